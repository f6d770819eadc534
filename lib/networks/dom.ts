/** What every network's reader does with a page: look for elements by ordered candidates, and read their words. */

/**
 * The elements that the first fitting candidate finds under a scope, in page order. Candidates are CSS selectors, the most
 * trusted first; `fits` drops what belongs to something else (a comment, a quoted post).
 */
export function find(
  scope: ParentNode,
  candidates: readonly string[],
  fits: (element: Element) => boolean = () => true,
): Element[] {
  for (const candidate of candidates) {
    const found = [...scope.querySelectorAll(candidate)].filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

/** The one element of `find`; null where there is none or where there are several, since then no single one is sure. */
export function findOnly(
  scope: ParentNode,
  candidates: readonly string[],
  fits?: (element: Element) => boolean,
): Element | null {
  const [element, another] = find(scope, candidates, fits);
  return element && !another ? element : null;
}

const BREAKS = /^(?:ADDRESS|ARTICLE|BR|DIV|H[1-6]|LI|OL|P|SECTION|UL)$/;

/**
 * The words of an element in reading order, line by line, without what `skip` (a selector) matches: there what stands twice,
 * once for eyes and once for screen readers, is read once.
 */
export function textOf(element: Element | null | undefined, skip = 'script, style'): string {
  const words: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) words.push(node.nodeValue ?? '');
    if (node.nodeType !== 1 || (node as Element).matches(skip)) return;
    const breaks = BREAKS.test((node as Element).tagName);
    if (breaks) words.push('\n');
    node.childNodes.forEach(walk);
    if (breaks) words.push('\n');
  };
  if (element) walk(element);
  return words
    .join('')
    .replace(/[ \t\r\f\v\u00a0]*\n\s*/g, '\n')
    .replace(/[ \t\r\f\v]+/g, ' ')
    .trim();
}

/**
 * The words of an element that holds one figure. Digits that stand in several places make no figure together ("3" and "3"
 * are not 33): they are left out then.
 */
export function figureText(element: Element | null | undefined, skip = 'script, style'): string {
  const text = textOf(element, skip);
  return element && placesOf(element, skip).size > 1 ? text.replace(/\p{Nd}/gu, '').trim() : text;
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
