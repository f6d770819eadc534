import { find, textOf } from '../dom';
import { SELECTORS } from './selectors';

/** The buttons under a post: like, comment, share. It is what makes a unit of the page a post. */
export interface Bar {
  readonly element: Element;
  /**
   * How the buttons are told apart. Facebook marks which is which (`marked`); else it is their order (`plain`), and then
   * numbers stand elsewhere; beside a reel only screen readers are told (`rail`).
   */
  readonly kind: 'marked' | 'plain' | 'rail';
  readonly like: readonly Element[];
  readonly reply: readonly Element[];
  readonly share: readonly Element[];
}

/** What is written for eyes only, or for nobody. */
export const HIDDEN = 'script, style, [aria-hidden="true"]';

const COMMENT = SELECTORS.comment.join();
const MARKS = ['like', 'reply', 'share'] as const;

/** Whether an element belongs to a comment under a post. */
export function inComment(element: Element): boolean {
  return element.closest(COMMENT) !== null;
}

/** The bars under a scope that belong to posts, in page order; a viewer's bar stands in no block of its own. */
export function barsIn(scope: Element): Bar[] {
  const marked = markedBars(scope);
  if (marked.length > 0) return marked;
  const blocks = find(scope, SELECTORS.block, (block) => !inComment(block));
  const plain = blocks.flatMap((block) => plainBar(block) ?? []);
  if (plain.length > 0) return plain;
  const bare = facesIn(scope).length > 0 || scope.matches(SELECTORS.viewer.join());
  return [bare ? plainBar(scope) : railIn(scope)].filter((bar) => bar !== null);
}

/** The bars that Facebook marks, wherever they stand: the smallest boxes with marks of two kinds. */
export function markedBars(scope: ParentNode): Bar[] {
  const kinds = MARKS.map((name) => find(scope, SELECTORS[name], (mark) => !inComment(mark)));
  const bars = new Map<Element, Bar>();
  for (const mark of kinds.flat()) {
    let element = mark.parentElement;
    const inside = (other: Element) => element?.contains(other) ?? false;
    while (element && kinds.filter((marks) => marks.some(inside)).length < 2) element = element.parentElement;
    if (!element || bars.has(element)) continue;
    const [like = [], reply = [], share = []] = kinds.map((marks) => marks.filter(inside).flatMap(buttonOf));
    bars.set(element, { element, kind: 'marked', like, reply, share });
  }
  const holds = (bar: Bar) => [...bars.keys()].some((other) => other !== bar.element && bar.element.contains(other));
  return [...bars.values()].filter((bar) => !holds(bar));
}

function buttonOf(mark: Element): Element[] {
  const button = mark.closest(SELECTORS.button.join());
  return button ? [button] : [];
}

/** What stands in a post but never in its bar: a box with one of these is too large. */
const TOO_LARGE = 'a[href], form, h1, h2, h3, h4';

/** Buttons that nothing marks stand in this order: Like with its arrow, Comment, sometimes Send, Share. */
function plainBar(scope: Element): Bar | null {
  const boxes = boxesIn(scope);
  if (!boxes || boxes.element.querySelector(TOO_LARGE)) return null;
  // The same button twice: then the order tells nothing.
  const names = boxes.groups.flatMap(([button]) => nameOf(button) || []);
  if (new Set(names).size < names.length) return null;
  const [like = [], reply = [], ...rest] = boxes.groups.map((group) => group.slice(0, 1));
  return { element: boxes.element, kind: 'plain', like, reply, share: rest.at(-1) ?? [] };
}

function nameOf(button: Element | undefined): string {
  return `${button?.getAttribute('aria-label') ?? ''} ${textOf(button)}`.trim();
}

/** The column of pictures beside a reel: Like, Comment and Share, by what screen readers are told. */
export function railIn(scope: Element): Bar | null {
  const boxes = find(scope, SELECTORS.reel).length > 0 ? boxesIn(scope) : null;
  const named = (words: RegExp) => (group: Element[]) => words.test(group[0]?.getAttribute('aria-label') ?? '');
  const at = boxes?.groups.findIndex(named(COMMENTS)) ?? -1;
  const [like, reply, share] = boxes && at > 0 ? boxes.groups.slice(at - 1) : [];
  if (!boxes || !like || !reply || !share || !named(SHARES)(share)) return null;
  return { element: boxes.element, kind: 'rail', like, reply, share };
}

/** How words for comments and for shares begin, in the languages of the network. */
export const COMMENTS =
  /comm?ent|komment|komen|комм?ент|комент|коментар|reac?tie|opmerking|yorum|bình luận|hozzász|σχόλι|تعليق|תגוב|留言|评论|評論|回應|コメント|댓글|ความคิดเห็น|टिप्पण|कमें|মন্তব্য|কমেন্ট|கருத்து|نظر|şərh|კომენტ|maoni/iu;
export const SHARES =
  /shar|partag|compart|partilh|republi|teil|condivi|gedeeld|deln?ing|udost|sdíl|zdieľ|dijel|dele[nž]|подел|пошир|сподел|megoszt|distribui|κοινοπ|مشارك|שיתו|分享|シェア|공유|แชร์|शेयर|paylaş|bagik|kongsi|chia sẻ|jako|jaet|репост|дељ|dalij|shpërnd|გაზიარ|শেয়ার|பகிர்/iu;

/** How far a button lies under its bar. */
const DEPTH = 4;

/** The most buttons that stand side by side under a scope, each in a box of its own. */
function boxesIn(scope: Element): { element: Element; groups: Element[][] } | null {
  const buttons = find(scope, SELECTORS.button, isAction);
  let best: { element: Element; groups: Element[][] } | null = null;
  for (const button of buttons) {
    let element = button.parentElement;
    for (let up = 0; up < DEPTH && element && scope.contains(element); up += 1, element = element.parentElement) {
      const groups = [...element.children]
        .map((child) => buttons.filter((other) => other !== child && child.contains(other)))
        .filter((group) => group.length > 0);
      if (groups.length > (best?.groups.length ?? 1)) best = { element, groups };
    }
  }
  return best;
}

function isAction(button: Element): boolean {
  return (
    find(button, SELECTORS.layer).length > 0 &&
    find(button, SELECTORS.icon).length > 0 &&
    !button.hasAttribute('aria-haspopup') &&
    !button.closest(`[aria-hidden="true"], ul, form, ${SELECTORS.faces.join()}, ${COMMENT}`)
  );
}

/** The faces of a post's reactions under a scope; other toolbars hold no pictures. */
export function facesIn(scope: Element): Element[] {
  const pictured = (bar: Element) => bar.querySelector('[role="button"][aria-label] img') !== null;
  return find(scope, SELECTORS.faces, (bar) => pictured(bar) && !inComment(bar));
}
