import { describe, expect, it } from 'vitest';
import { readWhen } from '../../lib/text/when';
import { LANGUAGES } from './languages';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Wednesday at noon, where the test runs. */
const NOW = new Date(2026, 10, 25, 12).getTime();
const read = (text: string, lang: string) => readWhen(text, { lang, now: NOW });

describe('an age', () => {
  it.each([
    ['en_US', '3 h', 4 * HOUR, HOUR],
    ['en_US', 'Just now', MINUTE, MINUTE],
    ['fr', 'maintenant', MINUTE, MINUTE],
    ['en_US', '2 hrs', 3 * HOUR, HOUR],
    ['en_US', '44w', 45 * 7 * DAY, 7 * DAY],
    ['en_GB', '5 w', 6 * 7 * DAY, 7 * DAY],
    ['en', '20m •', 21 * MINUTE, MINUTE],
    ['en', '6d • Edited •', 7 * DAY, DAY],
    ['en', '8 hours ago • Edited • Visible to anyone on or off LinkedIn', 9 * HOUR, HOUR],
    ['en', '2mo Edited', 93 * DAY, 37 * DAY],
    ['en', '1mo', 62 * DAY, 34 * DAY],
    ['en', '1yr', 732 * DAY, 367 * DAY],
    ['es_LA', '4 sem', 5 * 7 * DAY, 7 * DAY],
    ['es_LA', 'hace 36 minutos', 37 * MINUTE, MINUTE],
    ['es', 'Editado · 3 h', 4 * HOUR, HOUR],
    ['fr', 'il y a 3 h', 4 * HOUR, HOUR],
    ['fr', '2 sem.', 3 * 7 * DAY, 7 * DAY],
    ['fr', '5 j', 6 * DAY, DAY],
    ['pt_BR', '101 sem', 102 * 7 * DAY, 7 * DAY],
    ['pt_BR', '5 d', 6 * DAY, DAY],
    ['de', '109 Wo.', 110 * 7 * DAY, 7 * DAY],
    ['de', 'vor 3 Wochen', 4 * 7 * DAY, 7 * DAY],
    ['de', '2 Monat(e)', 93 * DAY, 37 * DAY],
    ['it', '9 ore fa', 10 * HOUR, HOUR],
    ['nl', '2 j', 3 * 366 * DAY, 3 * 366 * DAY - 2 * 365 * DAY],
    ['pl', '2 godz.', 3 * HOUR, HOUR],
    ['ru', '23 ч.', 24 * HOUR, HOUR],
    ['ru', '1 нед.', 14 * DAY, 7 * DAY],
    ['ru', '1 дн.', 2 * DAY, DAY],
    ['tr', '15 saat önce', 16 * HOUR, HOUR],
    ['ko', '11주', 12 * 7 * DAY, 7 * DAY],
    ['ja', '3時間前', 4 * HOUR, HOUR],
    ['zh_TW', '3小時', 4 * HOUR, HOUR],
    ['ar', '19 س', 20 * HOUR, HOUR],
    ['ar', '١٩ س', 20 * HOUR, HOUR],
    ['ar', 'قبل ساعتين', 3 * HOUR, HOUR],
  ])('%s: %s is so long ago and not a unit longer', (lang, text, ago, within) =>
    expect(read(text, lang)).toEqual({ at: NOW - ago, within }),
  );
});

describe('a date', () => {
  const day = (year: number, month: number, date: number) => ({
    at: new Date(year, month - 1, date).getTime(),
    within: DAY,
  });
  const minute = (...date: [number, number, number, number, number]) => {
    const [year, month, day, hour, minutes] = date;
    return { at: new Date(year, month - 1, day, hour, minutes).getTime(), within: MINUTE };
  };

  it.each([
    ['en_US', 'March 18, 2025', day(2025, 3, 18)],
    ['en_US', 'March 16 at 11:41 AM', minute(2026, 3, 16, 11, 41)],
    ['en_US', 'December 24', day(2025, 12, 24)],
    ['en_US', 'Today at 3:19 AM', minute(2026, 11, 25, 3, 19)],
    ['en_US', 'Yesterday at 2:53 PM', minute(2026, 11, 24, 14, 53)],
    ['en_US', 'Yesterday', day(2026, 11, 24)],
    ['fr', '11 juillet', day(2026, 7, 11)],
    ['fr', '11 juillet à 14:05', minute(2026, 7, 11, 14, 5)],
    ['es', '29 de abril de 2016', day(2016, 4, 29)],
    ['es_ES', '21 de Junio de 2026', day(2026, 6, 21)],
    ['es_LA', '15 de julio a las 9:30 p. m.', minute(2026, 7, 15, 21, 30)],
    ['it', 'Ieri alle ore 23:32', minute(2026, 11, 24, 23, 32)],
    ['it', 'lunedì alle 12:34', minute(2026, 11, 23, 12, 34)],
    ['it', 'mercoledì alle 12:34', minute(2026, 11, 18, 12, 34)],
    ['pl', '3 lipca o 06:29', minute(2026, 7, 3, 6, 29)],
    ['pl', 'Piątek, 12 maja 2017 o 11:20', minute(2017, 5, 12, 11, 20)],
    ['tr', '5 Mart 2018 Pazartesi, 23:10', minute(2018, 3, 5, 23, 10)],
    ['ru', '27 июль 2026 г.', day(2026, 7, 27)],
    ['ko', '3월 25일', day(2026, 3, 25)],
    ['ko', '2026년 3월 25일 오후 3:09', minute(2026, 3, 25, 15, 9)],
    ['zh_TW', '2023年8月18日', day(2023, 8, 18)],
    ['ja', '12月2日', day(2025, 12, 2)],
    ['vi', '18 tháng 12, 2024', day(2024, 12, 18)],
    ['ar', '2 ديسمبر 2023', day(2023, 12, 2)],
    ['fi', '18. maaliskuuta 2025 klo 15.09', minute(2025, 3, 18, 15, 9)],
    ['en_US', '12:05 AM, March 18, 2025', minute(2025, 3, 18, 0, 5)],
  ])('%s: %s', (lang, text, moment) => expect(read(text, lang)).toEqual(moment));
});

describe('a text that names no certain time is refused', () => {
  it.each([
    ['en', ''],
    ['en', '12 comments'],
    ['en', '5'],
    ['en', '2024'],
    ['en', '3:19'],
    ['en', '3/5/2025'],
    ['tr', '06.03.2018 13:25'],
    ['it', '29 feb alle ore 21:49'], // not in a year that has no such day
    ['en', 'In March 5 people came'],
    ['en', 'March'],
    ['en', 'March 32'],
    ['en', 'February 30, 2025'],
    ['en', 'February 29'],
    ['en', 'March 18, 2027'],
    ['en', 'March 18 at 25:10'],
    ['en', 'March 18, 2025 at 15:10 PM'],
    ['en', 'Monday March'],
    ['en', '3 h • 2 d'],
    ['en', '3 h • 5 people'],
    ['en', '1.5 h'],
    ['es', '3 m'],
    ['', '3 h'],
    ['xx', 'March 18, 2025'],
    ['en', `3 h ${'• Edited '.repeat(30)}`],
  ])('%s: “%s”', (lang, text) => expect(read(text, lang)).toBeNull());
});

describe('what Intl prints', () => {
  const UNITS = { minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY } as const;
  const STYLES = ['narrow', 'short', 'long'] as const;
  it.each(LANGUAGES)('for an age is read back in %s, or refused where Intl abbreviates two units alike', (lang) => {
    const misread: unknown[] = [];
    let [right, refused] = [0, 0];
    for (const [unit, length] of Object.entries(UNITS))
      for (const style of STYLES) {
        const span = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: style });
        const past = new Intl.RelativeTimeFormat(lang, { style });
        for (const n of [1, 2, 3, 5, 11, 22])
          for (const text of [span.format(n), past.format(-n, unit as keyof typeof UNITS)]) {
            const moment = read(text, lang);
            if (moment === null) refused += 1;
            else if (moment.at === NOW - (n + 1) * length && moment.within === length) right += 1;
            else misread.push({ text, unit, n, moment });
          }
      }
    expect(misread).toEqual([]);
    expect(refused).toBeLessThan(right / 4);
  });

  /** Languages whose dates hold words that could be anything, or letters grown onto the figures: refused there. */
  const HARD = ['br', 'ckb', 'cy', 'ml', 'mn', 'te', 'tg', 'tk', 'tt', 'yo'];
  const FORMS = [
    { dateStyle: 'long' },
    { dateStyle: 'full' },
    { dateStyle: 'long', timeStyle: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ] as const;

  it.each(LANGUAGES)('for a date is read back in %s', (lang) => {
    const misread: unknown[] = [];
    const refused: string[] = [];
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(lang, { calendar: 'gregory', ...form });
      for (let month = 0; month < 12; month += 1) {
        const year = 'month' in form ? (month < 11 ? 2026 : 2025) : 2024;
        const date = new Date(year, month, 7, 15, 9);
        const text = format.format(date);
        const moment = read(text, lang);
        const exact = 'timeStyle' in form ? date.getTime() : new Date(year, month, 7).getTime();
        if (moment === null)
          refused.push(...(/\p{L}/u.test(text) ? [text] : [])); // figures alone are refused
        else if (moment.at !== exact) misread.push({ text, moment });
      }
    }
    expect(misread).toEqual([]);
    if (!HARD.includes(lang)) expect(refused).toEqual([]);
  });
});
