import { describe, expect, it } from 'vitest';
import {
  formatAge,
  formatChange,
  formatCount,
  formatDay,
  formatMoment,
  formatPercent,
  nameSince,
  roundRate,
} from '../../lib/words/format';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Wednesday, at noon in the zone of whoever runs this. */
const now = new Date(2026, 10, 18, 12).getTime();

describe('a count in figures', () => {
  it.each([
    [{ low: 1234, high: 1234 }, 'en', '1,234'],
    [{ low: 2800, high: 2899 }, 'en', '2,800–2,899'],
    [{ low: 1234, high: 1234 }, 'de', '1.234'],
    [{ low: 12345, high: 12345 }, 'fr', '12 345'],
    [{ low: 0, high: 0 }, 'pt', '0'],
  ])('%j in %s is %s', (count, locale, text) => expect(formatCount(count, locale).replace(/\s/g, ' ')).toBe(text));
});

describe('a share in percent', () => {
  it.each([
    [0.384, 'en', '38%'],
    [0.384, 'fr', '38 %'],
    [0, 'de', '0 %'],
  ])('%d in %s is %s', (share, locale, text) => expect(formatPercent(share, locale).replace(/\s/g, ' ')).toBe(text));
});

describe('a growth in percent', () => {
  it.each([
    [0.25, 'en', '+25%'],
    [0.034, 'en', '+3.4%'],
    [-0.034, 'de', '-3,4 %'],
    [0.0996, 'en', '+10%'],
    [0.0001, 'en', '0%'],
    [-0.0001, 'en', '0%'],
  ])('%d in %s is %s', (share, locale, text) =>
    expect(formatChange(share, locale).replace(/\s/g, ' ').replace('−', '-')).toBe(text),
  );
});

it.each([
  [51.2, 51],
  [0.47, 0.5],
  [0.04, 0],
  [1.4, 1],
  [0, 0],
])('a rate of %d is said as %d', (rate, said) => expect(roundRate(rate)).toBe(said));

describe('a day', () => {
  it.each([
    ['of this year has no year', new Date(2026, 10, 6).getTime(), 'en-GB', '6 Nov'],
    ['of another year has it', new Date(2025, 10, 6).getTime(), 'en-GB', '6 Nov 2025'],
    ['is written as Americans do in American English', new Date(2026, 10, 6).getTime(), 'en-US', 'Nov 6'],
    ['is in the language asked for', new Date(2026, 10, 6).getTime(), 'fr', '6 nov.'],
  ])('%s', (_, at, locale, text) => expect(formatDay(at, now, locale)).toBe(text));
});

describe('a moment that the page leaves open', () => {
  const at = new Date(2026, 2, 1).getTime();
  it.each([
    ['by hours is still a day', 20 * HOUR, '1 Mar'],
    ['by a month is a month', 30 * DAY, 'Mar 2026'],
    ['by a year is a year', 200 * DAY, '2026'],
  ])('%s', (_, within, text) => expect(formatMoment({ at, within }, now, 'en-GB')).toBe(text));
});

it.each([
  [10_000, '1 minute'],
  [40 * 60_000, '40 minutes'],
  [6 * HOUR, '6 hours'],
  [47 * HOUR, '47 hours'],
  [72 * HOUR, '3 days'],
])('an age of %d ms is %s', (age, text) => expect(formatAge(age, 'en')).toBe(text));

describe('since', () => {
  it.each([
    ['this morning', now - 2 * HOUR, { form: 'time', when: '10:00' }],
    ['yesterday', now - 20 * HOUR, { form: 'yesterday', when: '' }],
    ['six days ago', now - 6 * DAY, { form: 'weekday', when: 'Thursday' }],
    ['a week ago', now - 7 * DAY, { form: 'date', when: '11 Nov' }],
  ])('%s', (_, at, since) => expect(nameSince(at, now, 'en-GB')).toEqual(since));
});
