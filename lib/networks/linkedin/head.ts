import { find, textOf } from '../dom';
import { handleIn } from './address';
import { SDUI } from './selectors';

/** The upper part of a card of the layout with random classes. */
export interface Head {
  /** The element with the author's name, and the link to the profile. */
  readonly name: Element;
  readonly link: Element;
  readonly block: Element;
  /** "8h • Edited •", or "Promoted". */
  readonly age: string;
  /** The handles of those whom a header above the author names: who liked, commented or reposted. */
  readonly people: readonly string[];
  /** What follows the author, down to the buttons. */
  readonly rest: readonly Element[];
}

const PROFILE = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';
const TEXT = SDUI.text.join();

/**
 * Finds the author of a card: the first part with a link to a profile, after the line that closes the header where one
 * stands above. The first link of the card may be somebody else's: "Ada likes this".
 */
export function readHead(card: Element, own: (element: Element) => boolean, bar: Element | null): Head | null {
  const parts = partsOf(card, own, bar);
  const holds = (part: Element) => part.matches(PROFILE) || part.querySelector(PROFILE) !== null;
  const body = parts.findIndex((part) => part.matches(TEXT) || part.querySelector(TEXT) !== null);
  const upper = parts.slice(0, body < 0 ? parts.length : body);
  const line = upper.findIndex((part, i) => part.tagName === 'HR' && upper.slice(i + 1).some(holds));
  const block = upper.slice(line + 1).find(holds);
  if (!block) return null;
  const links = find(block, [PROFILE], own);
  // The face is a link too, and may be drawn with initials.
  const link = links.find((one) => textOf(one, 'script, style, svg') !== '');
  const handle = handleIn(link);
  if (!link) return null;
  const name = [link, ...link.querySelectorAll('p, span')].find(hasWords);
  const ages = find(block, ['p[componentkey]', 'p'], (one) => {
    const holder = one.closest('a');
    return own(one) && textOf(one) !== '' && !one.closest('button') && (!holder || handleIn(holder) === handle);
  });
  const header = parts.slice(0, line + 1).flatMap((part) => [...part.querySelectorAll(PROFILE)]);
  return {
    name: name ?? link,
    link,
    block,
    age: textOf(ages.at(-1)),
    people: header.flatMap((one) => handleIn(one) ?? []),
    rest: parts.slice(parts.indexOf(block) + 1),
  };
}

/** The parts of a card from top to bottom: the smallest box that holds an author's link and, below it, the buttons. */
function partsOf(card: Element, own: (element: Element) => boolean, bar: Element | null): Element[] {
  let box = bar?.parentElement ?? null;
  const holdsAuthor = (one: Element) =>
    [...one.querySelectorAll(PROFILE)].some((link) => own(link) && !bar?.contains(link));
  while (box && box !== card && !holdsAuthor(box)) box = box.parentElement;
  if (box && box !== card)
    return [...box.children].filter((part) => !bar || part === bar || !(bar.compareDocumentPosition(part) & 4));
  // Without buttons: the box whose key is a part of the card's own.
  const key = card.getAttribute('componentkey') ?? '';
  const inner = find(
    card,
    ['[componentkey]'],
    (one) => key !== '' && own(one) && key.includes(one.getAttribute('componentkey') || '?'),
  );
  return [...(inner.at(-1)?.children ?? [])];
}

function hasWords(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''));
}
