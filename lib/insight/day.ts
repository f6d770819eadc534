import type { Chrono, ParsedComponents, ParsedResult } from 'chrono-node';
import * as german from 'chrono-node/de';
import * as english from 'chrono-node/en';
import * as spanish from 'chrono-node/es';
import * as french from 'chrono-node/fr';
import * as italian from 'chrono-node/it';
import * as portuguese from 'chrono-node/pt';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addWeeks } from 'date-fns/addWeeks';
import { addYears } from 'date-fns/addYears';
import { startOfDay } from 'date-fns/startOfDay';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { startOfMonth } from 'date-fns/startOfMonth';
import type { Moment } from '../post';
import { fold } from './stem';

/** A past day, week or month that a line names, and the words that named it. */
export interface NamedDay {
  /** In the user's time zone, never beyond now. */
  readonly when: Moment;
  readonly words: string;
}

type Unit = 'day' | 'week' | 'month';

/** Numbers that people write out. Intl prints digits only. */
const NUMBERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { ein: 1, einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6 },
  en: { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
  es: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6 },
  fr: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 },
  it: { un: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6 },
  pt: { um: 1, uma: 1, dois: 2, duas: 2, tres: 3, quatro: 4, cinco: 5, seis: 6 },
};

/** Days back by words that Intl does not print. */
const DAYS_BACK: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: {},
  en: { 'day before yesterday': 2, 'last night': 1 },
  es: { 'antes de ayer': 2, antier: 2, anoche: 1 },
  fr: { 'avant hier': 2 },
  it: { 'altro ieri': 2, "ieri l'altro": 2, avantieri: 2 },
  pt: { 'antes de ontem': 2 },
};

/** "12.11." without a year, which chrono-node's German does not read. */
const germanWithDots = german.casual.clone();
germanWithDots.parsers.push({
  pattern: () => /(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/,
  extract: (_, match) => ({ day: Number(match[1]), month: Number(match[2]) }),
});

const READERS: Readonly<Record<string, Chrono>> = {
  de: germanWithDots,
  en: english.GB,
  es: spanish.casual,
  fr: french.casual,
  it: italian.casual,
  pt: portuguese.casual,
};

/**
 * The past day, week or month that a line names, in the first of the languages (BCP 47 tags, of the six) that finds one; null where
 * none does, or only the future is named. "12/11" is the 12th of November, but the 11th of December for "en-US".
 */
export function readDay(text: string, languages: readonly string[], now: number): NamedDay | null {
  for (const tag of languages) {
    const language = tag.toLowerCase().split('-')[0] ?? '';
    const reader = tag.toLowerCase() === 'en-us' ? english.casual : READERS[language];
    if (!reader) continue;
    const found = readPhrase(text, language, now) ?? readDate(text, reader, now);
    if (found) return found;
  }
  return null;
}

/** "yesterday", "il y a deux semaines": the phrases that Intl prints in a language, longest first. */
function readPhrase(text: string, language: string, now: number): NamedDay | null {
  const numbers = NUMBERS[language] ?? {};
  const words = fold(text).replace(/\p{L}+/gu, (word) => String(numbers[word] ?? word));
  for (const { phrase, unit, back } of phrasesOf(language)) {
    const bounded = new RegExp(`(?<![\\p{L}\\p{N}])${phrase.replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`, 'u');
    const found = bounded.exec(words);
    if (found) return { when: spanOf(now, unit, back), words: found[0] };
  }
  return null;
}

interface Phrase {
  readonly phrase: string;
  readonly unit: Unit;
  readonly back: number;
}

function phrasesOf(language: string): Phrase[] {
  const printers = (['auto', 'always'] as const).map((numeric) => new Intl.RelativeTimeFormat(language, { numeric }));
  const upTo: readonly (readonly [Unit, number])[] = [
    ['day', 31],
    ['week', 9],
    ['month', 12],
  ];
  const printed = upTo.flatMap(([unit, most]) =>
    Array.from({ length: most + 1 }, (_, back) =>
      printers.map((printer) => ({ phrase: fold(printer.format(-back, unit)), unit, back })),
    ).flat(),
  );
  const others = Object.entries(DAYS_BACK[language] ?? {}).map(([phrase, back]): Phrase => ({
    phrase,
    unit: 'day',
    back,
  }));
  return [...others, ...printed].sort((a, b) => b.phrase.length - a.phrase.length);
}

/** "on Monday", "12 novembre", "12.11.": what chrono-node finds, and of it only what says a day or a month that is over. */
function readDate(text: string, reader: Chrono, now: number): NamedDay | null {
  for (const found of reader.parse(text, new Date(now))) {
    const when = isWord(found) ? pastOf(found.start, now) : null;
    if (when) return { when, words: found.text };
  }
  return null;
}

/** Short forms without a digit ("sat", "mar", "May") are more often a verb or a name than a date. */
function isWord({ text }: ParsedResult): boolean {
  return /\d/.test(text) || text.length >= 5;
}

function pastOf(found: ParsedComponents, now: number): Moment | null {
  const date = found.date();
  const past = (earlier: (date: Date) => Date) => (date.getTime() > now ? earlier(date) : date).getTime();
  if (found.isCertain('day')) {
    const at = past((later) => (found.isCertain('year') ? later : addYears(later, -1)));
    return at > now ? null : spanOf(at, 'day', 0, now);
  }
  if (found.isCertain('weekday'))
    return spanOf(
      past((later) => addDays(later, -7)),
      'day',
      0,
      now,
    );
  return null;
}

/** The whole day, ISO week or month that lies so many units before a time, as far as it is over. */
function spanOf(time: number, unit: Unit, back: number, now = time): Moment {
  const start = { day: startOfDay, week: startOfISOWeek, month: startOfMonth }[unit];
  const add = { day: addDays, week: addWeeks, month: addMonths }[unit];
  const at = start(add(time, -back));
  const end = Math.min(add(at, 1).getTime() - 1, now);
  return { at: at.getTime(), within: end - at.getTime() };
}

/** The day of a time, as far as it is over at `now`: what is proposed where a line names none. */
export function dayOf(time: number): Moment {
  return spanOf(time, 'day', 0);
}
