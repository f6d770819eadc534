import type { Place, PlaceKind } from '../../post';

/** First parts of a path that lead to a tool of Facebook's and never to a profile or Page. */
const TOOL =
  /^(?:.*\.php|ads?|ad_center|adsmanager|about|bookmarks|business|events?|friends|games?|gaming|groups?|hashtag|help|legal|live|login|marketplace|me|media|memories|messages|notes|notifications|pages|people|pg|photos?|places|policies|policy|privacy|professional_dashboard|reels?|saved|search|settings|share|sharer|stories|story|support|terms|videos?|watch)$/;

/** Mobile pages, the help pages and the business tools are other pages with other structures. */
const HOST = /^(?:(?:www|web|[a-z]{2}-[a-z]{2})\.)?facebook\.com$/;

/** Turns an address pasted by the user into the handle of a profile or Page; null where it is none. */
export function readHandle(url: URL): string | null {
  if (!/(?:^|\.)facebook\.com$/.test(url.hostname)) return null;
  const parts = partsOf(url);
  const [first = '', second = '', third = '', fourth = ''] = parts;
  if (/^(?:profile|permalink|story)\.php$/.test(first)) return number(url.searchParams.get('id'));
  if (first === 'people') return number(third);
  if (first === 'pages') return number(third) ?? numberAtEnd(parts.at(-1) ?? '');
  if (first === 'groups') return third === 'user' ? number(fourth) : null;
  const name = first === 'pg' ? second : first;
  if (TOOL.test(name) || !/^[\p{L}\p{N}._-]{2,}$/u.test(name)) return null;
  return numberAtEnd(name) ?? name;
}

/** The place an address leads to; null where nothing is ours to read (stories, messages, the business tools …). */
export function placeOf(url: URL): Place | null {
  if (!HOST.test(url.hostname)) return null;
  const [first = 'home.php', second = '', third = ''] = partsOf(url);
  const [post] = postIds(url);
  const at = (kind: PlaceKind, account?: string | null): Place => ({
    kind,
    ...(account && { account }),
    ...(post && { post }),
  });
  if (first === 'home.php') return at('feed');
  if (first === 'search' || first === 'hashtag') return at('search');
  if (first === 'watch' || first === 'video') return at(post ? 'video' : 'feed');
  if (first === 'reel' || first === 'reels') return at('reel');
  if (first === 'groups') return at(post && third ? 'post' : 'group');
  if (/^photos?(?:\.php)?$/.test(first)) return at('photo');
  const account = readHandle(url);
  if (account === null) return first === 'me' ? at('profile') : null;
  if (second === 'posts' || /^(?:permalink|story)\.php$/.test(first)) return at('post', account);
  if (post && second === 'photos') return at('photo', account);
  if (post && second === 'videos') return at('video', account);
  return at(first === 'pages' || first === 'pg' ? 'page' : 'profile', account);
}

/** The numbers by which an address names one post. A `pfbid` is none: it changes from one load to the next. */
export function postIds(url: URL): string[] {
  const query = url.searchParams;
  const path = url.pathname;
  return [
    /\/(?:posts|permalink)\/(?:[^/]+\/)?(\d+)\/?$/.exec(path)?.[1],
    query.get('story_fbid'),
    query.get('multi_permalinks'),
    query.get('fbid'),
    /\/photos\/(?:[^/]+\/)?(\d+)\/?$/.exec(path)?.[1],
    /\/(?:videos|reel)\/(?:[^/]+\/)?(\d+)\/?$/.exec(path)?.[1],
    path.startsWith('/watch') ? query.get('v') : null,
  ].flatMap((id) => number(id) ?? []);
}

/** The number of the post whose photos an address leafs through; a photo of several has counts of its own. */
export function setId(url: URL): string | null {
  return number(/[=/](?:pcb|gm)\.(\d+)/.exec(url.pathname + url.search)?.[1]);
}

/** The address without what Facebook adds to follow a click; null where it opens no single post. */
export function bareAddress(url: URL): string | null {
  const opens = /\/(?:posts|permalink|videos|reel|photos)\/.|[?&](?:story_fbid|fbid|v|multi_permalinks)=./;
  if (!HOST.test(url.hostname) || !opens.test(url.pathname + url.search)) return null;
  const bare = new URL(url.pathname, url);
  for (const name of ['story_fbid', 'id', 'fbid', 'v', 'multi_permalinks']) {
    const value = url.searchParams.get(name);
    if (value) bare.searchParams.set(name, value);
  }
  return bare.href;
}

function partsOf(url: URL): string[] {
  try {
    return decodeURI(url.pathname).split('/').filter(Boolean);
  } catch {
    return url.pathname.split('/').filter(Boolean); // a stray % in an address that no page of Facebook's has
  }
}

function number(text: string | null | undefined): string | null {
  return text && /^\d+$/.test(text) ? text : null;
}

/** A Page without a name of its own has the number at the end: "/Lumen-Coffee-102030405060708/". */
function numberAtEnd(name: string): string | null {
  return number(/-(\d{9,})$/.exec(name)?.[1]);
}
