import type { MediaKind } from '../../post';
import { find, textOf } from '../dom';
import { addressOf, follows, headingOf, headingsOf } from './author';
import { inComment } from './bar';
import { SELECTORS } from './selectors';
import { timeLinkOf } from './time';

const LONGEST = 280;
const MESSAGE = SELECTORS.message.join();

/** The beginning of what a post says; undefined where it says nothing, or where it may be the words of another. */
export function wordsOf(post: Element): string | undefined {
  const [message] = find(post, SELECTORS.message, (element) => !inComment(element));
  const [, passedOn] = headingsOf(post);
  if (!message || !headingOf(post) || (passedOn && follows(message, passedOn))) return undefined;
  const seen = textOf(message, 'script, style, [role="button"], [aria-hidden="true"]');
  return (seen || textOf(message, 'script, style, [role="button"]')).slice(0, LONGEST) || undefined;
}

/**
 * Whether a post passes another one on: a second author, second words, or a link to another post beside the words. Its
 * pictures and its time are then the other's.
 */
export function passesOn(post: Element): boolean {
  const messages = find(post, SELECTORS.message, (element) => !inComment(element));
  const own = timeLinkOf(post);
  const [first] = messages;
  const links = [...post.querySelectorAll('a[href*="/posts/"], a[href*="/permalink"]')];
  const beside = (link: Element) => !inComment(link) && !messages.some((message) => message.contains(link));
  return (
    headingsOf(post).length > 1 ||
    messages.length > 1 ||
    links.some((link) => link !== own && beside(link) && first !== undefined && follows(link, first))
  );
}

/** What a post is made of, by what hangs on it outside of its words and comments. */
export function mediaOf(post: Element): MediaKind {
  if (passesOn(post)) return 'repost';
  const fits = (element: Element) => !inComment(element) && !element.closest(MESSAGE);
  const has = (selector: string) => [...post.querySelectorAll(selector)].filter(fits);
  if (has('a[href*="/reel/"]').length > 0) return 'reel';
  if (has('video, [data-video-id], a[href*="/videos/"]').length > 0) return 'video';
  const photos = has('a[href*="/photo"]').filter((link) => link.querySelector('img'));
  if (photos.length > 0)
    return new Set(photos.map((link) => link.getAttribute('href'))).size > 1 ? 'carousel' : 'photo';
  if (post.matches(SELECTORS.viewer.join())) return 'photo';
  if (has('a[href*="/events/"]').length > 0) return 'event';
  if (has('a[href]').some((link) => addressOf(link)?.hostname === 'l.facebook.com')) return 'link';
  return find(post, SELECTORS.message, (element) => !inComment(element)).length > 0 ? 'text' : 'unknown';
}
