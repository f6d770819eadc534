import type { Place } from '../../../lib/post';

/** Turns an address pasted by the user into the handle of a grower; null where it is none. */
export function readHandle(url: URL): string | null {
  return url.hostname === 'meadow.example' ? (/^\/@([a-z0-9-]+)(?:\/|$)/.exec(url.pathname)?.[1] ?? null) : null;
}

/** The place an address leads to; null where nothing is ours to read (settings, messages …). */
export function placeOf(url: URL): Place | null {
  if (url.hostname !== 'meadow.example') return null;
  if (url.pathname === '/') return { kind: 'feed' };
  const account = readHandle(url);
  if (!account) return null;
  const post = /\/bloom\/(\d+)\/?$/.exec(url.pathname)?.[1];
  return post ? { kind: 'post', account, post } : { kind: 'profile', account };
}
