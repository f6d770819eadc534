/**
 * Right or blind: what a reader may say of a damaged page. Knows no network; each brings its specimens.
 *
 * A specimen is a page written by hand after a real one, with what is true of each post on it. The elements that hold a
 * count carry `data-count="comments"` and the like, which no reader looks at. Where nothing but the order of parts says what
 * they are, their box carries `data-ordered`: in another order it would be another true page. An icon whose number would
 * pass for that of the icon before it carries `data-leads`, and takes its number with it.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Look, Reader } from '../../lib/networks/network';
import { lend } from '../../lib/text/lent';
import { tools } from '../../lib/text/tools';
import { COUNTS, type Count, type CountName, type PostKey, type Reading } from '../../lib/post';

/** A count as the page says it: a number, the ends of an interval, or why it says none. */
export type Said = number | readonly [low: number, high: number] | 'blind' | 'unshown';

/** What is true of one post of a specimen, in page order. */
export interface Truth {
  /** Its key and aliases without the network, the key first. */
  readonly keys: readonly string[];
  readonly counts: { readonly [name in CountName]?: Said };
  /** What its card would be named by if nothing told more: the event that brought it. The elements that tell carry `data-tells`. */
  readonly event?: string;
  /** A selector of elements that show the same post again (below a dialog), which a reader may leave out. */
  readonly also?: string;
}

export interface Specimen {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** Milliseconds since 1970, UTC: when the page was looked at. */
  readonly now: number;
  readonly posts: readonly Truth[];
}

lend(tools);

const POST = 'data-specimen-post';
/** On the page: which counts of which posts an element holds while nothing is damaged. */
const HELD = 'data-specimen-held';

/** How many random cuts a network's specimens go through together; EMBERS_CUTS in the environment says otherwise. */
export const RUNS = Number(import.meta.env.EMBERS_CUTS) || 240;

/** The page of a specimen, parsed and not shown. */
export function pageOf({ html }: Specimen): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What a reader is told when it reads a specimen. */
export function lookOf(reader: Reader, { url, now }: Specimen, page: Document): Look {
  const place = reader.place(new URL(url));
  if (!place) throw new Error(`${url} is no place of ${reader.info.id}`);
  return { place, url: new URL(url), now, lang: page.documentElement.lang };
}

/** Every post that a reader finds on a page, with the element it found it in. */
export function readAll(reader: Reader, look: Look, page: Document): { post: Element; reading: Reading }[] {
  return [...reader.posts(page, look)].flatMap((post) => {
    const reading = reader.read(post, look);
    reader.seat(post);
    return reading ? [{ post, reading }] : [];
  });
}

/** What a reading says of a count, as a truth is written. */
export function said(reading: Reading, name: CountName): Said | 'forgotten' {
  const count: Count | undefined = reading[name];
  if (count) return count.low === count.high ? count.low : [count.low, count.high];
  return reading.blind.includes(name) ? 'blind' : reading.unshown.includes(name) ? 'unshown' : 'forgotten';
}

/** The page of a specimen with its posts numbered as its truths are, so that a post is known again after any damage. */
export function numbered(reader: Reader, specimen: Specimen): { page: Document; look: Look } {
  const page = pageOf(specimen);
  const look = lookOf(reader, specimen, page);
  const found = readAll(reader, look, page);
  expect(found, `${specimen.name}: the posts of the whole page`).toHaveLength(specimen.posts.length);
  specimen.posts.forEach(({ also }, i) => {
    found[i]?.post.setAttribute(POST, String(i));
    if (also) page.querySelectorAll(also).forEach((post) => post.setAttribute(POST, String(i)));
  });
  const held = specimen.posts.flatMap((_, i) =>
    COUNTS.filter((name) => holdersOf(page, i, name).length > 0).map((name) => `${i}:${name}`),
  );
  page.documentElement.setAttribute(HELD, held.join(' '));
  return { page, look };
}

/** The ways in which a count's element is damaged; after each the count is unknown, and never another number. */
export const DAMAGES: readonly { how: string; hurt: (element: Element) => void }[] = [
  { how: 'taken away', hurt: (element) => element.remove() },
  { how: 'emptied', hurt: (element) => element.replaceChildren() },
  {
    how: 'its digits turned into letters',
    hurt: (element) => eachText(element, (text) => text.replace(DIGITS, 'nvv')),
  },
  {
    how: 'its number written as a word',
    hurt: (element) => eachText(element, (text) => text.replace(NUMBER, 'kolmetoista')),
  },
];

const DIGITS = /\p{Nd}/gu;
const NUMBER = /\p{Nd}[\p{Nd}.,٫\u00a0]*(?:\s?(?:K|M|mil|ألف)(?!\p{L}))?/gu;

function eachText(element: Element, change: (text: string) => string): void {
  for (const node of [...element.childNodes])
    if (node.nodeType === Node.TEXT_NODE) node.nodeValue = change(node.nodeValue ?? '');
    else if (node instanceof Element) eachText(node, change);
}

/** The elements of a post that hold one of its counts; one that may hold either of two names both. */
export function holdersOf(page: ParentNode, post: number, name: CountName): Element[] {
  return [...page.querySelectorAll(`[${POST}="${post}"]`)].flatMap((element) => [
    ...element.querySelectorAll(`[data-count~="${name}"]`),
  ]);
}

/** One thing that happens to a page: a subtree is removed, its parts change places, or it is there twice. */
export interface Cut {
  readonly how: 'remove' | 'shuffle' | 'double';
  /** Which element, counted through the page; beyond its end it starts over. */
  readonly at: number;
  readonly seed: number;
}

/** Up to eight cuts. */
export const cuts: fc.Arbitrary<Cut[]> = fc.array(
  fc.record({
    how: fc.constantFrom('remove' as const, 'shuffle' as const, 'double' as const),
    at: fc.nat(100_000),
    seed: fc.nat(1_000_000),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Does to a page what the cuts say. */
export function cut(page: Document, all: readonly Cut[]): void {
  for (const { how, at, seed } of all) {
    const elements = [...page.body.querySelectorAll('*')];
    const element = elements[at % Math.max(1, elements.length)];
    if (!element) return;
    if (how === 'remove') {
      if (element.matches('[data-leads]')) element.nextElementSibling?.remove();
      element.remove();
    } else if (how === 'double') element.after(copyOf(element));
    else if (!element.matches('[data-ordered]')) element.replaceChildren(...shuffled([...element.childNodes], seed));
  }
}

/** A copy that says so: where a part of a post stands twice, each of them may be taken for the whole. */
function copyOf(element: Element): Node {
  const copy = element.cloneNode(true) as Element;
  copy.setAttribute('data-copy', '');
  return copy;
}

function shuffled<T>(items: T[], seed: number): T[] {
  let state = seed;
  return items
    .map((item) => ({ item, rank: (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/**
 * What is wrong with what a reader says of a damaged page; empty where nothing is. A post may be gone and a count unknown;
 * nothing may be said that is not so. One zero is allowed: that of a count whose every element in this post is gone, where
 * the network writes zero by leaving it out, since the page is then that of a true zero. And one other key: that of an event,
 * where all is gone that says that it is one.
 */
export function faults(reader: Reader, look: Look, page: Document, specimen: Specimen): string[] {
  return readAll(reader, look, page).flatMap(({ post, reading }) => {
    const around = post.closest(`[${POST}]`);
    const copies = [...(around ? [around] : []), ...post.querySelectorAll(`[${POST}]`)];
    const numbers = [...new Set(copies.map((copy) => Number(copy.getAttribute(POST))))];
    // With what is left of another post inside, it is still the one that its key names.
    const named = numbers.filter((n) => specimen.posts[n]?.keys.includes(bareKey(reading.key)));
    const [number, another] = numbers.length > 1 ? named : numbers;
    const truth = number === undefined ? undefined : specimen.posts[number];
    if (number === undefined || another !== undefined || !truth)
      return [`false post ${reading.key} (${numbers.join()})`];
    const own = copies.filter((copy) => copy.getAttribute(POST) === String(number));
    const untold = !own.some((copy) => copy.querySelector('[data-tells]'));
    const strangers = [reading.key, ...reading.aliases].filter(
      (key) => !isKeyOf(key, truth) && !(untold && bareKey(key) === truth.event),
    );
    return [
      ...strangers.map((key) => `${key} is no key of post ${number}`),
      ...COUNTS.flatMap((name) => {
        const said = reading[name];
        if (!said || isTrue(said, truth.counts[name])) return [];
        const held = page.documentElement.getAttribute(HELD)?.split(' ').includes(`${number}:${name}`);
        const scopes = own.some((copy) => copy.querySelector('[data-copy]')) ? [post] : own;
        const gone = held && !scopes.some((copy) => copy.querySelector(`[data-count~="${name}"]`));
        return gone && said.high === 0 ? [] : [`post ${number}: ${name} ${said.low}–${said.high}`];
      }),
    ];
  });
}

/** A key of the session only begins with "~"; it is never kept. */
function isKeyOf(key: PostKey, truth: Truth): boolean {
  return bareKey(key).startsWith('~') || truth.keys.includes(bareKey(key));
}

function bareKey(key: PostKey): string {
  return key.slice(key.indexOf(':') + 1);
}

function isTrue(said: { low: number; high: number }, truth: Said | undefined): boolean {
  if (truth === undefined || typeof truth === 'string') return false;
  const [low, high] = typeof truth === 'number' ? [truth, truth] : truth;
  return said.low >= low && said.high <= high;
}
