import profile from '../../fixtures/meadow/profile-en.html?raw';
import type { Specimen } from '../cuts';

/** Meadow's pages, and what is true of their posts. */
export const specimens = {
  profile: {
    name: 'a profile',
    html: profile,
    url: 'https://meadow.example/@harbour-bakery',
    now: Date.UTC(2026, 9, 20, 12),
    posts: [
      { keys: ['4711'], counts: { reactions: [1200, 1299], comments: 83, shares: 7, views: 'unshown' } },
      { keys: ['4712'], counts: { reactions: 5, comments: 0, shares: 'unshown', views: 'unshown' } },
    ],
  },
} as const satisfies Record<string, Specimen>;
