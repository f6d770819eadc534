/**
 * Where things are on Facebook's pages: candidates in order of trust, each with when and where it was last seen.
 * No class names: Facebook makes new ones every few weeks.
 */
export const SELECTORS = {
  /** What holds one post. */
  post: [
    '[aria-posinset]', // 2026-04: feed, profile, Page, group, permalink dialog; plain and obfuscated, in every language
    '[role="article"]:not([aria-label])', // 2026-04: the same pages where they are not obfuscated
  ],
  /** What holds the words and counts of a single photo or video. */
  viewer: [
    '[role="complementary"]', // 2026-04: photo viewer (page and dialog), video viewer
  ],
  /** A reel or another video by its number. */
  reel: ['[data-video-id]'], // 2026-09: reel viewer, reels among the posts of a Page
  /** A comment; the label says whose it is, in the language of the page. Never a post. */
  comment: [
    '[role="article"][aria-label]:not([aria-posinset])', // 2026-09: under every post
  ],
  /** The marks in the buttons under a post. */
  like: ['[data-ad-rendering-role="like_button"]'], // 2026-09: feed, permalink
  reply: ['[data-ad-rendering-role="comment_button"]'], // 2026-09: feed, permalink
  share: ['[data-ad-rendering-role="share_button"]'], // 2026-09: permalink; absent where the audience may not share
  /** What holds counts, buttons and comments of a post. */
  block: [
    'div[data-visualcompletion="ignore-dynamic"]', // 2026-09: every post that is no photo or video viewer
  ],
  /** A button. Those under a post carry a layer for the pointer as their last child. */
  button: ['[role="button"]'], // 2026-09: everywhere
  layer: [':scope > [data-visualcompletion="ignore"]'], // 2026-09: in buttons with an icon
  icon: ['i[data-visualcompletion="css-img"]', 'img', 'svg'], // 2026-09: sprite; picture once reacted; drawing
  /** The faces of the kinds of reaction that came most. */
  faces: ['[role="toolbar"]'], // 2026-09: before the total, or beside the buttons
  /** The total of reactions, written for eyes; the same follows for screen readers. */
  total: ['span[aria-hidden="true"]'], // 2026-04: in the row of counts
  /** Who published: the heading. */
  heading: [
    '[data-ad-rendering-role="profile_name"]', // 2026-09: feed, permalink, Page
    'h2, h3, h4', // 2026-04: the same and the viewers; the level depends on the place
  ],
  /** The words of a post. */
  message: [
    '[data-ad-rendering-role="story_message"]', // 2026-09: also on a coloured ground
    '[data-ad-preview="message"]', // 2026-09: inside the former; alone until 2024
  ],
  /** Where the time of a sponsored post would stand. */
  sponsored: ['a[href*="/ads/about"]'], // 2025-12: feed
  /** Links that only the owner of a Page or profile is shown. */
  owner: [
    'a[href*="/ad_center/create/boostpost"]', // 2024-03: under the posts of a Page
    'a[href*="/professional_dashboard"]', // 2024-03: beside the Page
  ],
  /** The name of a profile or Page. */
  name: ['[role="main"] h1', 'h1'], // 2026-04: header; other headings of this level belong to panels
  /** Followers, in the header of a profile or Page. */
  followers: ['a[href*="/followers"]', 'a[href*="sk=followers"]'], // 2026-04
} as const satisfies Record<string, readonly string[]>;
