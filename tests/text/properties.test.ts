import fc from 'fast-check';
import { describe, it } from 'vitest';
import { readCount, readCounts, type Rounding } from '../../lib/text/count';
import { readOthers } from '../../lib/text/others';
import { readPageNumbers } from '../../lib/text/tables';
import { readWhen } from '../../lib/text/when';
import { LANGUAGES } from './languages';

const language = fc.constantFrom('', 'xx', '?', 'fr_FR', ...LANGUAGES);
const rounding = fc.constantFrom<Rounding>('floor', 'half', 'unknown');
/** What a page could hold: digits of several scripts, signs, words that shorten, words of times, and anything else. */
const scrap = fc.oneof(
  fc.nat().map(String),
  fc.constantFrom('K', 'M', 'mil', 'Mio.', 'тыс.', '万', 'ألف', '٣', '१२', '.', ',', ' ', '\u00a0', '\u202f', '\u200f', '·', ':', 'h', 'min', 'likes'),
  fc.string({ unit: 'binary', maxLength: 8 }),
); // prettier-ignore
const text = fc.array(scrap, { maxLength: 8 }).map((parts) => parts.join(''));

describe('any text whatsoever', () => {
  it('gives null or whole numbers in order, and never throws', () =>
    fc.assert(
      fc.property(text, language, rounding, (text, lang, rounding) =>
        [
          readCount(text, { lang, rounding }),
          ...readCounts(text, { lang, rounding }),
          readOthers(text, { lang, rounding }),
        ].every(
          (count) =>
            count === null ||
            (Number.isSafeInteger(count.low) &&
              Number.isSafeInteger(count.high) &&
              0 <= count.low &&
              count.low <= count.high),
        ),
      ),
      { numRuns: 3000 },
    ));
  it('gives null or a moment that has come, and never throws', () =>
    fc.assert(
      fc.property(
        text,
        language,
        fc.date({ min: new Date(2005, 0), max: new Date(2040, 0), noInvalidDate: true }),
        (text, lang, date) => {
          const moment = readWhen(text, { lang, now: date.getTime() });
          return moment === null || (moment.at <= date.getTime() + 86_400_000 && moment.within >= 0);
        },
      ),
      { numRuns: 1000 },
    ));
  it('is no table of numbers, and never throws', () =>
    fc.assert(
      fc.property(text, (text) => readPageNumbers(`["IntlCompactDecimalNumberFormatConfig",[],{${text}`) === null),
    ));
});

describe('a number', () => {
  const numeral = fc.tuple(
    fc.integer({ min: 10, max: 999_999_999 }),
    fc.constantFrom('en', 'de', 'fr', 'hi', 'ar-EG', 'pl'),
  );

  it('with a letter among its digits is refused', () =>
    fc.assert(
      fc.property(
        numeral,
        fc.constantFrom(...Array.from('abhxKMоשلé')),
        fc.nat(),
        rounding,
        ([n, lang], letter, where, rounding) => {
          const digits = new Intl.NumberFormat(lang).format(n);
          const at = 1 + (where % (digits.length - 1));
          return readCount(digits.slice(0, at) + letter + digits.slice(at), { lang, rounding }) === null;
        },
      ),
    ));
  it('beside another number is refused', () =>
    fc.assert(
      fc.property(numeral, fc.nat(), rounding, ([n, lang], other, rounding) => {
        const digits = new Intl.NumberFormat(lang).format(n);
        return readCount(`${digits} likes ${other} comments`, { lang, rounding }) === null;
      }),
    ));
  it('is itself, whatever the language of the page that prints it', () =>
    fc.assert(
      fc.property(numeral, fc.constantFrom('en', 'de', 'fr', 'hi', 'ar', 'ja'), ([n, printed], lang) => {
        const count = readCount(new Intl.NumberFormat(printed).format(n), { lang, rounding: 'floor' });
        return count?.low === n && count.high === n;
      }),
    ));
  it('lies between the edges of its shortened form in any language', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.constantFrom(...LANGUAGES),
        fc.boolean(),
        (n, lang, cut) => {
          const format = new Intl.NumberFormat(lang, {
            notation: 'compact',
            roundingMode: cut ? 'trunc' : 'halfExpand',
          });
          const count = readCount(format.format(n), { lang, rounding: cut ? 'floor' : 'half' });
          return count !== null && count.low <= n && n <= count.high;
        },
      ),
      { numRuns: 1000 },
    ));
});
