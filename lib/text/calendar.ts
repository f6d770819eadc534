import { plain } from './digits';
import { localeOf } from './locale';
import { TIGHT } from './words';

/** A name in the calendar of a language, folded, and what it stands for. */
type Names = readonly (readonly [name: string, value: number])[];

/** The words of dates in one language, the longest first. */
export interface Calendar {
  /** 0 to 11. */
  readonly months: Names;
  /** 0 to 6, from Sunday. */
  readonly weekdays: Names;
  /** Days ago: today is 0, yesterday is 1. */
  readonly days: Names;
  /** 0 before noon, 12 after it. */
  readonly halves: Names;
  /** Words that only hold a date together: "de", "at", "kl", "г", "日". */
  readonly glue: Names;
  /** The order of a date in figures ("dmy"), or "" where the language alone leaves it open. */
  readonly order: string;
  /** What stands between hours and minutes beside ":", which all pages know. */
  readonly clock: string;
}

const LATIN = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
const calendars = new Map<string, Calendar | null>();

/** The calendar of a page's language, worked out from Intl on first use; null where the language is unknown. */
export function calendarOf(lang: string): Calendar | null {
  const locale = localeOf(lang);
  let calendar = calendars.get(locale);
  if (calendar === undefined) calendars.set(locale, (calendar = locale ? derive(locale) : null));
  return calendar;
}

/** Case and dots do not tell names apart: "Mar.", "mar". */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[.\u00a0]/g, (sign) => (sign === '.' ? '' : ' '));
}

/** Words that Facebook puts between a date and a time and Intl does not: Polish "o", Spanish "a las", Italian "alle". */
const GLUE = ['at', 'o', 'a las', 'a la', 'alle', 'à', 'às', 'la', 'στις', 'الساعة', 'و', 'h'];
const HALVES: Names = [
  ['am', 0], ['pm', 12], ['a m', 0], ['p m', 12], ['오전', 0], ['오후', 12],
]; // prettier-ignore

function derive(locale: string): Calendar {
  const parts = (options: Intl.DateTimeFormatOptions, ...date: [number, number, number?]) =>
    new Intl.DateTimeFormat(locale, { ...LATIN, ...options }).formatToParts(Date.UTC(2026, ...date));
  const named = (
    type: string,
    options: readonly Intl.DateTimeFormatOptions[],
    dates: readonly [number, number, number?][],
  ) =>
    options.flatMap((option) => {
      const format = new Intl.DateTimeFormat(locale, { ...LATIN, ...option });
      return dates.map((date, value) => [nameIn(format.formatToParts(Date.UTC(2026, ...date)), type), value] as const);
    });
  const widths = ['long', 'short'] as const;
  const months = named(
    'month',
    widths.flatMap((month) => [{ month }, { month, day: 'numeric' }, { month, day: 'numeric', year: 'numeric' }]),
    Array.from({ length: 12 }, (_, month) => [month, 18]),
  );
  // The fourth of January 2026 is a Sunday.
  const weekdays = named(
    'weekday',
    widths.map((weekday) => ({ weekday })),
    Array.from({ length: 7 }, (_, day) => [0, day + 4]),
  );
  const day = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const half = (hour: number) => nameIn(parts({ hour: 'numeric', hour12: true }, 0, 4, hour), 'dayPeriod');
  const whole = (['full', 'long', 'medium'] as const).flatMap((dateStyle) =>
    parts({ dateStyle, timeStyle: 'short' }, 2, 18, 15),
  );
  const glue = [...whole, ...parts({ month: 'long', day: 'numeric' }, 2, 18)]
    .filter(({ type }) => type === 'literal' || type === 'era')
    .map(({ value }) => fold(plain(value)).replace(/[^\p{L}\p{M} ]/gu, ''));
  const figures = parts({ year: 'numeric', month: '2-digit', day: '2-digit' }, 2, 18)
    .map(({ type }) => (/^(day|month|year)$/.test(type) ? type[0] : ''))
    .join('');
  return {
    months: names(months.filter(([name]) => /\p{L}/u.test(name))),
    weekdays: names(weekdays),
    days: names(
      [0, 1, 2].map((ago) => [fold(plain(day.format(-ago, 'day'))), ago] as const).filter(([name]) => !/\d/.test(name)),
    ),
    halves: names([[half(9), 0], [half(15), 12], ...HALVES]),
    glue: names(
      [...glue, ...GLUE].flatMap((word) => [word, ...word.split(' ')]).map((word) => [word.trim(), 0] as const),
    ),
    order: locale === 'en' ? '' : figures,
    clock:
      parts({ hour: 'numeric', minute: '2-digit', hour12: false }, 2, 18, 15).find(
        ({ type, value }) => type === 'literal' && value.trim(),
      )?.value ?? ':',
  };
}

/** A part of a printed date with the letters that touch it: Basque "martxoa" + "ren", Japanese "3" + "月". */
function nameIn(parts: readonly Intl.DateTimeFormatPart[], type: string): string {
  const at = parts.findIndex((part) => part.type === type);
  const literal = (index: number) =>
    parts[index]?.type === 'literal' ? plain(`0${parts[index]?.value ?? ''}0`).slice(1, -1) : '';
  const [lead = ''] = /[\p{L}\p{M}]+$/u.exec(literal(at - 1)) ?? [];
  const [tail = ''] = /^[\p{L}\p{M}]+/u.exec(literal(at + 1)) ?? [];
  return fold(lead + plain(parts[at]?.value ?? '') + tail);
}

function names(pairs: readonly (readonly [string, number])[]): Names {
  return [...new Map(pairs.filter(([name]) => name))].sort(([a], [b]) => b.length - a.length);
}

/** Takes the first name that a folded text has as a whole word; what is left has a gap there. */
export function takeName(text: string, from: Names): { value: number; rest: string } | null {
  for (const [name, value] of from)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const rest = `${text.slice(0, at)} ${text.slice(at + name.length)}`;
      if (stands(text[at - 1] ?? ' ', name[0] ?? ' ') && stands(text[at + name.length] ?? ' ', name.at(-1) ?? ' '))
        return { value, rest };
    }
  return null;
}

/** A name ends where no letter follows its letter and no digit its digit, except in scripts without spaces. */
function stands(outside: string, inside: string): boolean {
  if (/\d/.test(inside)) return !/\d/.test(outside);
  return TIGHT.test(inside) || !/[\p{L}\p{M}]/u.test(outside);
}
