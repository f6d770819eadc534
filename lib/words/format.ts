import type { Count, Moment } from '../post';

const DAY = 86_400_000;

/** A count in figures: "1,234" where it is exact, "2,800–2,899" where it is an interval. */
export function formatCount(count: Count, locale: string): string {
  const format = new Intl.NumberFormat(locale);
  return count.low === count.high ? format.format(count.low) : format.formatRange(count.low, count.high);
}

/** A share of one in percent, in whole numbers: 0.384 is "38%". */
export function formatPercent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A growth in percent with its sign, with one decimal under ten: 0.25 is "+25%", −0.034 "−3.4%"; what rounds to nothing has no sign. */
export function formatChange(share: number, locale: string): string {
  const maximumFractionDigits = Math.abs(share) < 0.0995 ? 1 : 0;
  return new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits }).format(
    share,
  );
}

/** A rate as people say it: whole from one up, with one decimal below, so that few never reads as none. */
export function roundRate(rate: number): number {
  return rate >= 1 ? Math.round(rate) : Math.round(rate * 10) / 10;
}

/** A day: "6 Nov", with the year where it is not the current one. */
export function formatDay(at: number, now: number, locale: string): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(!sameYear && { year: 'numeric' }),
  }).format(at);
}

/** The day of a moment, or its month or year alone where the page leaves the day open. */
export function formatMoment(moment: Moment, now: number, locale: string): string {
  if (moment.within < 3 * DAY) return formatDay(moment.at, now, locale);
  const middle = moment.at + moment.within / 2;
  const year = { year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, moment.within < 45 * DAY ? { month: 'short', ...year } : year).format(middle);
}

/** How long something has lasted, in the largest unit that fits: "40 minutes", "6 hours", "3 days". */
export function formatAge(milliseconds: number, locale: string): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  const hours = Math.round(minutes / 60);
  const [value, unit] =
    minutes < 60
      ? [minutes, 'minute' as const]
      : hours < 48
        ? [hours, 'hour' as const]
        : [Math.round(hours / 24), 'day' as const];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** How "since" is said: by the hour today, by name within a week, by date before; the message picks its preposition by `form`. */
export interface Since {
  readonly form: 'time' | 'yesterday' | 'weekday' | 'date';
  readonly when: string;
}

/** A moment in the past as "since …" names it, in the user's own time zone. */
export function nameSince(at: number, now: number, locale: string): Since {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY);
  if (days < 1) {
    return { form: 'time', when: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at) };
  }
  if (days === 1) return { form: 'yesterday', when: '' };
  if (days < 7) return { form: 'weekday', when: new Intl.DateTimeFormat(locale, { weekday: 'long' }).format(at) };
  return { form: 'date', when: formatDay(at, now, locale) };
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
