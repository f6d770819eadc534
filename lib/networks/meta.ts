/** What the pages of Meta's networks carry in their scripts. A script never changes once it is there. */
import { readPageNumbers } from '../text/lent';
import type { PageNumbers } from '../text/tables';

/** One object out of a page's data. */
export type Data = Readonly<Record<string, unknown>>;

/** Every object in the JSON of a script, outer ones before what they hold; none where it is broken or no JSON. */
export function objectsIn(script: Element): Data[] {
  const found: Data[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) found.push(value as Data);
    for (const part of Object.values(value)) walk(part);
  };
  try {
    walk(JSON.parse(script.textContent));
  } catch {
    return []; // cut off while the page was still coming
  }
  return found;
}

/** What lies at a path of names inside a value; undefined where the path breaks off. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, name) => (typeof part === 'object' && part !== null ? (part as Data)[name] : undefined),
    value,
  );
}

const numbers = new WeakMap<Element, PageNumbers | null>();

/** How a page says that it writes numbers, put together from its scripts; no words where it does not say. */
export function pageNumbers(page: ParentNode): PageNumbers {
  let found: PageNumbers = { words: [] };
  for (const script of page.querySelectorAll('script')) {
    let part = numbers.get(script);
    if (part === undefined) numbers.set(script, (part = readPageNumbers(script.textContent)));
    if (part) found = { ...found, ...part, words: part.words.length > 0 ? part.words : found.words };
  }
  return found;
}
