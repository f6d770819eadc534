import type { Moment } from '../post';
import { writtenDate, type Written } from './date';
import { plain } from './digits';
import { spanOf, type Span, type Unit } from './units';

export interface WhenContext {
  /** The language of the page; "" where unknown. */
  readonly lang: string;
  /** When the page was looked at, milliseconds since 1970. Written dates are in the time zone of the browser. */
  readonly now: number;
}

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

/** What one unit lasts at least and at most: months and years are not all alike. */
const LASTS: Readonly<Record<Unit, readonly [least: number, most: number]>> = {
  second: [SECOND, SECOND],
  minute: [60 * SECOND, 60 * SECOND],
  hour: [60 * 60 * SECOND, 60 * 60 * SECOND],
  day: [DAY, DAY],
  week: [7 * DAY, 7 * DAY],
  month: [28 * DAY, 31 * DAY],
  year: [365 * DAY, 366 * DAY],
};

/** "Edited" behind a time without a dot between them: LinkedIn logged out, 2025. */
const EDITED = / (?:edited|modifié|editado|bearbeitet|modificato|bewerkt)$/i;

/** The moment that a page's words for a time mean ("3 h", "2 sem", "11 juillet", "Yesterday at 2:53 PM"), or null when that is not certain. */
export function readWhen(text: string, { lang, now }: WhenContext): Moment | null {
  if (text.length > 120) return null;
  const parts = plain(text)
    .split(/[ \u00a0]*[•·|][ \u00a0]*/)
    .filter(Boolean);
  const moments = parts.map((part) => momentOf(part.replace(EDITED, ''), lang, now));
  const [moment = null, another] = moments.filter((one) => one !== null);
  const beside = parts.filter((_, index) => !moments[index]);
  return another || beside.some((part) => /\d/.test(part)) ? null : moment;
}

/** Whether a text says a time, in the form that `plain` gives. */
export function isTime(line: string, lang: string): boolean {
  return spanOf(line, lang) !== null || writtenDate(line, lang) !== null;
}

function momentOf(line: string, lang: string, now: number): Moment | null {
  const span = spanOf(line, lang);
  if (span) return since(span, now);
  const written = writtenDate(line, lang);
  return written && dated(written, now);
}

/** Pages cut ages off: "3 h" is three hours and anything short of four. */
function since({ unit, n }: Span, now: number): Moment {
  const [least, most] = LASTS[unit];
  return { at: now - (n + 1) * most, within: (n + 1) * most - n * least };
}

function dated(written: Written, now: number): Moment | null {
  const today = new Date(now);
  const [year, month, day] = dayOf(written, today);
  const start = new Date(year, month, day);
  if (start.getMonth() !== ((month % 12) + 12) % 12 && written.month !== undefined) return null; // 30 February
  const at = new Date(year, month, day, 0, written.minutes ?? 0).getTime();
  const end = written.minutes === undefined ? new Date(year, month, day + 1).getTime() : at + 60 * SECOND;
  return at > now + DAY ? null : { at, within: end - at };
}

/** Without a year it is the last such day that has come; a weekday is the last one before today. */
function dayOf({ ago, weekday, month = 0, day = 1, year }: Written, today: Date): [number, number, number] {
  const [thisYear, thisMonth, thisDay] = [today.getFullYear(), today.getMonth(), today.getDate()];
  if (ago !== undefined) return [thisYear, thisMonth, thisDay - ago];
  if (weekday !== undefined) return [thisYear, thisMonth, thisDay - (((today.getDay() - weekday + 6) % 7) + 1)];
  if (year !== undefined) return [year, month, day];
  const come = new Date(thisYear, month, day).getTime() <= today.getTime() + DAY;
  return [come ? thisYear : thisYear - 1, month, day];
}
