import type { Place } from '../../post';
import { urnIn } from './ids';

const HOST = /(?:^|\.)linkedin\.com$/;

/**
 * The handle of the profile or Page that an address leads to: "ada-moreau" for a person, "company/cafe-lumen",
 * "school/…" or "showcase/…" for a Page, so that the two never meet; null where it is none.
 */
export function readHandle(url: URL): string | null {
  if (!HOST.test(url.hostname)) return null;
  const [, kind, name] = /^\/(in|company|school|showcase)\/([^/]+)/.exec(url.pathname) ?? [];
  if (!kind || !name || (kind === 'in' && name === 'me')) return null;
  return kind === 'in' ? plain(name) : `${kind}/${plain(name)}`;
}

/** The handle in a link of the page; null where it leads to no profile and no Page. */
export function handleIn(link: Element | null | undefined): string | null {
  const href = link?.getAttribute('href');
  try {
    return href ? readHandle(new URL(href, 'https://www.linkedin.com/')) : null;
  } catch {
    return null;
  }
}

/** Addresses do not tell upper from lower case, except LinkedIn's own member ids ("ACoAAA…"). */
function plain(name: string): string {
  let words = name;
  try {
    words = decodeURIComponent(name);
  } catch {
    // a lone % sign: the address says what it says
  }
  return /^ACoA/.test(words) ? words : words.normalize('NFC').toLowerCase();
}

/** The place an address leads to; null where no post of ours is read. */
export function readPlace(url: URL): Place | null {
  if (!HOST.test(url.hostname)) return null;
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean);
  const account = readHandle(url);
  const post = urnIn(url.pathname)?.id;
  if (first === 'posts' || (first === 'feed' && second === 'update')) return post ? { kind: 'post', post } : null;
  if (first === 'feed' || first === 'preload') return { kind: 'feed' };
  if (first === 'in') return account ? { kind: 'profile', account } : { kind: 'profile' };
  if (account) return { kind: 'page', account };
  if (first === 'groups') return { kind: 'group' };
  return first === 'search' ? { kind: 'search' } : null;
}
