import { plain, TIGHT_SPACE } from './digits';
import { byLanguage, forLanguage } from './locale';
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

/** Words that pages print and Intl does not know: Spanish ones on Facebook and Instagram, 2022 to 2026. */
const PRINTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { 'Tsd.': 1e3 },
  es: { mil: 1e3, 'mill.': 1e6, 'mil mill.': 1e9 },
};

/** How the language of a page writes numbers, worked out from Intl. */
export const numbersOf = byLanguage<Numbers>(
  (locale) => {
    const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
    const sign = (type: string) => plain(`0${parts.find((part) => part.type === type)?.value ?? ''}0`).slice(1, -1);
    const printed = Object.entries(forLanguage(PRINTED, locale) ?? {});
    const words = [
      ...shortenings(locale, 'short'),
      ...listed(printed.map(([word, unit]) => ({ word, unit, side: 'after', long: true }))),
      ...shortenings(locale, 'long'),
    ];
    return {
      words: longestFirst(words),
      decimal: sign('decimal'),
      spaced: sign('group') === TIGHT_SPACE || /^(?:es|ca)\b/.test(locale), // these two on Facebook only
    };
  },
  { words: [], decimal: '', spaced: true },
);

/** In this order "mil millones" is met before "mil"; of two alike the first stays first. */
function longestFirst(words: Word[]): Word[] {
  return words.sort((a, b) => b.word.length - a.word.length);
}

/** What shortens in every language that gives the sign no meaning of its own. */
const K = listed(['K', 'k'].map((word) => ({ word, unit: 1e3, side: 'after', long: false })));
/** Not so where the language is unknown: "M" is a milliard in Indonesian. */
const M: readonly Word[] = [{ word: 'M', unit: 1e6, under: 1e3, over: 1e9, side: 'after', long: false }];

/** Thai, Lao, Burmese, Khmer, Japanese, Chinese and Korean put no space between a number and its word. */
export const TIGHT = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

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
export function wordBeside(
  before: string,
  after: string,
  { words, decimal }: Numbers,
  own: readonly Word[],
): Beside | null {
  const previous = spacesAlike(before).replace(/ $/, '');
  const next = spacesAlike(after).replace(/^ /, '');
  const all = longestFirst([...own, ...words, ...K, ...(decimal || own.length ? M : [])]);
  for (const alike of [(text: string) => text, bare])
    for (const word of all) {
      const printed = alike(word.word);
      // A single letter in the other case can be another word: "5m" is five minutes.
      if (word.side === 'alone' || (alike === bare && printed.length < 2)) continue;
      const leads = word.side === 'before';
      const length = leads ? -printed.length : printed.length;
      const rest = leads ? previous.slice(0, length) : next.slice(length);
      const there = leads ? previous.slice(length) : next.slice(0, length);
      if (
        alike(there) !== printed ||
        (leads ? /[\p{L}\p{M}]$/u : /^[\p{L}\p{M}\p{N}']/u).test(rest.replace(TIGHT, ' '))
      )
        continue;
      return leads
        ? { word, before: rest, after }
        : { word, before, after: alike === bare ? rest.replace(/^\./, '') : rest };
    }
  return null;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/\.$/, '');
}
