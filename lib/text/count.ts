import type { Count } from '../post';
import { plain } from './digits';
import { interval, type Rounding } from './interval';
import { countWithoutDigits, isCountPhrase } from './phrase';
import { mantissa, NUMBER, wholeNumber } from './shape';
import type { Word } from './shortenings';
import { numbersOf, wordBeside, type Numbers } from './words';

export type { Rounding } from './interval';

export interface CountContext {
  /** The language of the page, a BCP 47 tag or the network's own form of one ("fr_FR", "es-la"); "" where unknown. */
  readonly lang: string;
  readonly rounding: Rounding;
  /** The page's own words, from `readPageNumbers`; they go before what Intl says. */
  readonly words?: readonly Word[];
  /**
   * From which number on this place shortens (Instagram: 10,000). Where the language has no word for that size, as
   * German below a million, the place prints "379.000" and means 379,000 to 379,999: then it is not taken for exact.
   */
  readonly shortensFrom?: number;
}

/** How a network's pages round, where it is known. */
export function roundingOf(network: string | undefined): Rounding {
  return network === 'facebook' || network === 'instagram' ? 'floor' : 'unknown';
}

/** No count that a page prints is longer; what is longer is prose. */
const LONGEST = 200;

/** What Bengali puts between a number and what is counted, without a space: "৮৩টি কমেন্ট", "১২ হাটি শেয়ার". */
const CLASSIFIER = /(\d(?:[ \u00a0]?(?:হা|লা|কো|হাজার|লাখ|লক্ষ|কোটি))?)(?:টি|টা|জন)(?![\p{L}\p{M}])/u;

/** The one count a text holds ("2.8K", "1 234 commentaires", "أعجبني: شخصان"), or null when that is not certain. */
export function readCount(text: string, context: CountContext): Count | null {
  if (text.length > LONGEST) return null;
  const line = plain(text).replace(CLASSIFIER, '$1 ');
  const numbers = numbersOf(context.lang);
  const [found, another] = line.matchAll(NUMBER);
  if (another) return null;
  if (!found) return countWithoutDigits(line, context.lang, context.rounding);
  const [digits] = found;
  const before = line.slice(0, found.index);
  const after = line.slice(found.index + digits.length);
  const own = context.words ?? [];
  const beside = wordBeside(before, after, numbers, own);
  if (beside && wordBeside('', beside.after, numbers, own)) return null;
  if (!isCountPhrase(beside?.before ?? before, beside?.after ?? after, line, beside !== null, context.lang))
    return null;
  return beside ? shortened(digits, beside.word, numbers, context.rounding) : whole(digits, numbers, context);
}

function shortened(digits: string, word: Word, numbers: Numbers, rounding: Rounding): Count | null {
  const shown = mantissa(digits, numbers.decimal, numbers.spaced, word.over <= word.unit * 1000);
  const count = shown && shown.digits > 0 ? interval(shown, word, rounding) : null;
  return count && Number.isSafeInteger(count.high) ? count : null;
}

function whole(
  digits: string,
  numbers: Numbers,
  { rounding, words = [], shortensFrom = Infinity }: CountContext,
): Count | null {
  const n = wholeNumber(digits, numbers.spaced);
  if (n === null) return null;
  if (n < shortensFrom || [...words, ...numbers.words].some(({ unit, long }) => !long && unit <= n))
    return { low: n, high: n };
  // Cut to three figures; a figure that is finer than that was not shortened.
  const unit = 10 ** (Math.floor(Math.log10(n)) - 2);
  return n % unit === 0
    ? interval({ digits: n / unit, decimals: 0 }, { unit, under: 1 }, rounding)
    : { low: n, high: n };
}

/**
 * Every count of a list such as "152K likes, 784 comments" or "450 rb tayangan · 23 rb tanggapan", in its order; empty
 * where any of its parts is not certain.
 */
export function readCounts(text: string, context: CountContext): Count[] {
  const counts = text.split(/\s*[·•|]\s*|[,،、;]\s+|\s+\.\s+/).map((part) => readCount(part, context));
  return counts.every((count) => count !== null) ? counts : [];
}
