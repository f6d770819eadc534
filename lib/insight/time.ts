import { format } from 'date-fns/format';
import type { Moment } from '../post';

/** Milliseconds in an hour and in a day. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The middle of a moment, the time by which it is counted into a window or a month. */
export function timeOf(when: Moment): number {
  return when.at + when.within / 2;
}

/** The month of a time as "2025-11", in the time zone of the user. */
export function monthOf(time: number): string {
  return format(time, 'yyyy-MM');
}
