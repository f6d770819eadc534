import { plain, TIGHT_SPACE } from './digits';
import { localeOf } from './locale';
import { spacesAlike } from './shape';
import { listed, shortenings, type Word } from './shortenings';

/** How a language writes numbers. */
export interface Numbers {
  /** Its shortening words, the longest first, so that "mil millones" is met before "mil". Empty where it is unknown. */
  readonly words: readonly Word[];
  readonly decimal: string;
  /** Whether thousands may be set apart by a space. */
  readonly spaced: boolean;
}

const UNKNOWN: Numbers = { words: [], decimal: '', spaced: true };

/** Words that pages print and Intl does not know: Spanish ones on Facebook and Instagram, 2022 to 2026. */
const PRINTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { 'Tsd.': 1e3 },
  es: { mil: 1e3, 'mill.': 1e6, 'mil mill.': 1e9 },
};

/** Languages in which Facebook sets thousands apart by a space and Intl does not. */
const SPACED = /^(es|ca)\b/;

const languages = new Map<string, Numbers>();

/** How the language of a page writes numbers, worked out from Intl on first use. */
export function numbersOf(lang: string): Numbers {
  const locale = localeOf(lang);
  let numbers = languages.get(locale);
  if (!numbers) languages.set(locale, (numbers = locale ? derive(locale) : UNKNOWN));
  return numbers;
}

function derive(locale: string): Numbers {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const sign = (type: string) => plain(`0${parts.find((part) => part.type === type)?.value ?? ''}0`).slice(1, -1);
  const printed = Object.entries(PRINTED[locale.split('-')[0] ?? ''] ?? {});
  const words = [
    ...shortenings(locale, 'short'),
    ...listed(printed.map(([word, unit]) => ({ word, unit, side: 'after', long: false }))),
    ...shortenings(locale, 'long'),
  ];
  return {
    words: words.sort(longestFirst), // stable: of two alike the short form stays first
    decimal: sign('decimal'),
    spaced: sign('group') === TIGHT_SPACE || SPACED.test(locale),
  };
}

function longestFirst(a: Word, b: Word): number {
  return b.word.length - a.word.length;
}

/** What shortens in every language that gives the sign no meaning of its own. */
const K = listed(['K', 'k'].map((word) => ({ word, unit: 1e3, side: 'after', long: false })));
/** Not so where the language is unknown: "M" is a milliard in Indonesian. */
const M: readonly Word[] = [{ word: 'M', unit: 1e6, under: 1e3, side: 'after', long: false }];

/** Scripts that put no space between a number and its word. */
export const TIGHT =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A word that shortens the number it stands beside, and what is left of the text on either side of both. */
export interface Beside {
  readonly word: Word;
  readonly before: string;
  readonly after: string;
}

/**
 * The word that shortens a number: as the page's own list has it, else as Intl has it, first to the letter, then
 * without regard to case and a final dot ("Mio" for "Mio.").
 */
export function wordBeside(before: string, after: string, numbers: Numbers, own: readonly Word[]): Beside | null {
  const previous = spacesAlike(before).replace(/ $/, '');
  const next = spacesAlike(after).replace(/^ /, '');
  const words = [...own, ...numbers.words, ...K, ...(numbers === UNKNOWN && !own.length ? [] : M)];
  if (own.length) words.sort(longestFirst);
  for (const word of words) {
    const rest =
      word.side === 'before'
        ? cut(previous, word.word, 'end')
        : word.side === 'after'
          ? cut(next, word.word, 'start')
          : null;
    if (rest !== null) return word.side === 'before' ? { word, before: rest, after } : { word, before, after: rest };
  }
  for (const word of words) {
    // A single letter in the other case can be another word: "5m" is five minutes.
    const bare = word.word.toLowerCase().replace(/\.$/, '');
    const start = next.slice(0, bare.length).toLowerCase();
    const rest = bare.length > 1 && word.side === 'after' ? cut(start + next.slice(bare.length), bare, 'start') : null;
    if (rest !== null) return { word, before, after: rest.replace(/^\./, '') };
  }
  return null;
}

/** What is left of a text without a whole word at its start or end; null where the word is not there. */
function cut(text: string, word: string, where: 'start' | 'end'): string | null {
  if (where === 'end') {
    const rest = text.slice(0, -word.length);
    return text.endsWith(word) && !/[\p{L}\p{M}]$/u.test(rest) ? rest : null;
  }
  const rest = text.slice(word.length);
  const [next = ''] = rest;
  return text.startsWith(word) && (TIGHT.test(next) || !/[\p{L}\p{M}\p{N}']/u.test(next)) ? rest : null;
}
