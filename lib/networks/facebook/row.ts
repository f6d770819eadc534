import { figureText, find, textOf } from '../dom';
import { COMMENTS, facesIn, HIDDEN, inComment, SHARES, type Bar } from './bar';
import { SELECTORS } from './selectors';

/** A figure in the row of counts above the buttons, not yet known to be of comments, shares or views. */
export interface Item {
  readonly element: Element;
  /** Comments and shares can be pressed, views cannot. */
  readonly pressed: boolean;
  readonly text: string;
  readonly icon: Icon | null;
}

/** The picture beside a figure: its sheet, and where on it in pixels (further down is less). */
export interface Icon {
  readonly sheet: string;
  readonly y: number;
}

/** The row of counts of a post, taken apart. */
export interface Row {
  /** The total of reactions as it is written for eyes, and again for screen readers where it is. */
  readonly totals: readonly string[];
  readonly items: readonly Item[];
  /** True where something in the row has lost its words, or is none of the above. */
  readonly torn: boolean;
}

/**
 * The row of counts of a bar, empty where nobody has answered the post in any way. Null where there is more than one, or
 * where the faces of reactions stand neither in it nor in the bar: such a page is not understood.
 */
export function rowOf(bar: Bar, post: Element): Row | null {
  const rows = bar.kind === 'rail' ? [] : rowsBeside(bar, post);
  const faced = rows.filter((row) => facesIn(row).length > 0);
  const [row, another] = rows.length > 1 ? faced : rows;
  if (another || (rows.length > 1 && !row)) return null;
  if (facesIn(post).some((faces) => !bar.element.contains(faces) && !row?.contains(faces))) return null;
  return row ? readRow(row) : { totals: [], items: [], torn: false };
}

/** What can be pressed: comments can be a link. */
const PRESSED = '[role="button"], a[href]';

/** What no row of counts holds: headings, comments, the buttons of the bar with their layer, marks. */
const STRANGE =
  'h1, h2, h3, h4, h5, h6, form, ul, video, [role="article"], [data-visualcompletion="ignore"], [data-ad-rendering-role]';

/** What stands beside a bar, or beside a box around it inside the post's block, and could be a row of counts. */
function rowsBeside(bar: Bar, post: Element): Element[] {
  const block = bar.element.closest(SELECTORS.block.join());
  const end = block && post.contains(block) ? block : post;
  for (let box = bar.element; box !== end && box.parentElement; box = box.parentElement) {
    const beside = [...box.parentElement.children].filter((child) => child !== box && child.childElementCount > 0);
    const rows = beside.filter((child) => child.querySelector(STRANGE) === null && !inComment(child));
    if (rows.length > 0) return rows;
    if (beside.length > 0 && box.previousElementSibling) return [];
  }
  return [];
}

function readRow(row: Element): Row {
  const faces = facesIn(row);
  const free = (element: Element) => !faces.some((face) => overlap(face, element));
  const eyes = find(row, SELECTORS.total, free);
  const total = eyes[0]?.closest(SELECTORS.button.join()) ?? eyes[0]?.parentElement ?? null;
  const counted = (element: Element) => free(element) && !(total && overlap(total, element));
  const pressed = outer([...row.querySelectorAll(PRESSED)].filter(counted));
  const plain = [...row.querySelectorAll('span[dir="auto"]')].filter(counted);
  const views = outer(plain.filter((element) => !pressed.some((button) => button.contains(element))));
  const items = [...pressed, ...views].map((element) => itemOf(element, pressed.includes(element)));
  const known = [...faces, ...eyes, ...(total ? [total] : []), ...pressed, ...views];
  return {
    totals: total ? [...eyes.map((e) => figureText(e)), ...again(total, faces)] : [],
    items,
    torn: items.some(({ text }) => text === '') || remains(row, known),
  };
}

function overlap(a: Element, b: Element): boolean {
  return a.contains(b) || b.contains(a);
}

function outer(elements: Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
}

/** The words for screen readers that follow the total. */
function again(total: Element, faces: readonly Element[]): string[] {
  const plain = [...total.children].filter((child) => child.tagName === 'SPAN' && !child.matches(HIDDEN));
  return plain.filter((child) => !faces.some((face) => overlap(face, child))).map((child) => textOf(child));
}

function itemOf(element: Element, pressed: boolean): Item {
  const box = pressed ? element : (element.closest('div')?.parentElement ?? element);
  return { element, pressed, text: figureText(element, HIDDEN), icon: iconBeside(box) };
}

function iconBeside(box: Element): Icon | null {
  const style = box.querySelector(SELECTORS.icon[0])?.getAttribute('style') ?? '';
  const sheet = /url\(["']?([^"')]*)/.exec(style)?.[1];
  const y = /background-position:\s*\S+\s+(-?\d+)/.exec(style)?.[1];
  return sheet !== undefined && y !== undefined ? { sheet, y: Number(y) } : null;
}

/** Boxes without anything in them keep distance; a span does not, and words are always something. */
function remains(row: Element, known: readonly Element[]): boolean {
  const loose = [...row.querySelectorAll('*')].filter((element) => !known.some((other) => overlap(other, element)));
  return loose.some((e) => e.tagName === 'SPAN' || (e.childElementCount === 0 && textOf(e) !== ''));
}

/** A number without a word for what it counts: "12", "3.2M", "8,8 K", "٣ آلاف", "12 tis.". */
export function isBare(text: string): boolean {
  return /^\P{L}*\p{Nd}\P{L}*(?:[\p{L}\p{M}]{1,4}\P{L}*)?$/u.test(text) && !COMMENTS.test(text) && !SHARES.test(text);
}

/** The pictures beside the bare numbers of all posts on a page. */
export function iconsIn(page: ParentNode): Icon[] {
  const pressed = [...page.querySelectorAll(PRESSED)];
  const buttons = pressed.filter((button) => isBare(textOf(button)) && !inComment(button));
  return buttons.flatMap((button) => iconBeside(button) ?? []);
}
