import type { Moment } from '../post';
import { ageOf, HOUR, MINUTE, oneMoment, type WhenContext } from './age';
import { writtenDate, type Written } from './date';

/**
 * The moment that a page's words for a time mean ("3 h", "2 sem", "11 juillet", "Yesterday at 2:53 PM"), or null when
 * that is not certain.
 */
export function readWhen(text: string, { lang, now }: WhenContext): Moment | null {
  return oneMoment(text, (part) => {
    const written = ageOf(part, lang, now) ?? writtenDate(part, lang);
    return written && ('at' in written ? written : dated(written, now));
  });
}

function dated(written: Written, now: number): Moment | null {
  const [year, month, day] = dayOf(written, new Date(now));
  const start = new Date(year, month, day);
  if (written.day !== undefined && start.getDate() !== day) return null; // 30 February
  const at = new Date(year, month, day, 0, written.minutes ?? 0).getTime();
  const end = written.minutes === undefined ? new Date(year, month, day + 1).getTime() : at + MINUTE;
  return at > now + HOUR ? null : { at, within: end - at };
}

/** Without a year it is the last such day that has come; a weekday is the last one before today. */
function dayOf({ ago, weekday, month = 0, day = 1, year }: Written, today: Date): [number, number, number] {
  const [thisYear, thisMonth, thisDay] = [today.getFullYear(), today.getMonth(), today.getDate()];
  if (ago !== undefined) return [thisYear, thisMonth, thisDay - ago];
  if (weekday !== undefined) return [thisYear, thisMonth, thisDay - (((today.getDay() - weekday + 6) % 7) + 1)];
  if (year !== undefined) return [year, month, day];
  return [new Date(thisYear, month, day) <= today ? thisYear : thisYear - 1, month, day];
}
