import { find } from '../dom';
import type { Look } from '../network';
import { bareAddress, postIds, setId } from './address';
import { addressOf, headingOf } from './author';
import { inComment } from './bar';
import { commentsOf } from './comments';
import { passesOn } from './content';
import { SELECTORS } from './selectors';
import { timeLinkOf } from './time';

/** The numbers a post answers to, the surest first. */
export interface Ids {
  /** The feedback id, which counts and comments hang on. */
  readonly feedback: readonly string[];
  /** The post, then its only photo or video. */
  readonly others: readonly string[];
  /** What tells the post from the others on this page until the page is loaded again; never to be kept. */
  readonly passing: string | null;
  /** An address that opens the post. */
  readonly address: string | null;
}

export function idsOf(post: Element, look: Look): Ids {
  const link = timeLinkOf(post);
  const comments = commentsOf(post);
  const links = [link, ...comments.map(({ link }) => link)].flatMap((a) => (a ? (addressOf(a) ?? []) : []));
  const votes = new Set(comments.flatMap(({ feedback }) => feedback ?? []));
  const named = links.flatMap(postIds);
  const own = [...named, ...boosted(post), ...attached(post)];
  const { post: id } = look.place;
  const place = id !== undefined && isSubject(post, look) && !differs(links, id) ? [id] : [];
  return {
    feedback: votes.size === 1 ? [...votes] : [],
    others: unique(own.length > 0 && look.place.kind === 'post' ? own : [...place, ...own]),
    passing: passing([...links, ...addressesIn(headingOf(post))]),
    address: links.flatMap((url) => bareAddress(url) ?? [])[0] ?? null,
  };
}

/** Whether a post is the one that the address of the page names. */
function isSubject(post: Element, { place }: Look): boolean {
  if (/^(?:photo|video|reel)$/.test(place.kind)) return post.matches(SELECTORS.viewer.join());
  if (place.kind !== 'post') return false;
  return post.closest('[role="dialog"]') !== null || find(post.ownerDocument, SELECTORS.post).length === 1;
}

/** Leafing through photos, the address of the page can be ahead of the photo that is shown. */
function differs(links: readonly URL[], id: string): boolean {
  const photos = links.flatMap((url) => url.searchParams.get('fbid') ?? []);
  return photos.length > 0 && !photos.includes(id);
}

/** The post in the link that offers its owner to promote it. */
function boosted(post: Element): string[] {
  const links = find(post, SELECTORS.owner).flatMap((link) => addressOf(link) ?? []);
  return links.flatMap((url) => /^\d+$/.exec(url.searchParams.get('target_id') ?? '')?.[0] ?? []);
}

/** The player of a video opens it by a link without a picture. */
const VIDEO = 'a[href*="/videos/"], a[href*="/reel/"]';

/** What the photos and videos of a post say; those of a post that it passes on say nothing of it. */
function attached(post: Element): string[] {
  if (passesOn(post)) return [];
  const words = SELECTORS.message.join();
  const links = [...post.querySelectorAll('a[href]')].filter((a) => !inComment(a) && !a.closest(words));
  const pictured = links.filter((a) => a.matches(VIDEO) || a.querySelector('img, video'));
  const urls = pictured.flatMap((a) => addressOf(a) ?? []);
  const sets = unique(urls.flatMap((url) => setId(url) ?? []));
  const videos = [...post.querySelectorAll('[data-video-id]')].flatMap(
    (e) => /^\d+$/.exec(e.getAttribute('data-video-id') ?? '')?.[0] ?? [],
  );
  if (sets.length > 0) return sets.length === 1 ? sets : [];
  const single = unique([...urls.flatMap(postIds), ...videos]);
  return single.length === 1 ? single : [];
}

function addressesIn(element: Element | null): URL[] {
  return [...(element?.querySelectorAll('a[href]') ?? [])].flatMap((link) => addressOf(link) ?? []);
}

function passing(links: URL[]): string | null {
  for (const url of links) {
    const id = /pfbid\w+/.exec(url.href)?.[0] ?? url.searchParams.get('__cft__[0]');
    if (id) return id;
  }
  return null;
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}
