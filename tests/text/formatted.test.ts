import { describe, expect, it } from 'vitest';
import { readCount, type Rounding } from '../../lib/text/count';
import { LANGUAGES } from './languages';

const NUMBERS = [
  0, 7, 999, 1000, 1049, 1234, 1950, 1999, 5678, 9949, 9950, 9999, 10_000, 12_345, 12_999, 20_043, 99_499, 100_000,
  123_456, 999_499, 999_500, 1_000_000, 1_250_000, 2_345_678, 9_999_999, 12_345_678, 123_456_789, 999_999_999,
  1_234_567_890,
]; // prettier-ignore

/** All numbers that are printed as `n` is, both ends included: both edges found by halving. */
function printedAlike(format: Intl.NumberFormat, n: number): { low: number; high: number } {
  const text = format.format(n);
  const edge = (inside: number, outside: number) => {
    let [yes, no] = [inside, outside];
    while (Math.abs(yes - no) > 1) {
      const middle = Math.floor((yes + no) / 2);
      if (format.format(middle) === text) yes = middle;
      else no = middle;
    }
    return yes;
  };
  return { low: n === 0 ? 0 : edge(n, -1), high: edge(n, n * 2 + 1000) };
}

function misread(lang: string, options: Intl.NumberFormatOptions, rounding: Rounding, alter = (text: string) => text) {
  const format = new Intl.NumberFormat(lang, options);
  return NUMBERS.flatMap((n) => {
    const text = alter(format.format(n));
    const wanted = printedAlike(format, n);
    const got = readCount(text, { lang, rounding });
    return got?.low === wanted.low && got.high === wanted.high ? [] : [{ n, text, wanted, got }];
  });
}

/**
 * Not in Nepali, whose long form of 1,234,567 prints ten million (Unicode's table, version 48), nor in Lao, whose long and
 * short forms of a million begin at different numbers and look alike.
 */
const READABLE = LANGUAGES.filter((lang) => lang !== 'ne' && lang !== 'lo');

describe('what Intl prints', () => {
  it.each(LANGUAGES)('in full is read back in %s', (lang) => expect(misread(lang, {}, 'unknown')).toEqual([]));
  it.each(LANGUAGES)('in short, rounded, is read back in %s', (lang) =>
    expect(misread(lang, { notation: 'compact' }, 'half')).toEqual([]),
  );
  it.each(LANGUAGES)('in short, cut off, is read back in %s', (lang) =>
    expect(misread(lang, { notation: 'compact', roundingMode: 'trunc' }, 'floor')).toEqual([]),
  );
  it.each(READABLE)('in long is read back in %s', (lang) =>
    expect(misread(lang, { notation: 'compact', compactDisplay: 'long' }, 'half')).toEqual([]),
  );
  it.each(LANGUAGES)('with plain spaces and direction marks is read back in %s', (lang) => {
    const alter = (text: string) => `\u200f${text.replace(/[\u00a0\u202f]/g, ' ')}\u200f`;
    expect(misread(lang, {}, 'unknown', alter)).toEqual([]);
    expect(misread(lang, { notation: 'compact' }, 'half', alter)).toEqual([]);
  });
  it.each(LANGUAGES)('lies within the reading in %s when the way of rounding is not known', (lang) => {
    const wider = (['trunc', 'halfExpand'] as const).flatMap((roundingMode) => {
      const format = new Intl.NumberFormat(lang, { notation: 'compact', roundingMode });
      return NUMBERS.filter((n) => {
        const got = readCount(format.format(n), { lang, rounding: 'unknown' });
        const wanted = printedAlike(format, n);
        return !got || got.low > wanted.low || got.high < wanted.high;
      });
    });
    expect(wider).toEqual([]);
  });
  it.each(['arab', 'arabext', 'deva', 'beng', 'thai', 'mymr', 'khmr', 'latn'])(
    'in %s digits is read back',
    (digits) => {
      for (const lang of ['ar', 'fa', 'hi', 'en', 'th'])
        expect(misread(lang, { numberingSystem: digits, notation: 'compact' }, 'half')).toEqual([]);
    },
  );
});
