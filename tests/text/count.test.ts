import { describe, expect, it } from 'vitest';
import { readCount, readCounts, roundingOf } from '../../lib/text/count';
import { PHRASES, REFUSED, SHORT, WHOLE, type Form } from '../fixtures/numbers/forms';

const read = ({ lang, text, rounding = 'unknown' }: Form) => readCount(text, { lang, rounding });
const wanted = ({ count }: Form) => (count ? { low: count[0], high: count[1] } : null);

describe('a count', () => {
  it.each(WHOLE)('$text ($lang) is a whole number', (form) => expect(read(form)).toEqual(wanted(form)));
  it.each(SHORT)('$text ($lang, $rounding) is an interval', (form) => expect(read(form)).toEqual(wanted(form)));
  it.each(PHRASES)('$text ($lang) holds one count', (form) => expect(read(form)).toEqual(wanted(form)));
  it.each(REFUSED)('“$text” ($lang) is refused', (form) => expect(read(form)).toBeNull());
});

describe('a place that shortens where the language has no word for it', () => {
  const read = (text: string, lang: string, rounding: 'floor' | 'unknown' = 'floor') =>
    readCount(text, { lang, rounding, shortensFrom: 10_000 });

  it('takes German "379.000" for 379,000 to 379,999', () =>
    expect(read('379.000', 'de')).toEqual({ low: 379_000, high: 379_999 }));
  it('takes German "12.500" for 12,500 to 12,599', () =>
    expect(read('12.500 Follower', 'de')).toEqual({ low: 12_500, high: 12_599 }));
  it('allows for both ways of rounding where the way is not known', () =>
    expect(read('379.000', 'de', 'unknown')).toEqual({ low: 378_500, high: 379_999 }));
  it('takes a figure that is finer than three digits for exact', () =>
    expect(read('12.345', 'de')).toEqual({ low: 12_345, high: 12_345 }));
  it('takes a figure below the limit for exact', () => expect(read('5.100', 'de')).toEqual({ low: 5100, high: 5100 }));
  it('takes "379,000" for exact in English, which has a word for a thousand', () =>
    expect(read('379,000', 'en')).toEqual({ low: 379_000, high: 379_000 }));
});

describe('a list of counts', () => {
  const read = (text: string, lang: string) => readCounts(text, { lang, rounding: 'floor' });

  it('gives each count in its order', () =>
    expect(read('152K likes, 784 comments', 'en')).toEqual([
      { low: 152_000, high: 152_999 },
      { low: 784, high: 784 },
    ]));
  it('takes dots and points between its parts', () => {
    expect(read('450 rb tayangan · 23 rb tanggapan', 'id')).toHaveLength(2);
    expect(read('Mi piace: 13.952 . 271 persone ne parlano', 'it')).toHaveLength(2);
  });
  it('gives nothing where one of its parts is not certain', () => {
    expect(read('March 18, 2025', 'en')).toEqual([]);
    expect(read('12 likes, 3 of 5 comments', 'en')).toEqual([]);
  });
});

describe('the rounding of a network', () => {
  it.each([
    ['facebook', 'floor'],
    ['instagram', 'floor'],
    ['linkedin', 'unknown'],
    [undefined, 'unknown'],
  ])('of %s is %s', (network, rounding) => expect(roundingOf(network)).toBe(rounding));
});
