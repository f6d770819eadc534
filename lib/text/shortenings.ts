import { plain } from './digits';
import { spacesAlike } from './shape';

/** A word that shortens a number: "K", "Mio.", "mil", "elfu". */
export interface Word {
  /** As it is printed, in the form `plain` gives, with plain spaces inside and none around. */
  readonly word: string;
  /** What one of it is worth: 1000 for "K". */
  readonly unit: number;
  /** The next smaller unit of the same list; 1 where there is none. */
  readonly under: number;
  /** Where it stands: after its number, before it (Swahili "elfu 1.2"), or alone for a whole number (French "mille"). */
  readonly side: 'after' | 'before' | 'alone';
  /** The next larger unit of the same list; Infinity where there is none. */
  readonly over: number;
  /** True for what Intl's short form does without ("Tausend", "Tsd."). */
  readonly long: boolean;
}

/** Words with their units make a list: each learns which units come before and after its own. */
export function listed(words: readonly Omit<Word, 'under' | 'over'>[]): Word[] {
  const units = words.map(({ unit }) => unit);
  return words.map((word) => ({
    ...word,
    under: Math.max(1, ...units.filter((unit) => unit < word.unit)),
    over: Math.min(Infinity, ...units.filter((unit) => unit > word.unit)),
  }));
}

/** From a thousand up; above 10^10 Bengali uses a word again that means 10^7. */
const MAGNITUDES = [3, 4, 5, 6, 7, 8, 9, 10];
/** One, two, few, many and (Filipino) four in every magnitude, so that each plural form of a word is printed once. */
const PROBES = [1, 1.01, 1.02, 1.03, 1.1, 1.2, 1.5, 2, 2.1, 2.2, 2.5, 3, 4, 5];

/** The words that a language shortens numbers with, found by having Intl print some and looking at the result. */
export function shortenings(locale: string, compactDisplay: 'short' | 'long'): Word[] {
  const found = new Map<string, Omit<Word, 'under' | 'over'>>();
  // The words can depend on the digits: Persian in Latin digits abbreviates otherwise.
  for (const numberingSystem of new Set([new Intl.NumberFormat(locale).resolvedOptions().numberingSystem, 'latn'])) {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay, numberingSystem });
    for (const n of MAGNITUDES.flatMap((magnitude) => PROBES.map((probe) => probe * 10 ** magnitude))) {
      const parts = format.formatToParts(n);
      const at = parts.findIndex(({ type }) => type === 'compact');
      if (at < 0) continue;
      const digits = parts.findIndex(({ type }) => type === 'integer');
      const side = digits < 0 ? 'alone' : digits < at ? 'after' : 'before';
      const printed = parts[at]?.value ?? '';
      if (found.has(side + printed)) continue;
      const unit = digits < 0 ? n : 10 ** Math.round(Math.log10(n / shown(parts)));
      found.set(side + printed, { word: spacesAlike(plain(printed)), unit, side, long: compactDisplay === 'long' });
    }
  }
  return listed([...found.values()]);
}

function shown(parts: readonly Intl.NumberFormatPart[]): number {
  const digits = parts.map(({ type, value }) =>
    type === 'decimal' ? '.' : /^(integer|fraction)$/.test(type) ? value : '',
  );
  return Number(plain(digits.join('')));
}
