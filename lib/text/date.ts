import { calendarOf, fold, takeName, type Calendar } from './calendar';

/** What a printed date says. Exactly one of `ago`, `weekday` and `month` is there. */
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

/** Reads "29 de abril de 2016", "3 lipca o 06:29", "Yesterday at 2:53 PM", "lunedì alle 12:34", "06.03.2018"; null if unsure. */
export function writtenDate(line: string, lang: string): Written | null {
  const calendar = calendarOf(lang);
  if (!calendar || !/\p{L}|\d{4}/u.test(line)) return null;
  const clock = takeClock(line, calendar);
  const figures = takeFigures(clock.rest, calendar);
  let rest = fold(figures?.rest ?? clock.rest).replace(/[^\p{L}\p{M}\d]+/gu, ' ');
  const half = clock.minutes === undefined ? null : takeName(rest, calendar.halves);
  rest = half?.rest ?? rest;
  const minutes = afternoon(clock.minutes, half?.value);
  if (minutes === null) return null;
  const month = figures ? null : takeName(rest, calendar.months);
  const weekday = takeName((rest = month?.rest ?? rest), calendar.weekdays);
  const days = month || weekday || figures ? null : takeName(rest, calendar.days);
  const left = days?.rest ?? weekday?.rest ?? rest;
  const numbers = left.match(/\d+/g) ?? [];
  if (!onlyGlue(left.replace(/\d+/g, ' '), calendar)) return null;
  const time = minutes === undefined ? {} : { minutes };
  if (month) {
    const date = dayAndYear(numbers);
    return date && { month: month.value, ...date, ...time };
  }
  if (numbers.length > 0) return null;
  if (figures) return { ...figures.date, ...time };
  if (days) return { ago: days.value, ...time };
  return weekday && { weekday: weekday.value, ...time };
}

function takeClock(line: string, { clock }: Calendar): { minutes?: number; rest: string } {
  const sign = clock.trim() === '.' ? '[:.]' : ':';
  const found = new RegExp(`(?<![\\d.:])(\\d{1,2})${sign}(\\d{2})(?![\\d.:]\\d|\\d)`).exec(line);
  if (!found) return { rest: line };
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`;
  return { minutes: hour < 24 && minute < 60 ? hour * 60 + minute : NaN, rest };
}

/** The minutes of the day with "PM" counted in; null for a time that no clock shows. */
function afternoon(minutes: number | undefined, half: number | undefined): number | null | undefined {
  if (minutes === undefined || half === undefined) return Number.isNaN(minutes) ? null : minutes;
  const twelve = 12 * 60;
  if (!(minutes < 13 * 60)) return null;
  return (minutes % twelve) + half * 60;
}

const FIGURES = /(?<!\d)(\d{1,4})( ?[./-] ?)(\d{1,2})\2(\d{1,4})(?!\d)\.?/;

function takeFigures(line: string, { order }: Calendar): { date: Written; rest: string } | null {
  const found = FIGURES.exec(line);
  if (!found) return null;
  const [text = '', a = '', , b = '', c = ''] = found;
  const date = a.length === 4 ? inOrder([a, b, c], 'ymd') : inOrder([a, b, c], order || openOrder(a, b));
  const rest = `${line.slice(0, found.index)} ${line.slice(found.index + text.length)}`;
  return date && { date, rest };
}

/** "18/3/2025" can only be the 18th of March; "3/5/2025" could be two days where the order is not known. */
function openOrder(a: string, b: string): string {
  return Number(a) > 12 ? 'dmy' : Number(b) > 12 ? 'mdy' : a === b ? 'dmy' : '';
}

function inOrder(figures: readonly string[], order: string): Written | null {
  const part = (sign: string) => figures[order.indexOf(sign)] ?? '';
  const [year, month, day] = [part('y'), Number(part('m')), Number(part('d'))];
  if (year.length !== 4 || !(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return { year: Number(year), month: month - 1, day };
}

function dayAndYear(numbers: readonly string[]): { day: number; year?: number } | null {
  const years = numbers.filter((digits) => /^(19|20)\d\d$/.test(digits));
  const days = numbers.filter((digits) => /^\d{1,2}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 31);
  if (days.length !== 1 || years.length > 1 || years.length + days.length !== numbers.length) return null;
  return years[0] ? { day: Number(days[0]), year: Number(years[0]) } : { day: Number(days[0]) };
}

function onlyGlue(text: string, { glue }: Calendar): boolean {
  let rest = text;
  for (let taken = takeName(rest, glue); taken; taken = takeName(rest, glue)) rest = taken.rest;
  return !/[\p{L}\p{M}]/u.test(rest);
}
