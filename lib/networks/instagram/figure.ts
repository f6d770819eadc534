import type { Count, CountName } from '../../post';
import type { Rounding } from '../../text/count';
import { readCount } from '../../text/lent';

/** How a post is laid out: card of a feed, dialog over a grid, page of its own, reel in the viewer, tile of a grid. */
export type Layout = 'card' | 'dialog' | 'page' | 'reel' | 'tile';

/** What was found of one count: its figure, or why there is none. */
export type Figure = Count | 'blind' | 'unshown';
export type Figures = Record<CountName, Figure>;

/** How each layout shortens: the card's bar to the nearest tenth (2026-04), dialog and viewer cut off; the others were never proved. */
const ROUNDING: Readonly<Record<Layout, Rounding>> = {
  card: 'half',
  dialog: 'floor',
  page: 'unknown',
  reel: 'floor',
  tile: 'unknown',
};

/** Whether something is a count and no reason for there being none. */
export function isCount(figure: unknown): figure is Count {
  return typeof figure === 'object';
}

/** The one figure that a text holds as `layout` prints it in words ("112K others"), or null. */
export function readWords(text: string, layout: Layout, lang: string): Count | null {
  const rounding = layout === 'dialog' ? 'floor' : 'unknown';
  return readCount(text, { lang, rounding, shortensFrom: 10_000 });
}

/**
 * The number beside an icon, or null. The bar of cards and pages shortens from 1,000 on and to one decimal: where a
 * language has no word for a thousand, "1.600" there may be anything that rounds to it.
 */
export function readNumber(text: string, layout: Layout, lang: string): Count | null {
  const rounding = ROUNDING[layout];
  const early = layout === 'card' || layout === 'page';
  const count = readCount(text, { lang, rounding, shortensFrom: early ? 1000 : 10_000 });
  if (!count || !early || count.low === count.high || /\p{L}/u.test(text)) return count;
  const plain = readCount(text, { lang, rounding });
  if (!plain || plain.low % 100 !== 0) return plain;
  return { low: Math.min(count.low, plain.low - 50), high: Math.max(count.high, plain.low + 99) };
}

/** What two readings of the same figure leave open; null where they exclude each other. */
export function narrow(one: Count, other: Count): Count | null {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  return low <= high ? { low, high } : null;
}
