import { textOf } from '../dom';

/** What is written for eyes only, or for nobody. */
export const HIDDEN = 'script, style, [aria-hidden="true"]';

/**
 * The words of an element that holds one figure. Digits that stand in several places make no figure together ("3" and "3"
 * are not 33): they are left out then.
 */
export function figureText(element: Element, skip = HIDDEN): string {
  const text = textOf(element, skip);
  return placesOf(element, skip).size > 1 ? text.replace(/\p{Nd}/gu, '').trim() : text;
}

function placesOf(element: Element, skip: string): Set<Node> {
  const places = new Set<Node>();
  const walk = (node: Node) => {
    if (node.nodeType === 3 && /\p{Nd}/u.test(node.nodeValue ?? '') && node.parentNode) places.add(node.parentNode);
    if (node.nodeType === 1 && (node as Element).matches(skip) && node !== element) return;
    node.childNodes.forEach(walk);
  };
  walk(element);
  return places;
}
