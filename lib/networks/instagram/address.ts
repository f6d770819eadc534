import type { Place } from '../../post';
import { bareCode } from './code';

/** A link to a post: whose it is as far as the link says, its code as written, and what follows ("c/178…/", "liked_by/"). */
export interface PostLink {
  readonly handle?: string;
  readonly reel: boolean;
  readonly code: string;
  readonly rest: string;
}

/** Links are relative on the live site and absolute in a saved page; since 2024 the owner may stand before /p/. */
const HOST = '^(?:https?://(?:[a-z]+\\.)?instagram\\.com)?';
const POST = new RegExp(`${HOST}/(?:([\\w.]{1,30})/)?(p|reels?|tv)/([\\w-]{10,})(?:/([^?#]*))?(?:[?#]|$)`);
const PROFILE = new RegExp(`${HOST}/([\\w.]{1,30})(?:/(?:reels/?|followers/?|following/?)?)?(?:[?#]|$)`);
const NO_PROFILE =
  /^(?:about|accounts|api|archive|challenge|create|developer|direct|directory|emails|explore|graphql|legal|lite|notifications|oauth|p|popular|press|privacy|push|reels?|session|stories|terms|topics|tv|web|your_activity)$/;

/** Reads an address, whole or relative, as a link to a post; null where it is none. */
export function postLink(address: string | null): PostLink | null {
  const [, handle, kind = '', code, rest = ''] = POST.exec(address ?? '') ?? [];
  if (!code) return null;
  return { ...(handle ? { handle } : {}), reel: kind.startsWith('reel'), code, rest };
}

/** The handle that an address, whole or relative, leads to; null where it is not a profile's. */
export function profileLink(address: string | null): string | null {
  const handle = PROFILE.exec(address ?? '')?.[1];
  return handle && !NO_PROFILE.test(handle) ? handle : null;
}

/** Turns an address pasted by the user into the handle of a profile; null where it is none. */
export function readHandle(url: URL): string | null {
  return profileLink(url.href)?.toLowerCase() ?? null;
}

/** The place an address leads to; null for stories, messages, search and what others tagged or saved. */
export function place(url: URL): Place | null {
  const post = postLink(url.href);
  if (post) return { kind: post.reel ? 'reel' : 'post', post: bareCode(post.code) };
  if (url.pathname === '/') return { kind: 'feed' };
  const account = readHandle(url);
  return account ? { kind: 'profile', account } : null;
}
