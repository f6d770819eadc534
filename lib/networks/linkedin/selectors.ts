/**
 * Where things stand on LinkedIn's pages: CSS selectors, the most trusted first, each with the month and the place where it
 * was last seen. "told" means that others describe it and no page was at hand. Only roles, attributes and the classes that
 * have names: never a random class.
 */

/** The layout with named classes: everywhere until mid-2025, on recent activity and single posts still in 2026. */
export const CLASSIC = {
  card: [
    '.feed-shared-update-v2[data-urn]', // 2026-04 recent activity, 2025-06 feed, 2021-07 feed
  ],
  /** What lies in a card and is not of its post: comments, and the post that is quoted. */
  foreign: [
    '.feed-shared-update-v2__comments-container', // 2026-04 recent activity
    '.comments-comment-entity', // 2025-06 feed
    '.comments-comment-item', // 2023-04 feed
    '.feed-shared-update-v2__update-content-wrapper', // the quoted post: 2026-04 recent activity, 2021-07 feed
  ],
  header: [
    '.update-components-header', // 2026-04 recent activity
    '.feed-shared-header', // 2021-07 feed
  ],
  name: [
    '.update-components-actor__title span[dir="ltr"] > span[aria-hidden="true"]', // 2026-04 recent activity
    '.update-components-actor__name > span[aria-hidden="true"]', // 2023-04 feed
    '.feed-shared-actor__name', // 2021-07 feed
  ],
  author: [
    'a.update-components-actor__meta-link', // 2026-04 recent activity
    'a.update-components-actor__container-link', // 2023-04 feed
    'a.feed-shared-actor__container-link', // 2021-07 feed
  ],
  description: [
    '.update-components-actor__description > span[aria-hidden="true"]', // 2025-06 feed
  ],
  age: [
    '.update-components-actor__sub-description span[aria-hidden="true"]', // 2026-04 recent activity
    '.feed-shared-actor__sub-description span[aria-hidden="true"]', // 2021-07 feed
    '.feed-shared-actor__sub-description', // 2021-07 feed: "Promoted" has no twin for screen readers
  ],
  text: [
    '.update-components-update-v2__commentary', // 2026-04 recent activity
    '.feed-shared-update-v2__commentary', // 2023-04 feed
  ],
  content: [
    '.feed-shared-update-v2__content', // 2026-04 recent activity, 2021-07 feed
  ],
  quoted: [
    '.feed-shared-update-v2__update-content-wrapper', // 2026-04 recent activity
  ],
  tag: [
    'a[href*="highlightedUpdateUrn"]', // 2023-04 feed: hashtags with an id; gone by 2025-06
  ],
  counts: [
    '.social-details-social-counts', // 2026-04 recent activity
  ],
  bar: [
    '.feed-shared-social-action-bar', // 2026-04 recent activity
  ],
  total: [
    '.social-details-social-counts__reactions-count', // 2026-04 recent activity
    '[data-social-proof-fallback]', // 2025-06 feed: beside "Ada and 1,264 others", the true total
    '.social-details-social-counts__social-proof-fallback-number', // 2023-04 feed
  ],
  proof: [
    '.social-details-social-counts__social-proof-text', // 2023-04 feed: "Ada and 1,264 others"
  ],
  views: [
    '.ca-entry-point__num-views', // told 2026-03: own posts
  ],
  analytics: [
    'a[href*="/analytics/post-summary/"]', // told 2026-03: own posts
    '.content-analytics-entry-point', // told 2025
  ],
} as const;

/** The buttons under a classic post; a count is zero only where its own button stands. */
export const CLASSIC_CONTROLS = {
  reactions: [
    '.reactions-react-button', // 2026-04 recent activity, 2021-07 feed
  ],
  comments: [
    '[data-finite-scroll-hotkey="c"]', // 2026-04 recent activity
    'li-icon[type="comment"]', // 2023-04 feed
    'li-icon[type="speech-bubble-icon"]', // 2021-07 feed
  ],
  shares: [
    '[data-finite-scroll-hotkey="r"]', // 2026-04 recent activity
    'li-icon[type="repost"]', // 2023-04 feed
    '.share-reshare-button', // 2021-07 feed
  ],
} as const;

export const CLASSIC_COMMENT = {
  card: [
    '.comments-comment-entity[data-id*="urn:li:comment:("]', // 2025-06 feed
    '.comments-comment-item[data-id*="urn:li:comment:("]', // 2023-04 feed
  ],
  name: [
    '.comments-comment-meta__description-title', // 2025-06 feed
    '.comments-post-meta__name-text', // 2023-04 feed
  ],
  author: [
    'a.comments-comment-meta__description-container', // 2025-06 feed
    '.comments-post-meta a[href]', // 2023-04 feed
  ],
  headline: [
    '.comments-comment-meta__description-subtitle', // 2025-06 feed
    '.comments-post-meta__headline', // 2023-04 feed
  ],
  text: [
    '.comments-comment-item__main-content', // 2025-06 feed
    '.feed-shared-main-content--highlighted-comment', // 2021-07 feed
  ],
} as const;

/** The layout with random classes: home feed and search in 2026, company posts by October 2026. */
export const SDUI = {
  card: [
    '[role="listitem"][componentkey*="FeedType_"]', // 2026-07 search, 2026-04 feed; told 2026-10
  ],
  /** What lies in a card and is not of its post. */
  foreign: [
    '[componentkey*="urn:li:comment:("]', // 2026-03 feed
    '[data-testid*="-commentList"]', // 2026-03 feed
    '[componentkey^="commentsSectionContainer"]', // 2026-03 feed
  ],
  thread: [
    '[componentkey*="-replaceableCommentTools"]', // 2026-07 search, 2026-04 feed
    '[componentkey*="-replaceableLoadMoreComments"]', // 2026-03 feed
    '[data-testid*="-commentList"]', // 2026-03 feed
  ],
  tracking: [
    '[data-view-tracking-scope]', // 2026-03 feed; gone by 2026-04
  ],
  analytics: [
    'a[href*="/analytics/post-summary/"]', // told 2026-10: own posts
  ],
  reaction: [
    '[category][triggers] button', // 2026-07 search, 2026-04 feed
    'button:has(svg[id^="thumbs-up"])', // 2026-04 feed
    'button[aria-label^="Reaction button state"]', // 2026-07 search
  ],
  icons: [
    'svg[id*="-consumption"]', // 2026-04 feed
    'ul[role="presentation"]', // 2026-07 search
  ],
  text: [
    '[data-testid="expandable-text-box"]', // 2026-07 search, 2026-04 feed
  ],
  off: [
    'svg[id^="comment-off"]', // 2026-04 feed: "Comments have been turned off"
  ],
} as const;

export const SDUI_COMMENT = {
  card: [
    '[componentkey*="urn:li:comment:("]', // 2026-03 feed, told 2026-10
  ],
  author: [
    'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]', // 2026-03 feed
  ],
  text: [
    '[data-testid="expandable-text-box"]', // 2026-03 feed
  ],
} as const;

/** Pages for people who are not logged in. */
export const GUEST = {
  card: [
    'article.main-feed-activity-card[data-activity-urn]', // 2026-07 single post, 2025-11
  ],
  foreign: [
    '.comment', // 2025-11 single post
    '[data-test-id="feed-reshare-content"]', // 2026-07 single post: the quoted post
    '.feed-reshare-content', // 2025-11 single post
  ],
  name: [
    'a[data-tracking-control-name$="feed-actor-name"]', // 2026-07 single post
  ],
  age: [
    'time', // 2026-07 single post
  ],
  text: [
    '[data-test-id="main-feed-activity-card__commentary"]', // 2026-07 single post
  ],
  reactions: [
    '[data-num-reactions]', // 2026-07 single post
  ],
  comments: [
    '[data-num-comments]', // 2025-11 single post
  ],
  like: [
    '[data-tracking-control-name$="like-cta"]', // 2026-07 single post
  ],
  reply: [
    '[data-tracking-control-name$="comment-cta"]', // 2026-07 single post
  ],
} as const;

export const GUEST_COMMENT = {
  card: [
    'section.comment', // 2025-11 single post
  ],
  urn: [
    '[data-semaphore-content-urn^="urn:li:comment:"]', // 2025-11 single post
  ],
  author: [
    'a.comment__author', // 2025-11 single post
  ],
  headline: [
    '.comment__author-headline', // 2025-11 single post
  ],
  text: [
    '.attributed-text-segment-list__content', // 2025-11 single post
  ],
} as const;

/** What a page says of the profile or Page it belongs to. */
export const ACCOUNT = {
  head: [
    '#recent-activity-top-card', // 2026-04 recent activity
    '.org-top-card', // told 2025: company page
    '.top-card-layout', // told 2025: company page for people who are not logged in
  ],
  name: [
    '#recent-activity-top-card h3', // 2026-04 recent activity
    'h1', // told 2025: company page
  ],
  followers: [
    '.pv-recent-activity-top-card__extra-info div', // 2026-04 recent activity
    '.org-top-card-summary-info-list__info-item', // told 2025: company page
    '.top-card-layout__first-subline span', // told 2025: company page, not logged in
  ],
  own: [
    'a[href*="/analytics/post-summary/"]', // told 2026-10: under own posts
    '.org-top-card a[href*="/admin/"]', // told 2025: company page of an admin
  ],
} as const;
