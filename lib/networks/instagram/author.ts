import { find } from '../dom';
import { postLink, profileLink } from './address';
import { SELECTORS } from './selectors';
import { permalinkOf, type Frame, type Root } from './roots';
import { textsIn } from './texts';

/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4;

/**
 * The handle of who published a post: as its own link says, as its header says, as the line with its time says, or as the
 * reels viewer links it. Tagged people stand over the picture, before the author: the first profile of a post is not theirs.
 */
export function authorOf(root: Root): string | null {
  const permalink = root.layout === 'tile' ? root.element : permalinkOf(root.element);
  const said = postLink(permalink?.getAttribute('href') ?? null)?.handle;
  return said ?? handleOf(authorLink(root));
}

/** The element that names the author in the head of a post: the words rather than the picture. */
export function authorLink(root: Frame): Element | null {
  const scopes = [find(root.element, SELECTORS.header)[0], lineOfTime(root), beforeRule(root)];
  const heads = scopes.map((scope) => (scope ? profilesIn(scope) : [])).find((links) => links.length > 0);
  const links = heads ?? find(root.element, SELECTORS.reelAuthor).concat(root.layout === 'card' ? beforeBar(root) : []);
  const [first] = links;
  return links.find((link) => handleOf(link) === handleOf(first ?? null) && textsIn(link).length > 0) ?? first ?? null;
}

/** The links to profiles under a scope. */
export function profilesIn(scope: Element): Element[] {
  return [...scope.querySelectorAll('a[href]')].filter(handleOf);
}

/** The handle that a link leads to; null where it leads elsewhere. */
export function handleOf(link: Element | null): string | null {
  return profileLink(link?.getAttribute('href') ?? null);
}

/** The smallest element with the time of the post and a profile, while that is still above the bar (2026-07 feed card). */
function lineOfTime({ element, bar }: Frame): Element | null {
  let line = permalinkOf(element);
  while (line && line !== element && profilesIn(line).length === 0) line = line.parentElement;
  return line && line !== element && !(bar && line.contains(bar)) ? line : null;
}

/** What stands above the line between the author and the comments (2026-07 post page). */
function beforeRule({ element }: Frame): Element | null {
  return find(element, SELECTORS.rule)[0]?.previousElementSibling ?? null;
}

/** The profiles above the bar: an advertisement has no time of its own (2024-05). */
function beforeBar({ element, bar }: Frame): Element[] {
  return profilesIn(element).filter((link) => bar && link.compareDocumentPosition(bar) & FOLLOWING);
}
