import { describe, expect, it } from 'vitest';
import { readCount } from '../../lib/text/count';
import { readPageNumbers } from '../../lib/text/tables';

/** synthetic, after the form in which both networks of Meta ship their number tables. */
const pattern = (suffix: string, digits = 1, prefix = '') => ({
  '24': { min_integer_digits: digits, positive_prefix_pattern: prefix, positive_suffix_pattern: suffix },
});
const script = (patterns: object, code = 'vi_VN') =>
  `{"define":[["Odd",[],{"a":"{\\"}"},7],["IntlCurrentLocale",[],{"code":"${code}"},8],` +
  `["IntlCompactDecimalNumberFormatConfig",[],${JSON.stringify({ short_patterns: patterns })},9]]}`;

describe('the number table of a page', () => {
  const page = readPageNumbers(
    script({ '3': pattern('K'), '4': pattern('K', 2), '6': pattern('\u00a0triệu'), '9': pattern('\u00a0mil triệu') }),
  );

  it('says the language of the page', () => expect(page?.lang).toBe('vi_VN'));
  it('gives each word once, with its worth', () =>
    expect(page?.words.map(({ word, unit }) => [word, unit])).toEqual([
      ['K', 1e3],
      ['triệu', 1e6],
      ['mil triệu', 1e9],
    ]));
  it('goes before what Intl says', () => {
    const words = page?.words ?? [];
    const read = (text: string) => readCount(text, { lang: 'es', rounding: 'floor', words });
    expect(read('1,2 triệu')).toEqual({ low: 1_200_000, high: 1_299_999 });
    expect(read('1,2 mil triệu')).toEqual({ low: 1_200_000_000, high: 1_299_999_999 });
    expect(read('1,2 mil')).toEqual({ low: 1200, high: 1299 });
  });
  it('knows words that stand before their number', () => {
    const words = readPageNumbers(script({ '3': pattern('', 1, 'elfu ') }))?.words ?? [];
    expect(readCount('elfu 2', { lang: 'xx', rounding: 'floor', words })).toEqual({ low: 2000, high: 2099 });
  });
  it('leaves out sizes that the page prints in full', () =>
    expect(readPageNumbers(script({ '3': pattern('') }))?.words).toEqual([]));
  it('is not there in other scripts, nor in a broken one', () => {
    expect(readPageNumbers('var a = 1;')).toBeNull();
    expect(readPageNumbers('["IntlCompactDecimalNumberFormatConfig",[],{"short_patterns":{"3":{')).toBeNull();
    expect(readPageNumbers('["IntlCompactDecimalNumberFormatConfig",[],{"short_patterns":7}]')).toBeNull();
  });
});
