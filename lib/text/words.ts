import { plain, TIGHT_SPACE } from './digits';
import { localeOf } from './locale';
import { spacesAlike } from './shape';

/** A word that shortens a number: "K", "Mio.", "mil", "elfu". */
export interface Word {
  /** As it is printed, in the form `plain` gives, without spaces around it. */
  readonly word: string;
  /** What one of it is worth: 1000 for "K". */
  readonly unit: number;
  /** True where it stands before its number, as in Swahili. */
  readonly before: boolean;
  /** The next smaller unit that the same list has; 1 where there is none. */
  readonly under: number;
  /** True for what is written out ("Tausend"), which pages do not use to shorten. */
  readonly long: boolean;
}

/** How a language writes numbers. */
export interface Numbers {
  /** Longest first, so that "mil millones" is met before "mil". */
  readonly words: readonly Word[];
  /** Words that stand for a whole number by themselves: French and Italian "mille". */
  readonly alone: readonly Word[];
  readonly decimal: string;
  /** Whether thousands may be set apart by a space. */
  readonly spaced: boolean;
}

/** Scripts that put no space between a number and its word. */
export const TIGHT =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Words that Facebook and Instagram print and that Intl does not know, with the page and the date that showed them. */
const PRINTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { 'Tsd.': 1e3 }, // the common abbreviation; Intl has none below a million
  es: { mil: 1e3, 'mill.': 1e6, 'mil mill.': 1e9 }, // Facebook and Instagram, 2022 to 2026
};

/** Languages in which Facebook sets thousands apart by a space and Intl does not (its table of 2018 and later). */
const SPACED = /^(es|ca)\b/;

const lists = new Map<string, Numbers>();

/** How the language of a page writes numbers, worked out from Intl on first use; bare where the language is unknown. */
export function numbersOf(lang: string): Numbers {
  const locale = localeOf(lang);
  let numbers = lists.get(locale);
  if (!numbers)
    lists.set(locale, (numbers = locale ? derive(locale) : { words: [], alone: [], decimal: '', spaced: true }));
  return numbers;
}

function derive(locale: string): Numbers {
  const standard = new Intl.NumberFormat(locale);
  const parts = standard.formatToParts(1234567.5);
  const part = (type: string) => plain(`0${parts.find((one) => one.type === type)?.value ?? ''}0`).slice(1, -1);
  const group = part('group');
  const short = shortenings(locale, 'short');
  const long = shortenings(locale, 'long');
  const printed = Object.entries(PRINTED[locale.split('-')[0] ?? ''] ?? {}).map(([word, unit]) => ({
    word,
    unit,
    before: false,
    long: false,
  }));
  const all = [...listed(short.words), ...listed(printed), ...listed(long.words)];
  return {
    words: all.sort((a, b) => b.word.length - a.word.length), // stable: a short form goes before a long one
    alone: [...listed(long.alone), ...listed(short.alone)],
    decimal: part('decimal'),
    spaced: group === TIGHT_SPACE || SPACED.test(locale),
  };
}

type Bare = Omit<Word, 'under'>;

/** Gives every word the unit that comes before its own in the same list. */
export function listed(words: readonly Bare[]): Word[] {
  return words.map((word) => ({
    ...word,
    under: Math.max(1, ...words.map(({ unit }) => unit).filter((unit) => unit < word.unit)),
  }));
}

/** One, two, few, many in every magnitude, so that each plural form of a word is printed once. */
const PROBES = [1, 1.01, 1.02, 1.03, 1.1, 1.2, 1.5, 2, 2.1, 2.2, 2.5, 3, 5];

function shortenings(locale: string, compactDisplay: 'short' | 'long'): { words: Bare[]; alone: Bare[] } {
  const words = new Map<string, Bare>();
  const alone = new Map<string, Bare>();
  const long = compactDisplay === 'long';
  // The words can depend on the digits: Persian in Latin digits abbreviates otherwise.
  for (const numberingSystem of new Set([new Intl.NumberFormat(locale).resolvedOptions().numberingSystem, 'latn'])) {
    const format = new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay,
      numberingSystem,
      useGrouping: false,
    });
    // Above 10^10 Bengali uses a word again that means 10^7.
    for (let magnitude = 3; magnitude <= 10; magnitude += 1)
      for (const probe of PROBES) {
        const parts = format.formatToParts(probe * 10 ** magnitude);
        const at = parts.findIndex(({ type }) => type === 'compact');
        if (at < 0) continue;
        const word = spacesAlike(plain(parts[at]?.value ?? ''));
        const shown = Number(
          plain(
            parts
              .filter(({ type }) => /^(integer|decimal|fraction)$/.test(type))
              .map(({ type, value }) => (type === 'decimal' ? '.' : value))
              .join(''),
          ),
        );
        if (!shown) alone.set(word, { word, unit: 10 ** magnitude, before: false, long });
        else {
          const unit = 10 ** Math.round(Math.log10((probe * 10 ** magnitude) / shown));
          const before = parts.findIndex(({ type }) => type === 'integer') > at;
          words.set(`${word} ${before}`, { word, unit, before, long });
        }
      }
  }
  return { words: [...words.values()], alone: [...alone.values()] };
}

/** A word that stands beside a number, and what is left of the text on either side of both. */
export interface Beside {
  readonly word: Word;
  readonly before: string;
  readonly after: string;
}

/** Shortens in every language that has not given the sign another meaning. */
const EVERYWHERE: readonly Word[] = listed([
  { word: 'K', unit: 1e3, before: false, long: false },
  { word: 'k', unit: 1e3, before: false, long: false },
]);
const WHERE_KNOWN: readonly Word[] = listed([
  { word: 'M', unit: 1e6, before: false, long: false },
  ...EVERYWHERE,
]).slice(0, 1);

/**
 * The word that shortens a number: as the page's own list has it, else as Intl has it, first to the letter, then
 * without regard to case and final dots ("Mio" for "Mio.").
 */
export function wordBeside(before: string, after: string, numbers: Numbers, own: readonly Word[]): Beside | null {
  const next = spacesAlike(after).replace(/^ /, '');
  const previous = spacesAlike(before).replace(/ $/, '');
  const words = [...own, ...numbers.words, ...EVERYWHERE, ...(numbers.words.length ? WHERE_KNOWN : [])];
  for (const alike of [(text: string) => text, folded])
    for (const word of words) {
      const length = word.word.length;
      // A single letter in the other case may be another word: "5m" is five minutes.
      if (alike === folded && length === 1) continue;
      if (word.before) {
        const at = previous.length - length;
        if (at >= 0 && alike(previous.slice(at)) === alike(word.word) && !/[\p{L}\p{M}]$/u.test(previous.slice(0, at)))
          return { word, before: previous.slice(0, at), after };
      } else {
        const end = alike === folded && word.word.endsWith('.') && next[length - 1] !== '.' ? length - 1 : length;
        const rest = next.slice(end);
        if (
          alike(next.slice(0, end)) === alike(word.word) &&
          !(/^[\p{L}\p{M}\p{N}']/u.test(rest) && !TIGHT.test(rest[0] ?? ''))
        )
          return { word, before, after: alike === folded ? rest.replace(/^\./, '') : rest };
      }
    }
  return null;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\.$/, '');
}
