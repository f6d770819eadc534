import type { Specimen } from '../cuts';
import feed2023 from '../../fixtures/linkedin/classic-feed-en-2023.html?raw';
import feed2021 from '../../fixtures/linkedin/classic-feed-es-2021.html?raw';
import feedWithData from '../../fixtures/linkedin/classic-feed-fr.html?raw';
import recentActivity from '../../fixtures/linkedin/classic-recent-activity-en.html?raw';
import guestCompany from '../../fixtures/linkedin/guest-company-en.html?raw';
import guest from '../../fixtures/linkedin/guest-post-fr.html?raw';
import companyPosts from '../../fixtures/linkedin/sdui-company-pt.html?raw';
import rightToLeft from '../../fixtures/linkedin/sdui-feed-ar.html?raw';
import feedInWords from '../../fixtures/linkedin/sdui-feed-en.html?raw';
import vietnamese from '../../fixtures/linkedin/sdui-feed-vi.html?raw';
import singlePost from '../../fixtures/linkedin/sdui-post-it.html?raw';
import search from '../../fixtures/linkedin/sdui-search-de.html?raw';

const now = Date.UTC(2026, 9, 12, 12);

/** LinkedIn's pages, written after real ones, and what is true of their posts. */
export const specimens = {
  recentActivity: {
    name: 'recent activity of a profile, named classes, English, 2026',
    html: recentActivity,
    url: 'https://www.linkedin.com/in/ada-moreau/recent-activity/all/',
    now,
    posts: [
      { keys: ['7515254921625600011'], counts: { reactions: 1085, comments: 23, shares: 4, views: 1690 } },
      { keys: ['7514263388160000014'], counts: { reactions: 34, comments: 1, shares: 0, views: 'unshown' } },
      { keys: ['7515370684416000015'], counts: { reactions: 0, comments: 0, shares: 0, views: 'unshown' } },
      { keys: ['7512119259955200016'], counts: { reactions: 1265, comments: 12, shares: 1208, views: 'unshown' } },
    ],
  },
  feedWithData: {
    name: 'a home feed with data in the page, named classes, French, 2025',
    html: feedWithData,
    url: 'https://www.linkedin.com/feed/',
    now,
    posts: [
      {
        keys: ['7515305253273600032', '7515305001615360042'],
        counts: { reactions: 1474, comments: 36, shares: 0, views: 'unshown' },
      },
      {
        keys: ['7514353985126400034', '7514640875520000033'],
        counts: { reactions: 58, comments: 12, shares: 9, views: 'unshown' },
      },
      { keys: ['7504509114777600035'], counts: { reactions: 343, comments: 5, shares: 6, views: 'unshown' } },
      { keys: ['7515320352768000038'], counts: { reactions: 8, comments: 1, shares: 0, views: 'unshown' } },
      { keys: ['7515290153779200039'], counts: { reactions: 5, comments: 0, shares: 0, views: 'unshown' } },
    ],
  },
  feed2023: {
    name: 'a home feed, named classes, English, 2023',
    html: feed2023,
    url: 'https://www.linkedin.com/feed/',
    now,
    posts: [
      { keys: ['7514927765913600101'], counts: { reactions: 400, comments: 3, shares: 9, views: 'unshown' } },
      { keys: ['7513206423552000103'], counts: { reactions: 2087, comments: 302, shares: 0, views: 'unshown' } },
      { keys: ['7503784339046400104'], counts: { reactions: 30, comments: 0, shares: 4, views: 'unshown' } },
      { keys: ['7513568811417600106'], counts: { reactions: 2167, comments: 6, shares: 0, views: 'unshown' } },
      { keys: ['7442903177625600107'], counts: { reactions: 86960, comments: 1908, shares: 879, views: 'unshown' } },
    ],
  },
  feed2021: {
    name: 'a home feed, named classes, Spanish, 2021',
    html: feed2021,
    url: 'https://www.linkedin.com/feed/',
    now,
    posts: [
      {
        keys: ['7515018362880000111'],
        event: '7515078760857600112',
        counts: { reactions: 22, comments: 2, shares: 'unshown', views: 'unshown' },
      },
      { keys: ['7512481647820800113'], counts: { reactions: 44, comments: 0, shares: 'unshown', views: 1046 } },
      { keys: ['7515229755801600114'], counts: { reactions: 2373, comments: 1, shares: 'unshown', views: 'unshown' } },
      { keys: ['7509003445452800115'], counts: { reactions: 62, comments: 4, shares: 'unshown', views: 'unshown' } },
    ],
  },
  feedInWords: {
    name: 'a home feed, random classes, numbers in words, English, 2026',
    html: feedInWords,
    url: 'https://www.linkedin.com/feed/',
    now,
    posts: [
      { keys: ['7513568811417600051'], counts: { reactions: 1107, comments: 29, shares: 112, views: 'unshown' } },
      { keys: ['7515317836185600052'], counts: { reactions: 53, comments: 26, shares: 0, views: 'unshown' } },
      { keys: ['7500885236121600053'], counts: { reactions: 220, comments: 'unshown', shares: 5, views: 'unshown' } },
      { keys: ['7515297703526400054'], counts: { reactions: 4, comments: 1, shares: 0, views: 'unshown' } },
      { keys: ['7515377730846720055'], counts: { reactions: 0, comments: 0, shares: 0, views: 'unshown' } },
      { keys: ['7515350551756800056'], counts: { reactions: 0, comments: 0, shares: 0, views: 'unshown' } },
      { keys: ['7515018362880000057'], counts: { reactions: 6, comments: 2, shares: 'unshown', views: 'unshown' } },
      {
        keys: ['7514157691699200058', '7514172791193600059'],
        counts: { reactions: 0, comments: 0, shares: 34, views: 'unshown' },
      },
      { keys: ['7513206423552000060'], counts: { reactions: 41, comments: 2, shares: 0, views: 'unshown' } },
    ],
  },
  search: {
    name: 'a search, random classes, numbers in the buttons and in the data, German, 2026',
    html: search,
    url: 'https://www.linkedin.com/search/results/content/?keywords=workshop',
    now,
    posts: [
      {
        keys: ['7513206423552000071', '7513266821529600072'],
        counts: { reactions: 1167, comments: 41, shares: 69, views: 'unshown' },
      },
      { keys: ['7515375717580800073'], counts: { reactions: 1, comments: 0, shares: 0, views: 'unshown' } },
      { keys: ['7514973064396800074'], counts: { reactions: 0, comments: 0, shares: 0, views: 'unshown' } },
    ],
  },
  companyPosts: {
    name: 'posts of an own company page, random classes, Portuguese, 2026',
    html: companyPosts,
    url: 'https://www.linkedin.com/company/cafe-lumen/posts/?feedView=all',
    now,
    posts: [
      { keys: ['7514655975014400081'], counts: { reactions: 66, comments: 17, shares: 13, views: 2410 } },
      {
        keys: ['7512149458944000083'],
        counts: { reactions: 1208, comments: 0, shares: 9, views: 14002 },
      },
      { keys: ['7509944932761600084'], counts: { reactions: 8, comments: 0, shares: 0, views: 'unshown' } },
    ],
  },
  rightToLeft: {
    name: 'a home feed from right to left, Arabic digits, random classes, 2026',
    html: rightToLeft,
    url: 'https://www.linkedin.com/feed/',
    now,
    posts: [
      { keys: ['7513568811417600091'], counts: { reactions: 2345, comments: 29, shares: 112, views: 'unshown' } },
      { keys: ['7515275054284800092'], counts: { reactions: 1167, comments: 41, shares: 0, views: 'unshown' } },
      { keys: ['7515365651251200093'], counts: { reactions: 0, comments: 0, shares: 0, views: 'unshown' } },
    ],
  },
  singlePost: {
    name: 'one post by itself, random classes, Italian, 2026',
    html: singlePost,
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7514293587148800095/',
    now,
    posts: [{ keys: ['7514293587148800095'], counts: { reactions: 1030, comments: 51, shares: 7, views: 'unshown' } }],
  },
  vietnamese: {
    name: 'a home feed in Vietnamese, random classes, 2026',
    html: vietnamese,
    url: 'https://www.linkedin.com/feed/',
    now,
    posts: [
      { keys: ['7514655975014400097'], counts: { reactions: 75, comments: 0, shares: 4, views: 'unshown' } },
      { keys: ['7515018362880000098'], counts: { reactions: 38, comments: 2, shares: 0, views: 'unshown' } },
    ],
  },
  guest: {
    name: 'a post for people who are not logged in, French, 2026',
    html: guest,
    url: 'https://fr.linkedin.com/posts/ada-moreau_un-brief-activity-7461022570905600121-y26I',
    now,
    posts: [
      {
        keys: ['7461022570905600121', '7461022319247360122'],
        counts: { reactions: 1888, comments: 26, shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['7507468615680000124', '7507770605568000123'],
        counts: { reactions: 12, comments: 1, shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['7503421951180800125', '7503421699522560126'],
        counts: { reactions: 0, comments: 0, shares: 'unshown', views: 'unshown' },
      },
    ],
  },
  guestCompany: {
    name: 'a company page for people who are not logged in, English, 2025',
    html: guestCompany,
    url: 'https://ch.linkedin.com/company/cafe-lumen',
    now,
    posts: [
      {
        keys: ['7514293587148800131', '7514293083832320132'],
        counts: { reactions: 3792, comments: 98, shares: 'unshown', views: 'unshown' },
      },
      {
        keys: ['7511016996864000134', '7511032096358400133'],
        counts: { reactions: 1, comments: 0, shares: 'unshown', views: 'unshown' },
      },
    ],
  },
} satisfies Record<string, Specimen>;
