import type { Author } from '../../post';
import { find, textOf } from '../dom';
import { readHandle } from './address';
import { barsIn, inComment } from './bar';
import { SELECTORS } from './selectors';

const HERE = 'https://www.facebook.com/';

/**
 * The address in a link; null where there is none. "#" means the page it stands on, which may well be about another post,
 * and "?…" is only what Facebook follows clicks with: neither is read as the page's own address.
 */
export function addressOf(link: Element): URL | null {
  const href = link.getAttribute('href') ?? '';
  return href === '' || href.endsWith('#') || !URL.canParse(href, HERE) ? null : new URL(href, HERE);
}

/**
 * The heading that says who published a post; null where nothing does. What stands after the words of the post, or inside
 * what hangs on it, names the author of a post that it passes on.
 */
export function headingOf(post: Element): Element | null {
  const named = referred(post, 'aria-labelledby', 0);
  if (named && linkIn(named)) return named;
  const [message] = find(post, SELECTORS.message, (element) => !inComment(element));
  const attached = referred(post, 'aria-describedby', ATTACHMENT);
  // A reel is all attachment, its buttons as well.
  const isAll = attached !== null && barsIn(post).some(({ element }) => attached.contains(element));
  const own = (heading: Element) => !(message && follows(heading, message)) && (isAll || !attached?.contains(heading));
  return headingsOf(post).find(own) ?? null;
}

/** A post refers to its time, words, attachment, faces and comment count, in this order. */
const ATTACHMENT = 2;

/** Whether an element stands after another one and not inside it. */
export function follows(element: Element, other: Element): boolean {
  const order = other.compareDocumentPosition(element);
  return (order & other.DOCUMENT_POSITION_FOLLOWING) > 0 && (order & other.DOCUMENT_POSITION_CONTAINED_BY) === 0;
}

/** The headings of a post, in page order: a second one belongs to a post that it passes on. */
export function headingsOf(post: Element): Element[] {
  const all = SELECTORS.heading.flatMap((candidate) => [...post.querySelectorAll(candidate)]);
  const fit = all.filter((heading) => !inComment(heading) && linkIn(heading) !== null);
  const outer = fit.filter((heading) => !fit.some((other) => other !== heading && other.contains(heading)));
  return outer.sort((a, b) => (follows(b, a) ? -1 : 1));
}

/** Who published a post. In the feed a group's post names the group, and the person in the line below. */
export function authorOf(post: Element): Author {
  const heading = headingOf(post);
  const link = heading && (memberIn(post, heading) ?? linkIn(heading));
  const handle = link && handleIn(link);
  const name = link && textOf(link);
  return { ...(name && { name: name.normalize('NFC') }), ...(handle && { handle }) };
}

function memberIn(post: Element, heading: Element): Element | null {
  if (handleIn(linkIn(heading) ?? heading) !== null) return null;
  const members = [...post.querySelectorAll('a[href*="/groups/"][href*="/user/"]')];
  const below = (link: Element) =>
    follows(link, heading) && !inComment(link) && !link.closest(SELECTORS.message.join());
  return members.find((link) => below(link) && textOf(link) !== '') ?? null;
}

/** The handle that a link to a profile or Page carries. */
export function handleIn(link: Element): string | null {
  const url = addressOf(link);
  return url && readHandle(url);
}

/** The element that an attribute of a post refers to by id, at a place of its list; null where it is not in the post. */
export function referred(post: Element, attribute: string, at: number): Element | null {
  const id = post.getAttribute(attribute)?.split(/\s+/)[at];
  const element = id ? post.ownerDocument.getElementById(id) : null;
  return element && post.contains(element) ? element : null;
}

/** A group's post can name the group only. */
function linkIn(heading: Element): Element | null {
  const links = [...heading.querySelectorAll('a[href]')].filter((link) => textOf(link) !== '');
  const isGroup = (link: Element) => addressOf(link)?.pathname.startsWith('/groups/') ?? false;
  return links.find((link) => handleIn(link) !== null) ?? links.find(isGroup) ?? null;
}
