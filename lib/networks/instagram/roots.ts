import { find } from '../dom';
import type { Look } from '../network';
import { postLink } from './address';
import { barsIn } from './bar';
import { bareCode, codeOf } from './code';
import type { Layout } from './figure';
import { EDGE, SELECTORS } from './selectors';
import { showsFigures } from './tile';

/** One post on a page: the element that holds all of it and nothing of another. */
export interface Frame {
  readonly element: Element;
  readonly layout: Layout;
  /** The row of icons; null in a tile, and where there is not exactly one. */
  readonly bar: Element | null;
}

/** A post with its code as the page writes it. */
export interface Root extends Frame {
  readonly code: string;
}

/** The posts under a root in page order, each once: a dialog goes before the card or tile of the same post beneath it. */
export function rootsIn(scope: ParentNode, look: Look): Root[] {
  const roots = allRoots(scope, look);
  const order: readonly Layout[] = ['dialog', 'page', 'reel', 'card', 'tile'];
  const best = new Map<string, Root>();
  for (const root of roots) {
    const other = best.get(bareCode(root.code));
    if (!other || order.indexOf(root.layout) < order.indexOf(other.layout)) best.set(bareCode(root.code), root);
  }
  return roots.filter((root) => best.get(bareCode(root.code)) === root);
}

/** Every place where a post stands, also twice. */
export function allRoots(scope: ParentNode, look: Look): Root[] {
  const posts = [...new Set(barsIn(scope).map(elementOf))];
  // A frame whose bar is not known any more is still a post, if it says which.
  const frames = find(scope, SELECTORS.frame).filter(
    (frame) => !posts.some((post) => post.contains(frame) || frame.contains(post)),
  );
  const tiles = [...scope.querySelectorAll('a[href]')].filter(
    (link) => isTile(link) && !posts.some((post) => post.contains(link)) && showsFigures(link),
  );
  return [...posts, ...frames, ...tiles].flatMap((element) => rootAt(element, look) ?? []).sort(inPageOrder);
}

function inPageOrder(a: Root, b: Root): number {
  return a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1; // 4: the other follows
}

/** What an element is as a post, by what stands in it. */
export function frameOf(element: Element): Frame {
  if (isTile(element)) return { element, layout: 'tile', bar: null };
  const [bar, another] = barsIn(element);
  return { element, layout: layoutOf(element, bar), bar: bar && !another ? bar : null };
}

/** The post that an element is; null where it is none. */
export function rootAt(element: Element, look: Look): Root | null {
  const frame = frameOf(element);
  if (frame.layout === 'tile') return { ...frame, code: postLink(element.getAttribute('href'))?.code ?? '' };
  if (!frame.bar && !permalinkOf(element)) return null;
  const code = codeIn(element) ?? idIn(element) ?? codeInAddress(frame, look);
  return code && !isBesides(frame, code, look) ? { ...frame, code } : null;
}

/** Whether a code is not the one in the address, where that names the post: then it belongs to what is shown besides. */
function isBesides({ layout }: Frame, code: string, look: Look): boolean {
  const named = layout === 'dialog' || layout === 'page' ? postLink(look.url.href)?.code : undefined;
  return named !== undefined && bareCode(named) !== bareCode(code);
}

function isTile(element: Element): boolean {
  return element.localName === 'a' && postLink(element.getAttribute('href')) !== null;
}

/** The only post of a page is the one that its address names; cards are never meant. */
function codeInAddress({ element, layout, bar }: Frame, look: Look): string | undefined {
  const alone = bar && barsIn(element.ownerDocument).every((other) => element.contains(other));
  return alone && layout !== 'card' ? postLink(look.url.href)?.code : undefined;
}

/** Whether a post is paid for: it leads out through the network's counter and has no time of its own. */
export function isAdvertisement(element: Element): boolean {
  return find(element, SELECTORS.advertisement).length > 0 && !permalinkOf(element);
}

/** A frame of its own, else as far up as nothing of another post comes in. */
function elementOf(bar: Element): Element {
  const frame = bar.closest(SELECTORS.frame.join());
  if (frame) return frame;
  let element = bar;
  for (let parent = bar.parentElement; parent && !parent.matches(EDGE); parent = parent.parentElement) {
    if (barsIn(parent).length > 1 || codesIn(parent, 'a[href]').length > 1 || reelsIn(parent) > 1) break;
    element = parent;
  }
  return element;
}

function layoutOf(element: Element, bar: Element | undefined): Layout {
  if (element.matches(SELECTORS.frame.join())) return element.closest('main') ? 'card' : 'dialog';
  const section = bar?.closest('section');
  return section && element.contains(section) ? 'page' : 'reel';
}

/** The link around the time of the post itself; those of its comments go on with "c/". */
export function permalinkOf(element: Element): Element | null {
  const links = [...element.querySelectorAll('a[href]:has(time)')].filter(
    (link) => postLink(link.getAttribute('href'))?.rest === '',
  );
  return links.at(-1) ?? null;
}

/** The one code that the links of a post agree on: those around a time first. */
function codeIn(element: Element): string | undefined {
  const [timed = [], any = []] = ['a[href]:has(time)', 'a[href]'].map((css) => codesIn(element, css));
  const [code, another] = timed.length > 0 ? timed : any;
  return another === undefined ? code : undefined;
}

function codesIn(element: Element, css: string): string[] {
  const codes = [...element.querySelectorAll(css)].flatMap((link) => postLink(link.getAttribute('href'))?.code ?? []);
  return codes.filter((code, i) => codes.findIndex((other) => bareCode(other) === bareCode(code)) === i);
}

/** A media id where the post has no link to itself: reels in the viewer, and advertisements. */
function idIn(element: Element): string | undefined {
  const [written, another] = markedIds(element);
  if (another) return undefined;
  const advertised = isAdvertisement(element) ? /[?&]a_mpk=(\d{17,20})/.exec(hrefsOf(element))?.[1] : undefined;
  const id = written ?? advertised;
  return id && codeOf(id);
}

/** The ids that a reel is marked with; more than one where there are several reels. */
function markedIds(element: Element): Set<string> {
  const marks = find(element, SELECTORS.reelId);
  const ids = marks.map((mark) => (mark.id ? /\d{17,20}(?=_)/.exec(mark.id)?.[0] : cachedId(mark.getAttribute('src'))));
  return new Set(ids.flatMap((id) => id ?? []));
}

/** How many reels an element holds for certain, by their ids or by their authors. */
function reelsIn(element: Element): number {
  const links = find(element, SELECTORS.reelAuthor).map((link) => link.getAttribute('href') ?? '');
  const authors = links.filter((href) => /[^/]\/reels\/$/.test(href)); // not the way to all reels
  return Math.max(markedIds(element).size, new Set(authors).size);
}

function hrefsOf(element: Element): string {
  return [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')).join(' ');
}

/** The poster of a reel is cached under its id: base64 of the digits, with those of a cover after them. */
function cachedId(address: string | null | undefined): string | undefined {
  try {
    const key = /[?&]ig_cache_key=([^&.]+)/.exec(address ?? '')?.[1] ?? '';
    return /^\d{19}/.exec(atob(decodeURIComponent(key)))?.[0];
  } catch {
    return undefined; // not base64: no id
  }
}
