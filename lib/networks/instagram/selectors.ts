/**
 * Where things stand on Instagram's pages, in the order of trust; beside each candidate when it was last seen, and where.
 * An icon is known by how its drawing begins, which is the same in every language; its label is the second way.
 */

/** The row of icons under a post, and the badges on a tile. */
export type IconName = 'like' | 'comment' | 'repost' | 'save' | 'clip' | 'carousel' | 'video' | 'pinned' | 'views';

/** How the words for views begin: under a post, and in the label of their drawing. */
export const VIEWS =
  /view|aufruf|vues?\b|visuali|reproduc|visning|weergav|просмотр|wyświetl|görüntü|조회|再生|播放|觀看|观看|مشاهد|צפיות|tayang|lượt xem/i;

export const ICONS: Readonly<Record<IconName, { readonly draws: readonly string[]; readonly says: RegExp }>> = {
  like: {
    draws: [
      'M16.792 3.904A4.989', // 2026-08, outline, all layouts since 2022-12
      'M34.6 3.1c-4.5', // 2026-03, filled: the viewer likes it
      'M34.6 6.1c5.7', // 2021, outline
    ],
    says: /^(?:(?:un)?like|(?:ya no )?me gusta|(?:des)?curtir|je n['’]aime plus|j['’]aime|(?:non )?mi piace(?: più)?|gefällt mir(?: nicht mehr)?|vind ik (?:niet meer )?leuk|нравится|lubię to!?|beğen|좋아요|いいね[！!]?|[赞讚]|أعجبني|אהבתי)$/i,
  },
  comment: {
    draws: [
      'M20.656 17.008a9.993', // 2026-08, all layouts since 2022-12
      'M47.5 46.1l-2.8-11', // 2021
    ],
    says: /^(?:comment|comentar|kommentar|kommentieren|commenter|commenta|комментировать|댓글 달기|コメントする|评论|回應|yorum yap|تعليق)$/i,
  },
  repost: {
    draws: ['M19.998 9.497a1 1 0 0 0-1'], // 2026-07, feed card, dialog, reels viewer; first 2026-04
    says: /^(?:repost|republicar|reposten|repostar|republier|reposter|сделать репост|리포스트|yeniden paylaş)$/i,
  },
  save: {
    draws: [
      '20 21 12 13.44 4 21', // 2026-08, all layouts
      'M20 22a.999.999', // 2026-07, saved already
    ],
    says: /^(?:save|guardar|salvar|speichern|enregistrer|salva|сохранить|저장|保存|儲存|kaydet|حفظ)$/i,
  },
  clip: {
    draws: [
      'M22.942 7.464c-.062', // 2026-07, badge of a tile since 2025-11
      'm12.823 1 2.974', // 2025-10
    ],
    says: /^(?:clip|reel|clipe|клип|클립|リール|影片片段)$/i,
  },
  carousel: {
    draws: ['M34.8 29.7V11c0-2.9'], // 2026-07
    says: /^(?:carousel|carrossel|secuencia|кольцевая галерея|슬라이드|カルーセル)$/i,
  },
  video: {
    draws: ['M5.888 22.5a3.46'], // 2026-06, badge of a video that is no reel
    says: /^(?:video|vidéo|vídeo|видео|동영상|動画)$/i,
  },
  pinned: {
    draws: ['m22.707 7.583-6.29'], // 2026-07, stands instead of the kind
    says: /pinned|fijada|fixado|fixada|고정/i,
  },
  views: {
    draws: [], // never met on a saved page: known by its label, 2026-08, reels tab
    says: VIEWS,
  },
};

/** Icons under a post are this high at least; hearts of comments are 12 (dialog) or 16 (post page 2026). */
export const POST_ICON = 20;

/** Where the rest of a post stands, and the profile around it. */
export const SELECTORS = {
  /** A post with a frame of its own; elsewhere its bar tells how far it reaches. */
  frame: ['article'], // 2026-08 dialog, 2026-07 feed card, 2025-07 post page
  /** Who published. */
  header: ['header'], // 2026-08 dialog, 2025-07 post page, 2022-12 feed card
  /** What parts the author line from the comments. */
  rule: ['hr'], // 2026-07 post page
  /** The author, linked by their reels. */
  reelAuthor: ['a[href$="/reels/"]'], // 2026-04 reels viewer
  /** The text of a post, where it has a place of its own. */
  caption: [
    'h1', // 2026-08 dialog, 2025-07 post page
    'h2 + div', // 2022-12 dialog
  ],
  reelCaption: ['[role="presentation"] div[dir]'], // 2026-04 reels viewer, desktop and mobile
  /** The text of a comment. */
  commentText: [
    'h3 + div', // 2026-08 dialog, since 2022-12
    'span[dir]', // 2026-07 post page
  ],
  /** The id of the reel on show, which no link says. */
  reelId: [
    '[id^="clipsoverlay"]', // 2026-04 reels viewer, mobile
    'img[aria-hidden="true"][src*="ig_cache_key="]', // 2026-04 reels viewer: the poster
  ],
  /** The way out of an advertisement. */
  advertisement: ['a[href*="/ads/ig_redirect"]'], // 2024-05 feed
  /** The figures of a tile, under the mouse. */
  hover: ['ul > li'], // 2026-07 profile
  /** The parts of a post in several pictures. */
  strip: ['ul > li[style*="translate"]'], // 2026-08 dialog, feed card
  /** The head of a profile. */
  profile: [
    'main header', // 2026-07
    'header', // 2026-05, for a page whose main part lost its role
  ],
  /** The followers in it. */
  followers: [
    'a[href*="/followers/"]:not([href*="mutual"])', // 2026-05, since 2022
    'a:has(span[title])', // 2026-06, where the links lead to "#"
    'ul > li:nth-child(2):nth-last-child(2)', // 2025-08: the second of three
    'div > div:nth-child(2):nth-last-child(2):has(> a)', // 2026-06: the second of three
  ],
  /** What only the owner of a profile is offered. */
  owner: [
    'a[href*="/accounts/edit/"]', // 2025-11
    'a[href*="/archive/stories/"]', // 2025-11
  ],
  /** The data that a page brings along. */
  payload: ['script[type="application/json"]'], // 2026-06
  /** What the head of a page says of a post. */
  headAddress: ['meta[property="og:url"]'], // 2026-06, logged out
  headWords: ['meta[property="og:description"]'], // 2026-06, logged out
} as const;

/** What a post never reaches over. */
export const EDGE = 'main, body, [role="dialog"]';
