import { find, textOf } from '../dom';
import type { MediaKind } from '../../post';
import { postLink } from './address';
import { authorLink, handleOf, profilesIn } from './author';
import { LONGEST } from './comments';
import type { Root } from './roots';
import { SELECTORS } from './selectors';
import { badgeOf } from './tile';

const SILENT = 'svg, script, style, button, [role="button"], time';

/** The first 280 characters of what the author wrote; in a card it may be cut off behind "more". "" where there is none. */
export function captionOf(root: Root): string {
  const [own] = find(
    root.element,
    root.layout === 'reel' ? SELECTORS.reelCaption : SELECTORS.caption,
    (element) => textOf(element, SILENT) !== '',
  );
  // What is cut off ends in dots before "more".
  return textOf(own ?? (root.layout === 'card' || root.layout === 'page' ? besideAuthor(root) : null), SILENT)
    .replace(/\s*(?:\.{3}|…)$/, '')
    .slice(0, LONGEST);
}

/** The words after the author's name where it stands for the second time: under the bar of a card, under the rule of a page. */
function besideAuthor({ element, bar, layout }: Root): Element | null {
  const after = layout === 'page' ? (find(element, SELECTORS.rule)[0] ?? bar) : bar;
  const author = handleOf(authorLink({ element, bar, layout }));
  const below = profilesIn(element).filter((link) => after && after.compareDocumentPosition(link) & 4);
  const name = below.find((link) => handleOf(link) === author && textOf(link) !== '');
  for (let line: Element | null = name ?? null; line && line !== element; line = line.parentElement) {
    // A page writes the time behind the name: the words follow that line.
    if (line.parentElement?.querySelector(':scope > time, :scope > * > time')) continue;
    const words = following(line).find((sibling) => textOf(sibling, SILENT) !== '');
    if (words) return isElsewhere(words) || line.parentElement?.querySelector('a[href*="/c/"]') ? null : words;
  }
  return null;
}

/** The words of a link to the post itself: its total of comments. */
function isElsewhere(words: Element): boolean {
  return [...words.querySelectorAll('a[href]')].some((link) => postLink(link.getAttribute('href')));
}

function following(element: Element): Element[] {
  const siblings = [...(element.parentElement?.children ?? [])];
  return siblings.slice(siblings.indexOf(element) + 1);
}

/** What a post is made of, as far as its links, its badge or its pictures tell. */
export function mediaOf(root: Root): MediaKind {
  const { element, layout } = root;
  const badge = layout === 'tile' ? badgeOf(element) : null;
  const links = [element, ...element.querySelectorAll('a[href]')].map((link) => postLink(link.getAttribute('href')));
  if (layout === 'reel' || badge === 'clip') return 'reel';
  if (badge === 'carousel' || find(element, SELECTORS.strip).length > 1) return 'carousel';
  if (badge === 'video') return 'video';
  if (badge === 'pinned') return 'unknown';
  if (links.some((link) => link?.reel)) return layout === 'tile' ? 'unknown' : 'reel';
  if (element.querySelector('video')) return 'video';
  return element.querySelector('img') ? 'photo' : 'unknown';
}
