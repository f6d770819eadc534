import { byLanguage } from './locale';
import { fold, monthsOf, names, namesIn, takeName, type Names } from './names';

/** What a printed date says: so many days ago, or the last such weekday, or a day of a month. */
export interface Written {
  /** Days before today. */
  readonly ago?: number;
  /** 0 to 6, from Sunday. */
  readonly weekday?: number;
  /** 0 to 11, with `day`. */
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
  /** Minutes after midnight. */
  readonly minutes?: number;
}

/** A Sunday and the six days after it. */
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 0, 4 + day));

const weekdaysOf = byLanguage<Names>((locale) => {
  const widths = ['long', 'short'] as const;
  return names(
    widths.flatMap((weekday) => namesIn(locale, 'weekday', { weekday }, WEEK).map((name, day) => [name, day] as const)),
  );
}, []);

/** Today, yesterday and, where a language has a word for it, the day before. */
const daysOf = byLanguage<Names>((locale) => {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return names(
    [0, 1, 2].map((ago) => [relative.format(-ago, 'day'), ago] as const).filter(([name]) => !/\p{Nd}/u.test(name)),
  );
}, []);

/** Hours to add for the words before and after noon. Facebook prints Korean ones that Intl has given up. */
const halvesOf = byLanguage<Names>((locale) => {
  const hours = [9, 15].map((hour) => Date.UTC(2026, 0, 4, hour));
  const [before = '', after = ''] = namesIn(locale, 'dayPeriod', { hour: 'numeric', hour12: true }, hours);
  return names([['AM', 0], ['오전', 0], [before, 0], ['PM', 12], ['오후', 12], [after, 12]]); // prettier-ignore
}, []);

const CLOCK = /(?<![\d.:])(\d{1,2}) ?[:.h] ?(\d\d)(?![.:]?\d)/;
/** Short words hold a date together in every language: "de", "at", "kl", "alle ore", "г", "日"; Indonesian has a longer one. */
const GLUE = /(?<![\p{L}\p{M}])(?:pukul|\p{Ll}{1,4}|[\p{Lo}\p{M}]{1,8})(?![\p{L}\p{M}])/gu;

/** Reads "29 de abril de 2016", "3 lipca o 06:29", "Yesterday at 2:53 PM", "lunedì alle 12:34"; null if unsure. */
export function writtenDate(line: string, lang: string): Written | null {
  const clock = CLOCK.exec(line);
  let rest = fold(clock ? line.replace(clock[0], ' ') : line);
  const take = (from: Names) => {
    const taken = takeName(rest, from);
    if (taken) rest = taken.rest;
    return taken?.value;
  };
  const minutes = clock ? minutesOf(Number(clock[1]), Number(clock[2]), take(halvesOf(lang))) : undefined;
  const month = take(monthsOf(lang));
  const weekday = take(weekdaysOf(lang));
  const ago = month === undefined && weekday === undefined ? take(daysOf(lang)) : undefined;
  const numbers = rest.match(/\d+/g) ?? [];
  if (month !== undefined && take(monthsOf(lang)) !== undefined) return null; // "Meurzh" is March and Tuesday in Breton
  if (minutes === null || /\p{L}/u.test(rest.replace(/\d+/g, ' ').replace(GLUE, ''))) return null;
  const time = minutes === undefined ? {} : { minutes };
  if (month !== undefined) return dayOfMonth(month, numbers, time);
  if (numbers.length) return null;
  if (ago !== undefined) return { ago, ...time };
  return weekday === undefined ? null : { weekday, ...time };
}

/** Minutes after midnight; null for a time that no clock shows. */
function minutesOf(hour: number, minute: number, half: number | undefined): number | null {
  if (minute > 59 || hour > (half === undefined ? 23 : 12)) return null;
  return (half === undefined ? hour : (hour % 12) + half) * 60 + minute;
}

function dayOfMonth(month: number, numbers: readonly string[], time: { minutes?: number }): Written | null {
  const [year, another] = numbers.filter((digits) => /^(?:19|20)\d\d$/.test(digits));
  const [day, more] = numbers.filter((digits) => /^(?:0?[1-9]|[12]\d|3[01])$/.test(digits));
  if (!day || more || another || numbers.length > (year ? 2 : 1)) return null;
  return { month, day: Number(day), ...(year ? { year: Number(year) } : {}), ...time };
}
