import type { Moment } from '../post';
import { plain } from './digits';
import { spanOf, type Unit } from './span';

export interface WhenContext {
  /** The language of the page; "" where unknown. */
  readonly lang: string;
  /** When the page was looked at, milliseconds since 1970. Written dates are in the time zone of the browser. */
  readonly now: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What one unit lasts at least and at most: months and years are not all alike. */
const LASTS: Readonly<Record<Unit, readonly [least: number, most: number]>> = {
  second: [1000, 1000],
  minute: [MINUTE, MINUTE],
  hour: [HOUR, HOUR],
  day: [DAY, DAY],
  week: [7 * DAY, 7 * DAY],
  month: [28 * DAY, 31 * DAY],
  year: [365 * DAY, 366 * DAY],
};

/** The moment that an age means ("3 h"), or null when that is not certain. Pages cut ages off: "3 h" is three hours and anything short of four. */
export function ageOf(line: string, lang: string, now: number): Moment | null {
  const span = spanOf(line, lang);
  if (!span) return null;
  const [least, most] = LASTS[span.unit];
  return { at: now - (span.n + 1) * most, within: (span.n + 1) * most - span.n * least };
}

/** "Edited" behind a time without a dot between them: LinkedIn logged out, 2025. */
const EDITED = / (?:edited|modifié|editado|bearbeitet|modificato|bewerkt)$/i;

/** The one moment among the parts of a line such as "6d • Edited •"; null where two parts are moments or another has digits. */
export function oneMoment(text: string, read: (part: string) => Moment | null): Moment | null {
  if (text.length > 120) return null;
  const parts = plain(text).split(/[ \u00a0]*[•·|][ \u00a0]*/);
  const moments = parts.map((part) => read(part.replace(EDITED, '')));
  const [moment = null, another] = moments.filter((one) => one !== null);
  return another || parts.some((part, index) => !moments[index] && /\d/.test(part)) ? null : moment;
}
