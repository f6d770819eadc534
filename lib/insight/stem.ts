import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';

/** Snowball's stemmers (M. Porter, https://snowballstem.org), tried all at once: a headline does not say its language. */
const STEMMERS = [english, french, german, italian, spanish, portuguese];

/** A stem shorter than this meets half the dictionary ("para" and "Paris" are both "par" in Portuguese). */
const SHORTEST_STEM = 4;

/** Letters that stay whole when accents are taken off. */
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Lower case, without accents, ligatures or fancy letters ("𝗖𝗢𝗔𝗖𝗛" becomes "coach"), with the plain apostrophe. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßœæøłđı]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[’‘ʼ`]/g, "'");
}

/** The words of a text as they are written, in order. "Berater:in" gives "Berater" and "in". */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Stems by word, because the same few hundred words make most headlines. Emptied when full, so that it cannot grow. */
const stems = new Map<string, ReadonlySet<string>>();
const STEMS_KEPT = 20_000;

/**
 * Whether two words are one: equal without accents, or with the same stem in one of the six languages
 * ("boulangère" and "boulangers", "Berater" and "Beraterinnen"). Words under four letters must be equal.
 */
export function isSameWord(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const other = stemsOf(b);
  return [...stemsOf(a)].some((stem) => other.has(stem));
}

/** The stems of a word as "language:stem", without accents; those too short to mean anything left out. */
function stemsOf(word: string): ReadonlySet<string> {
  const kept = stems.get(word);
  if (kept) return kept;
  const found = new Set<string>();
  const lower = word.toLowerCase();
  // With accents as the language writes them, and without, as many people type them.
  for (const form of new Set([lower, fold(lower), withoutFeminine(fold(lower))])) {
    STEMMERS.forEach((stem, language) => {
      const root = fold(stem(form));
      if (root.length >= SHORTEST_STEM && root.length * 2 >= form.length) found.add(`${language}:${root}`);
    });
  }
  if (stems.size >= STEMS_KEPT) stems.clear();
  stems.set(word, found);
  return found;
}

/** German names the woman of a trade by an ending that stemmers keep ("Beraterin", "Beraterinnen"). */
function withoutFeminine(word: string): string {
  return word.length >= 7 ? word.replace(/in(?:nen)?$/, '') : word;
}
