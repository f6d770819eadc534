import { startOfMonth } from 'date-fns/startOfMonth';
import { subMonths } from 'date-fns/subMonths';
import { DAY } from './time';

/** From a moment on, up to another and without it: milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Two periods of equal length, so that counts of people can be compared. */
export interface Spans {
  readonly before: Span;
  readonly after: Span;
}

/** Which two periods are set side by side: the last so many days and as many before, or this month and as much of the last. */
export const PAIRS = ['30', 'month', '7', '90', '365'] as const;
export type SpanPair = (typeof PAIRS)[number];

/** The two periods as they lie at `now`. Of a month that is not over, as much of the last one is taken as has passed. */
export function spansOf(pair: SpanPair, now: number): Spans {
  if (pair === 'month') {
    const from = startOfMonth(now).getTime();
    const before = subMonths(from, 1).getTime();
    return { before: { from: before, to: Math.min(before + (now - from), from) }, after: { from, to: now } };
  }
  const length = Number(pair) * DAY;
  return { before: { from: now - 2 * length, to: now - length }, after: { from: now - length, to: now } };
}

/** A period as an address writes it: "1730246400000-1732838400000". */
export function writeSpan({ from, to }: Span): string {
  return `${from}-${to}`;
}

/** The period that an address writes; undefined where it writes none. */
export function readSpan(text: string): Span | undefined {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  return from !== undefined && to !== undefined ? { from: Number(from), to: Number(to) } : undefined;
}

/** Whether a moment lies in a period. */
export function isIn({ from, to }: Span, at: number): boolean {
  return at >= from && at < to;
}
