/** Where things are on Meadow's pages: candidates in order of trust, each with when and where it was last seen. */
export const SELECTORS = {
  post: ['article[data-bloom]'], // 2026-10: feed, profile
  author: ['header a[href^="/@"]'], // 2026-10: feed, profile
  words: [
    '[data-part="words"]', // 2026-10: feed, profile
    'header + p', // 2026-03: feed
  ],
  /** The row of buttons, each with its number inside. */
  bar: ['footer[role="toolbar"]'], // 2026-10: feed, profile
  reactions: ['button[name="sun"]'], // 2026-10: feed, profile
  comments: ['button[name="reply"]'], // 2026-10: feed, profile
  shares: ['button[name="seed"]'], // 2026-10: feed; absent where the author allows none
  followers: ['main > h1 ~ [data-part="neighbours"]'], // 2026-10: profile
} as const satisfies Record<string, readonly string[]>;
