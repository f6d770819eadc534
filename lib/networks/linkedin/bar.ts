import type { CountName } from '../../post';
import { plain } from '../../text/lent';
import { figureText, findOnly, textOf } from '../dom';
import type { Look } from '../network';
import { agree, repeats, say, sayTotal } from './counts';
import type { Said } from './seen';
import { SDUI } from './selectors';

type Name = Exclude<CountName, 'views'>;
type Own = (element: Element) => boolean;

/** The buttons under a post of the layout with random classes, and the numbers in them or in the row above. */
export interface Bar {
  readonly element: Element;
  said(name: Name, look: Look): Said;
}

/** What a bar never holds: where one seems to, its buttons are gone and the search went too far up. */
const BODY = 'hr, h2, [data-testid="expandable-text-box"], [aria-label] > p';
const ICONS = SDUI.icons.join();

/** The words on two of the buttons where they are known, only to notice a bar in another order. */
const WORDS: Readonly<Record<'comments' | 'shares', RegExp>> = {
  comments:
    /comm?ent|komm?ent|комм?ент|reag|opmerk|yorum|hozzász|σχόλι|bình luận|تعليق|תגוב|ความคิดเห็น|टिप्पण|コメント|댓글|评论|評論|留言/i,
  shares: /repost|republi|compart|condivi|diffus|diffond|đăng lại/i,
};

/** Finds the bar of a card by its reaction button; null where there is none, or more than one. */
export function findBar(card: Element, own: Own): Bar | null {
  const reaction = findOnly(card, SDUI.reaction, own);
  let element = reaction?.parentElement;
  while (element && element !== card && labelled(element).length < 2) element = element.parentElement;
  if (!reaction || !element || element === card || element.querySelector(BODY)) return null;
  return makeBar(element, reaction, card, own);
}

/** The buttons that carry a word or a number behind their icon; the one that opens the choice of reactions does not. */
function labelled(box: Element): Element[] {
  return [...box.querySelectorAll('button, a')].filter((control) => labelOf(control) !== null);
}

/** What stands behind a button's icon. */
function labelOf(control: Element): Element | null {
  const parts = control.querySelectorAll(':scope > span > *');
  return parts.length === 2 ? (parts[1] ?? null) : null;
}

function makeBar(element: Element, reaction: Element, card: Element, own: Own): Bar {
  const links: Element[] = [...element.querySelectorAll('a')].filter((one) => one.querySelector(ICONS));
  const group = [...element.children].find((part) => part.contains(reaction));
  const controls = sort(
    [...element.querySelectorAll('button, a')].filter((one) => !group?.contains(one) && !links.includes(one)),
  );
  const row = readRow(element, card, own);
  const inside = (['comments', 'shares'] as const).some((name) => {
    const control = controls?.[name];
    return control && (control.hasAttribute('aria-label') || /\p{Nd}|\u200b/u.test(textOf(labelOf(control))));
  });

  const said = (name: Name, look: Look): Said => {
    if (!controls || row === 'torn' || links.length > 1) return 'blind';
    const items = row[name];
    const control = name === 'reactions' ? reaction : controls[name];
    const beside = name === 'reactions' && links[0] ? sayTotal(figureText(links[0]), look) : undefined;
    const above = items.length > 1 ? 'blind' : items[0] && readItem(name, items[0], look);
    if (!control) return above ?? 'unshown';
    const label = textOf(labelOf(control));
    const shown = above ?? beside;
    if (/\p{Nd}/u.test(label)) {
      const count = say(figureText(labelOf(control)), look);
      return shown ? agree(count, shown) : count;
    }
    // A zero is written as a zero-width space; nothing at all is no zero.
    if (plain(label) === '') return label === '' || shown ? 'blind' : { low: 0, high: 0 };
    if (above) return above;
    if (beside || (inside && name !== 'reactions' && control.getAttribute('aria-label') !== label)) return 'blind';
    if (control.hasAttribute('disabled')) return 'unshown';
    return { low: 0, high: 0 };
  };
  return { element, said };
}

interface Controls {
  readonly comments?: Element;
  readonly shares?: Element;
}

/** Which button is which: by icon, or, while no icon is loaded, by order. Null where neither says so for certain. */
function sort(controls: readonly Element[]): Controls | null {
  const named = controls.map((control) => ({
    control,
    icon: /^(comment|repost|send)-/.exec(control.querySelector('svg[id]')?.id ?? '')?.[1],
  }));
  const says = (control: Element | undefined, words: RegExp) =>
    control !== undefined && words.test(`${control.getAttribute('aria-label') ?? ''} ${textOf(labelOf(control))}`);
  const buttons = controls.filter((control) => control.tagName === 'BUTTON');
  if (named.every(({ icon }) => icon === undefined)) {
    const [comments, shares, more] = buttons;
    const sure = shares
      ? !says(comments, WORDS.shares) && !says(shares, WORDS.comments)
      : says(comments, WORDS.comments);
    return comments && sure && !more ? { comments, ...(shares ? { shares } : {}) } : null;
  }
  const [comments, twin] = named.filter(({ icon }) => icon === 'comment');
  const [shares, double] = named.filter(({ icon }) => icon === 'repost');
  if (twin || double || named.some(({ icon }) => icon === undefined)) return null;
  if (says(comments?.control, WORDS.shares) || says(shares?.control, WORDS.comments)) return null;
  return { ...(comments ? { comments: comments.control } : {}), ...(shares ? { shares: shares.control } : {}) };
}

type Row = { readonly [name in Name]: Element[] };

/** What a part of the row is known by wherever it stands. */
const PART = 'p, svg[id*="-consumption"]';

/** What stands above the buttons when it is not a row of numbers: pictures, polls, documents, the author, the text. */
const OTHER =
  'img, figure, video, input, button, iframe, h2, a[target], [data-vjs-player], [data-testid], [componentkey^="document-"]';

/**
 * The row of numbers above the bar (2026-04 feed): each is a paragraph with a twin for screen readers, the reactions in a
 * link with icons, the comments in something to press, the reposts in a link. Torn where a part of such a row is left and
 * can't be told for certain; empty where nobody has answered yet.
 */
function readRow(bar: Element, card: Element, own: Own): Row | 'torn' {
  const row: Row = { reactions: [], comments: [], shares: [] };
  const top = (element: Element): Element =>
    element.parentElement && !element.parentElement.contains(bar) ? top(element.parentElement) : element;
  const box = above(bar);
  const holders = [...card.querySelectorAll('a, [role="button"]')].filter((one) => own(one) && !bar.contains(one));
  const parts = holders.filter((one) => (top(one) === box || one.querySelector(PART)) && !holds(top(one), OTHER));
  const tops = new Set(parts.map(top).filter((one) => !holds(one, SDUI.analytics.join())));
  if (tops.size === 0) return row;
  if (!box || tops.size > 1 || !tops.has(box)) return 'torn';
  const twins = [...box.querySelectorAll('p')].filter((line) => twinsOf(line) !== null);
  for (const holder of box.querySelectorAll('a, [role="button"]')) {
    const [line, another] = twins.filter((one) => holder.contains(one));
    const name = holder.tagName !== 'A' ? 'comments' : holder.querySelector(ICONS) ? 'reactions' : 'shares';
    if (!line || another || (name === 'shares' && line.parentElement !== holder)) return 'torn';
    row[name].push(line);
  }
  // Every word of the row belongs to one of its numbers.
  const strict = [box, ...box.querySelectorAll('*')].every(
    (element) => !hasWords(element) || twins.some((line) => line.contains(element)),
  );
  // A dot parts comments from reposts; one that parts nothing is left of them.
  const dots = [...box.querySelectorAll('*')].filter((one) => /^\s*[•·]\s*$/.test(ownWords(one))).length;
  const parted = dots === (row.comments.length > 0 && row.shares.length > 0 ? 1 : 0);
  return strict && parted && row.reactions.length + row.comments.length + row.shares.length === twins.length
    ? row
    : 'torn';
}

function holds(box: Element, selector: string): boolean {
  return box.matches(selector) || box.querySelector(selector) !== null;
}

/** What stands directly above the bar, without the line between. */
function above(bar: Element): Element | null {
  const before = bar.previousElementSibling;
  return before?.tagName === 'HR' ? before.previousElementSibling : before;
}

/** The two spans of a number: for screen readers, and for eyes. */
function twinsOf(line: Element): readonly [Element, Element] | null {
  const spans = [...line.children];
  const seen = spans.filter((span) => span.getAttribute('aria-hidden') === 'true');
  const [heard] = spans.filter((span) => !span.hasAttribute('aria-hidden'));
  return spans.length === 2 && seen[0] && heard ? [heard, seen[0]] : null;
}

/** Whether an element has words of its own, more than the dot between two numbers. */
function hasWords(element: Element): boolean {
  return /[^\s•·]/.test(ownWords(element));
}

function ownWords(element: Element): string {
  return [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')).join('');
}

function readItem(name: Name, line: Element, look: Look): Said {
  const [heard = '', seen = ''] = (twinsOf(line) ?? []).map((span) => figureText(span));
  if (name === 'reactions') return repeats(heard, seen) ? sayTotal(seen, look) : 'blind';
  const wrong = WORDS[name === 'comments' ? 'shares' : 'comments'];
  return heard === seen && !wrong.test(seen) ? say(seen, look) : 'blind';
}
