import type { Specimen } from '../cuts';
import feedButtons from '../../fixtures/facebook/feed-buttons-pt.html?raw';
import group from '../../fixtures/facebook/group-en.html?raw';
import nothing from '../../fixtures/facebook/nothing-fr.html?raw';
import pageIcons from '../../fixtures/facebook/page-icons-en.html?raw';
import pageOwner from '../../fixtures/facebook/page-owner-fr.html?raw';
import pageWords from '../../fixtures/facebook/page-words-en.html?raw';
import permalink from '../../fixtures/facebook/permalink-de.html?raw';
import photo from '../../fixtures/facebook/photo-es.html?raw';
import photoIcons from '../../fixtures/facebook/photo-icons-en.html?raw';
import profileIcons from '../../fixtures/facebook/profile-icons-ar.html?raw';
import profileSeveral from '../../fixtures/facebook/profile-several-en.html?raw';
import reel from '../../fixtures/facebook/reel-en.html?raw';
import reels from '../../fixtures/facebook/reels-ar.html?raw';
import video from '../../fixtures/facebook/video-it.html?raw';

const now = Date.UTC(2026, 8, 20, 12);
const UNSHOWN = { views: 'unshown' } as const;

/** Facebook's pages, written after real ones, and what is true of their posts. */
export const specimens = {
  pageWords: {
    name: 'a Page in words, English, 2025',
    html: pageWords,
    url: 'https://www.facebook.com/harbourbakery',
    now,
    posts: [
      { keys: ['700000000000100'], counts: { reactions: [2800, 2899], comments: 83, shares: 73, ...UNSHOWN } },
      { keys: ['700000000000200'], counts: { reactions: 1, comments: 0, shares: 1, ...UNSHOWN } },
      {
        keys: ['700000000000300', '700000000000301'],
        counts: { reactions: 859, comments: 25, shares: 1033, views: [94_000, 94_999] },
      },
      { keys: ['700000000000401'], counts: { reactions: 0, comments: 0, shares: 0, ...UNSHOWN } },
      { keys: ['700000000000500'], counts: { reactions: 11, comments: 1, shares: 0, ...UNSHOWN } },
    ],
  },
  pageOwner: {
    name: 'an own Page in words, French, 2021',
    html: pageOwner,
    url: 'https://www.facebook.com/vergerlointain',
    now,
    posts: [
      { keys: ['810000000000100'], counts: { reactions: [1800, 1899], comments: 174, shares: 37, ...UNSHOWN } },
      { keys: ['~AZbb2'], counts: { reactions: 47, comments: 0, shares: 0, ...UNSHOWN } },
    ],
  },
  profileIcons: {
    name: 'an own profile in bare numbers, Arabic, 2024',
    html: profileIcons,
    url: 'https://www.facebook.com/profile.php?id=61550000000021',
    now,
    posts: [
      { keys: ['820000000000101'], counts: { reactions: 130, comments: 7, shares: 1, ...UNSHOWN } },
      { keys: ['~pfbid0cccc2'], counts: { reactions: 2, comments: 0, shares: 1, ...UNSHOWN } },
    ],
  },
  pageIcons: {
    name: 'a Page in bare numbers, logged out, English, 2026',
    html: pageIcons,
    url: 'https://www.facebook.com/tinroofstudio',
    now,
    posts: [
      { keys: ['830000000000100'], counts: { reactions: 24, comments: 6, shares: 1, ...UNSHOWN } },
      { keys: ['830000000000200'], counts: { reactions: 3, comments: 12, shares: 'unshown', ...UNSHOWN } },
      { keys: ['830000000000300'], counts: { reactions: 58, comments: 0, shares: 8, ...UNSHOWN } },
    ],
  },
  feedButtons: {
    name: 'a feed with counts in the buttons, Portuguese, 2026',
    html: feedButtons,
    url: 'https://www.facebook.com/',
    now,
    posts: [
      {
        keys: ['840000000000100', '840000000000101'],
        counts: { reactions: 19, comments: 9, shares: 'unshown', ...UNSHOWN },
      },
      { keys: ['840000000000200'], counts: { reactions: [1200, 1299], comments: 48, shares: 7, ...UNSHOWN } },
      { keys: ['840000000000300'], counts: { reactions: 3, comments: 0, shares: 0, ...UNSHOWN } },
    ],
  },
  permalink: {
    name: 'a post over the feed that holds it too, German, 2025',
    html: permalink,
    url: 'https://www.facebook.com/waldmeister/posts/pfbid0ffff9',
    now,
    posts: [
      { keys: ['850000000000200'], counts: { reactions: 29, comments: 1, shares: 0, ...UNSHOWN } },
      {
        keys: ['850000000000100', '850000000000099'],
        counts: { reactions: 2876, comments: 782, shares: 114, ...UNSHOWN },
        also: '[aria-describedby="fa fb fc fe fd"]',
      },
    ],
  },
  photo: {
    name: 'an own photo by itself, Spanish, 2022',
    html: photo,
    url: 'https://www.facebook.com/photo.php?fbid=860000000000101&set=pb.680.-2207520000..&type=3',
    now,
    posts: [
      {
        keys: ['860000000000100', '860000000000101'],
        counts: { reactions: 93, comments: 10, shares: 0, ...UNSHOWN },
      },
    ],
  },
  photoIcons: {
    name: 'a photo by itself with one bare number, English, 2024',
    html: photoIcons,
    url: 'https://www.facebook.com/photo/?fbid=870000000000071&set=pcb.870000000000070',
    now,
    posts: [{ keys: ['870000000000071'], counts: { reactions: 31, comments: 'blind', shares: 'blind', ...UNSHOWN } }],
  },
  video: {
    name: 'a video by itself, Italian, 2024',
    html: video,
    url: 'https://www.facebook.com/615500000000081/videos/870000000000100/',
    now,
    posts: [{ keys: ['870000000000100'], counts: { reactions: 1, comments: 0, shares: 0, views: 650 } }],
  },
  group: {
    name: 'posts of a group, English, 2021 to 2026',
    html: group,
    url: 'https://www.facebook.com/groups/feed/',
    now,
    posts: [
      // "Seen by 30" can be pressed like comments and shares: what it counts is not known.
      { keys: ['880000000000100'], counts: { reactions: 16, comments: 15, shares: 'blind', ...UNSHOWN } },
      { keys: ['880000000000200'], counts: { reactions: 4, comments: 33, shares: 'unshown', ...UNSHOWN } },
    ],
  },
  profileSeveral: {
    name: 'several posts in one unit, English, 2024',
    html: profileSeveral,
    url: 'https://www.facebook.com/profile.php?id=61550000000101',
    now,
    posts: [
      { keys: ['890000000000100'], counts: { reactions: 2, comments: 1, shares: 0, ...UNSHOWN } },
      { keys: ['890000000000200'], counts: { reactions: 3, comments: 0, shares: 0, ...UNSHOWN } },
    ],
  },
  reel: {
    name: 'a reel among the posts of a Page, English, 2024',
    html: reel,
    url: 'https://www.facebook.com/tidepool.spa/',
    now,
    posts: [{ keys: ['900000000000100'], counts: { reactions: 1, comments: 'blind', shares: 'blind', ...UNSHOWN } }],
  },
  reels: {
    name: 'the reel viewer with the next reel below, Arabic, 2026',
    html: reels,
    url: 'https://www.facebook.com/reel/900000000000200/',
    now,
    posts: [
      { keys: ['900000000000200'], counts: { reactions: 11, comments: 2, shares: 'blind', ...UNSHOWN } },
      { keys: ['900000000000300'], counts: { reactions: [1200, 1299], comments: 40, shares: 6, ...UNSHOWN } },
    ],
  },
  nothing: {
    name: 'what looks like a post and is none, French',
    html: nothing,
    url: 'https://www.facebook.com/',
    now,
    posts: [],
  },
} as const satisfies Record<string, Specimen>;
