import type { Specimen } from '../cuts';
import feed from '../../fixtures/instagram/feed-2026-en.html?raw';
import feedInWords from '../../fixtures/instagram/feed-2024-en.html?raw';
import feedUnderDialog from '../../fixtures/instagram/feed-dialog-2022-fr.html?raw';
import dialogOverProfile from '../../fixtures/instagram/dialog-2026-de.html?raw';
import dialogWithNames from '../../fixtures/instagram/dialog-2025-pt.html?raw';
import ownDialog from '../../fixtures/instagram/dialog-own-2025-it.html?raw';
import dialogInOneWord from '../../fixtures/instagram/dialog-2026-ko.html?raw';
import hiddenDialog from '../../fixtures/instagram/dialog-hidden-2025-es.html?raw';
import page from '../../fixtures/instagram/page-2026-es.html?raw';
import pageLoggedOut from '../../fixtures/instagram/page-2026-fr.html?raw';
import hiddenPage from '../../fixtures/instagram/page-hidden-2026-pt.html?raw';
import pageInWords from '../../fixtures/instagram/page-words-2025-en.html?raw';
import framedPage from '../../fixtures/instagram/page-article-2025-fr.html?raw';
import reels from '../../fixtures/instagram/reels-2026-en.html?raw';
import reelOnPhone from '../../fixtures/instagram/reel-mobile-2026-de.html?raw';
import ownProfile from '../../fixtures/instagram/profile-2026-ar.html?raw';
import profile from '../../fixtures/instagram/profile-2025-ja.html?raw';
import reelsTab from '../../fixtures/instagram/reels-tab-2026-es.html?raw';
import arabicFeed from '../../fixtures/instagram/feed-2026-ar.html?raw';
import redrawnFeed from '../../fixtures/instagram/feed-redrawn-fr.html?raw';

const now = Date.UTC(2026, 7, 20, 12);
const at = (path: string) => `https://www.instagram.com${path}`;

/** Instagram's pages, written after real ones, and what is true of their posts. A private account's code has a token behind it. */
export const specimens = {
  feed: {
    name: 'a feed in numbers, English, 2026',
    html: feed,
    url: at('/'),
    now,
    posts: [
      {
        keys: ['DVd1147gBAE', '3845466456569417732'],
        counts: { reactions: [194050, 194149], comments: [1950, 2049], shares: [1550, 1649], views: 'unshown' },
      },
      {
        keys: ['DW6YC4rgBAE', '3871512581092937732'],
        counts: { reactions: 52, comments: 2, shares: 1, views: 'unshown' },
      },
      {
        keys: ['DW8yilLgBAE', '3872192058340937732'],
        counts: { reactions: 177, comments: 0, shares: 5, views: 'unshown' },
      },
      {
        keys: ['DXAckm7gBAE', '3873221340542537732'],
        counts: { reactions: 9, comments: 3, shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['DW1CcF7gBAE', '3870010181400137732'],
        counts: { reactions: 'unshown', comments: 4, shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['DWJgX_LgBAE', '3857756941694537732'],
        counts: { reactions: 320, comments: 12, shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  feedInWords: {
    name: 'a feed in words, English, 2024',
    html: feedInWords,
    url: at('/'),
    now,
    posts: [
      {
        keys: ['C6ZOAengBAE', '3357776602707529732'],
        counts: { reactions: 1864, comments: 5, shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['C6ekYV_gBAE', '3359282374620745732'],
        counts: { reactions: 58, comments: 'blind', shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['C6a-WirgBAE', '3358270700107337732'],
        counts: { reactions: 1, comments: 1, shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['C6Wc0RLgBAE', '3356997309412937732'],
        counts: { reactions: 3, comments: 1721, shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['C6Fen6TgBAE', '3352220181706313732'],
        counts: { reactions: 'unshown', comments: 'blind', shares: 'unshown', views: 23409 },
      },
    ],
  },
  feedUnderDialog: {
    name: 'a dialog over its feed, French, 2022',
    html: feedUnderDialog,
    url: at('/p/ClhZI5jgBAERq0IxYZ27P84hyAlprl1Sfk880Mv/'),
    now,
    posts: [
      {
        keys: ['ClhWqkvgBAE', '2981764110988873732'],
        counts: { reactions: 7807, comments: 418, shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['ClhZI5jgBAE', '2981774991013449732'],
        counts: { reactions: 22, comments: 5, shares: 'unshown', views: 'unshown' },
        also: 'main article:first-child',
      },
    ],
  },
  dialogOverProfile: {
    name: 'a dialog over its profile, German, 2026',
    html: dialogOverProfile,
    url: at('/p/DYrNEBvgBAE/?img_index=2'),
    now,
    posts: [
      {
        keys: ['DYrNEBvgBAE', '3903270953399881732'],
        counts: { reactions: 221, comments: 19, shares: 'unshown', views: 'unshown' },
        also: 'main a[href*="DYrNEBvgBAE"]',
      },
    ],
  },
  dialogWithNames: {
    name: 'a dialog that names who likes it, Portuguese, 2025',
    html: dialogWithNames,
    url: at('/p/CqJDP6fgBAE/'),
    now,
    posts: [
      {
        keys: ['CqJDP6fgBAE', '3064995309139529732'],
        counts: { reactions: 221, comments: 'unshown', shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  ownDialog: {
    name: 'an own post in a dialog, Italian, 2025',
    html: ownDialog,
    url: at('/p/C9vbqkbgBAE/?img_index=1'),
    now,
    posts: [
      {
        keys: ['C9vbqkbgBAE', '3418072314787401732'],
        counts: { reactions: 253, comments: 'unshown', shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  dialogInOneWord: {
    name: 'a dialog in Korean, 2026',
    html: dialogInOneWord,
    url: at('/p/DV2n4PLgBAE/'),
    now,
    posts: [
      {
        keys: ['DV2n4PLgBAE', '3852441919665737732'],
        counts: { reactions: 160, comments: 'unshown', shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  hiddenDialog: {
    name: 'hidden likes in a dialog, Spanish, 2025',
    html: hiddenDialog,
    url: at('/p/DPYTA5DgBAE/'),
    now,
    posts: [
      {
        keys: ['DPYTA5DgBAE', '3735819515049545732'],
        counts: { reactions: 'unshown', comments: 12, shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  page: {
    name: 'a post page, logged in, Spanish, 2026',
    html: page,
    url: at('/p/C_fX-EngBAERq0IxYZ27P84hyAlprl1Sfk880Mv/?__pwa=1'),
    now,
    posts: [
      {
        keys: ['C_fX-EngBAE', '3449581260224073732'],
        counts: { reactions: 301, comments: 5, shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  pageLoggedOut: {
    name: 'a post page, logged out, French, 2026',
    html: pageLoggedOut,
    url: at('/p/DTFjCergBAE/'),
    now,
    posts: [
      {
        keys: ['DTFjCergBAE', '3802599562393161732'],
        counts: { reactions: 161, comments: 0, shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  hiddenPage: {
    name: 'hidden likes on a post page, Portuguese, 2026',
    html: hiddenPage,
    url: at('/p/DU_vtjPgBAE/?img_index=2'),
    now,
    posts: [
      {
        keys: ['DU_vtjPgBAE', '3836995245946441732'],
        counts: { reactions: 'unshown', comments: 4, shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  pageInWords: {
    name: 'a post page in words, English, 2025',
    html: pageInWords,
    url: at('/tide.table/p/DLJ0ZnngBAE/?hl=en'),
    now,
    posts: [
      {
        keys: ['DLJ0ZnngBAE', '3659686631159369732'],
        counts: { reactions: 1950, comments: 16, shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  framedPage: {
    name: 'a post page with a frame, French, 2025',
    html: framedPage,
    url: at('/p/Ca1HvrXgBAE/'),
    now,
    posts: [
      {
        keys: ['Ca1HvrXgBAE', '2789169606932041732'],
        counts: { reactions: 174, comments: 34, shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  reels: {
    name: 'the reels viewer, English, 2026',
    html: reels,
    url: at('/reels/DW7OUo_gBAE/'),
    now,
    posts: [
      {
        keys: ['DW7OUo_gBAE', '3871751295710793732'],
        counts: { reactions: [756000, 756999], comments: 1624, shares: 9388, views: 'unshown' },
      },
      {
        keys: ['DWmn9o_gBAE', '3865953089861193732'],
        counts: { reactions: [12500, 12599], comments: 88, shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  reelOnPhone: {
    name: 'a reel on a phone, German, 2026',
    html: reelOnPhone,
    url: at('/reels/DT12ssLgBAE/'),
    now,
    posts: [
      {
        keys: ['DT12ssLgBAE', '3816196824872521732'],
        counts: { reactions: [379000, 379999], comments: 5189, shares: [12500, 12599], views: 'unshown' },
      },
    ],
  },
  ownProfile: {
    name: 'an own profile, Arabic, 2026',
    html: ownProfile,
    url: at('/bayt.alloz/'),
    now,
    posts: [
      {
        keys: ['DYJ2x6TgBAE', '3893884277208649732'],
        counts: { reactions: 31, comments: 3, shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['DW_LuiTgBAE', '3872865781003849732'],
        counts: { reactions: 'unshown', comments: 4, shares: 'unshown', views: 110 },
      },
      {
        keys: ['DVx74STgBAE', '3851122509067849732'],
        counts: { reactions: 1136, comments: 12, shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['DUsaaqTgBAE', '3831553564325449732'],
        counts: { reactions: 7, comments: 0, shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['DYUJ9aTgBAE', '3896783380133449732'],
        counts: { reactions: 'blind', comments: 'blind', shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['DXJe6CTgBAE', '3875764883928649732'],
        counts: { reactions: 49, comments: 6, shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  profile: {
    name: 'a profile, Japanese, 2025',
    html: profile,
    url: at('/mori.no.pan/'),
    now,
    posts: [
      {
        keys: ['C-m6anbgBAE', '3433688681657929732'],
        counts: { reactions: 2, comments: 0, shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['C-cnPHbgBAE', '3430789578733129732'],
        counts: { reactions: 12, comments: 3, shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  reelsTab: {
    name: 'the reels tab, Spanish, 2026',
    html: reelsTab,
    url: at('/faro.norte/reels/'),
    now,
    posts: [
      {
        keys: ['DXWwOPLgBAE', '3879500213630537732'],
        counts: { reactions: 'unshown', comments: 'unshown', shares: 'unshown', views: [12250, 12399] },
      },
      {
        keys: ['DWJgX_LgBAE', '3857756941694537732'],
        counts: { reactions: 'blind', comments: 3, shares: 'unshown', views: 1204 },
      },
    ],
  },
  arabicFeed: {
    name: 'a feed in numbers, Arabic, 2026',
    html: arabicFeed,
    url: at('/'),
    now,
    posts: [
      {
        keys: ['DZz0tnLgBAE', '3923711533233737732'],
        counts: { reactions: 1234, comments: 29, shares: 7, views: 'unshown' },
      },
      {
        keys: ['DZ2ZgfLgBAE', '3924436308964937732'],
        counts: { reactions: [4650, 4749], comments: 12, shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  redrawnFeed: {
    name: 'a feed with other drawings, French',
    html: redrawnFeed,
    url: at('/'),
    now,
    posts: [
      {
        keys: ['DbDpWvLgBAE', '3946179580900937732'],
        counts: { reactions: 1204, comments: 36, shares: 8, views: 'unshown' },
      },
      {
        keys: ['DbGOJnLgBAE', '3946904356632137732'],
        counts: { reactions: 'blind', comments: 'blind', shares: 'blind', views: 'unshown' },
      },
    ],
  },
} satisfies Record<string, Specimen>;
