import { describe, expect, it } from 'vitest';
import { readOthers } from '../../lib/text/others';

const read = (text: string, lang: string, names?: number) =>
  readOthers(text, { lang, rounding: 'floor', ...(names === undefined ? {} : { names }) });

describe('a sentence with a number counts the names before it too', () => {
  it.each([
    ['en', 'Ada Moreau, Bo Lindqvist and 29 others', 31],
    ['en', 'You and 1 other', 2],
    ['en', 'You and 5 others', 6],
    ['en', 'Ada Moreau and 1,264 others reacted', 1265],
    ['en', 'Studio 54 and 12 others', 13],
    ['fr', 'Ada Moreau, Bo Lindqvist et 5 autres personnes', 7],
    ['fr', 'Vous et 5 autres personnes', 6],
    ['es_LA', 'Ada Moreau, Bo Lindqvist y 12 personas más', 14],
    ['pt_BR', 'Curtido por ada e outras 29 pessoas', 30],
    ['it', 'Ada Moreau, Bo Lindqvist e altri 4', 6],
    ['de', 'Gefällt ada und 29 weiteren Personen', 30],
    ['nl', 'Ada Moreau en 29 anderen', 30],
    ['pl', 'Ada Moreau i 29 innych osób', 30],
    ['ru', 'Ада Моро и ещё 29', 30],
    ['tr', 'Ada Moreau ve diğer 29 kişi', 30],
    ['id', 'Ada Moreau dan 10 lainnya', 11],
    ['vi', 'Ada Moreau và 29 người khác', 30],
    ['zh_TW', '王小明、Ada和其他46人', 48],
    ['ja', '花子さん、他29人', 30],
    ['ko', 'ada님 외 29명', 30],
    ['ar', 'ليلى حسن و٢٩ آخرين', 30],
    ['he', 'דנה לוי ו-29 אחרים', 30],
  ])('%s: %s', (lang, text, n) => expect(read(text, lang)).toEqual({ low: n, high: n }));

  it('keeps a shortened number an interval', () =>
    expect(read('ada and 1.2K others', 'en')).toEqual({ low: 1201, high: 1300 }));
  it('believes the page where it tells how many are named', () => {
    expect(read('Salt and Pepper and 5 others', 'en', 1)).toEqual({ low: 6, high: 6 });
    expect(read('29 others', 'en', 2)).toEqual({ low: 31, high: 31 });
  });
});

describe('a sentence without a number', () => {
  it.each([
    ['en', 'Ada Moreau and Bo Lindqvist', 2],
    ['en', 'You and Bo', 2],
    ['fr', 'Vous et Bo Lindqvist', 2],
    ['zh_TW', '你和小明', 2],
  ])('counts whole names (%s: %s)', (lang, text, n) => expect(read(text, lang)).toEqual({ low: n, high: n }));
  it('counts the names that the page tells apart', () =>
    expect(read('Liked by ada and bo', 'en', 2)).toEqual({ low: 2, high: 2 }));
});

describe('a sentence that leaves it open is refused', () => {
  it.each([
    ['en', 'Liked by ada and others', undefined],
    ['en', 'Liked by ada and others', 1],
    ['es', 'Ada Moreau y otras personas', undefined],
    ['de', 'Ada Moreau und weitere Personen', undefined],
    ['zh_TW', '你和其他人', undefined],
    ['en', 'Salt and Pepper', undefined],
    ['en', 'Salt and Pepper and 5 others', undefined],
    ['en', 'Ada Moreau, PhD and 300 others', undefined],
    ['en', 'Ada Moreau, M.D. and 300 others', undefined],
    ['en', 'Ada Moreau and 3 of 5 others', undefined],
    ['en', 'Ada Moreau', undefined],
    ['en', '29 others', undefined],
    ['en', '', undefined],
    ['xx', 'Ada Moreau and Bo Lindqvist', undefined],
  ])('%s: “%s”', (lang, text, names) => expect(read(text, lang, names)).toBeNull());
});
