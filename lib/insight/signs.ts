import type { Audience, Person, Relation } from '../people';
import { fold, isSameWord, wordsOf } from './stem';

/** Where a sign was found: the sign as typed, and the word of the line that it met. */
export interface Sighting {
  readonly sign: string;
  readonly word: string;
}

/** What a line says of an audience. `unseen`: no page has shown the line yet, so nothing is known. */
export type Fit =
  | { readonly kind: 'fits'; readonly by: Sighting }
  | { readonly kind: 'excluded'; readonly by: Sighting }
  | { readonly kind: 'other' }
  | { readonly kind: 'unseen' };

/** What a person needs to be fitted. */
export type Lined = Pick<Person, 'id' | 'name' | 'headline'>;

/**
 * Where a sign stands in a text, or null. A sign of several words is met when each of them is there, in any order; the word
 * given back is the first's. "boulang*" meets what begins so, "*bäcker" what ends so, "*berat*" what holds it.
 */
export function findSign(sign: string, text: string): Sighting | null {
  return findIn(sign, wordsOf(text));
}

function findIn(sign: string, words: readonly string[]): Sighting | null {
  const parts = sign.split(/\s+/).flatMap((part) => (part.includes('*') ? [part] : wordsOf(part)));
  const met = parts.map((part) => words.find((word) => meets(part, word)));
  const first = met[0];
  return first !== undefined && met.every((word) => word !== undefined) ? { sign, word: first } : null;
}

/** The first of several signs that a text carries, or null. */
export function findAnySign(signs: readonly string[], text: string): Sighting | null {
  const words = wordsOf(text);
  for (const sign of signs) {
    const found = findIn(sign, words);
    if (found) return found;
  }
  return null;
}

/** Whether a line fits an audience: one of its signs and none of the excluded ones, with the word that decided. */
export function fitLine(line: string | undefined, audience: Pick<Audience, 'signs' | 'excluded'>): Fit {
  if (line === undefined) return { kind: 'unseen' };
  const excluded = findAnySign(audience.excluded, line);
  if (excluded) return { kind: 'excluded', by: excluded };
  const found = findAnySign(audience.signs, line);
  return found ? { kind: 'fits', by: found } : { kind: 'other' };
}

/** What an audience would find among the people known: "of the 43 people whose line was seen, 12 fit". */
export interface Preview {
  readonly seen: number;
  readonly unseen: number;
  readonly fitting: readonly { readonly person: Lined; readonly by: Sighting }[];
  readonly excluded: readonly { readonly person: Lined; readonly by: Sighting }[];
}

/** Tries an audience on the people known, in their order. */
export function previewAudience(audience: Pick<Audience, 'signs' | 'excluded'>, people: readonly Lined[]): Preview {
  const fits = people.map((person) => ({ person, fit: fitLine(person.headline, audience) }));
  const unseen = fits.filter(({ fit }) => fit.kind === 'unseen').length;
  return {
    seen: people.length - unseen,
    unseen,
    fitting: fits.flatMap(({ person, fit }) => (fit.kind === 'fits' ? [{ person, by: fit.by }] : [])),
    excluded: fits.flatMap(({ person, fit }) => (fit.kind === 'excluded' ? [{ person, by: fit.by }] : [])),
  };
}

/** A sign that tells nobody apart. */
export interface SignWarning {
  readonly sign: string;
  readonly kind: 'everybody' | 'nobody';
  readonly met: number;
  readonly seen: number;
}

/** Under this many lines seen, a sign that fits all or none of them proves nothing. */
const ENOUGH_LINES = 10;
/** A sign met in this share of the lines or more fits everybody. */
const EVERYBODY = 0.9;

/** The signs of an audience, excluded ones too, that fit everybody or nobody whose line was seen; none under ten lines. */
export function warnOfSigns(
  audience: Pick<Audience, 'signs' | 'excluded'>,
  people: readonly Pick<Person, 'headline'>[],
): SignWarning[] {
  const lines = people.flatMap(({ headline }) => (headline === undefined ? [] : [headline]));
  if (lines.length < ENOUGH_LINES) return [];
  return [...audience.signs, ...audience.excluded].flatMap((sign): SignWarning[] => {
    const met = lines.filter((line) => findSign(sign, line) !== null).length;
    if (met >= EVERYBODY * lines.length) return [{ sign, kind: 'everybody', met, seen: lines.length }];
    return met === 0 ? [{ sign, kind: 'nobody', met, seen: lines.length }] : [];
  });
}

/** A relation that audience signs suggest, with the audience and the word behind it. Shown as proposed until confirmed. */
export interface RelationProposal {
  readonly relation: Relation;
  readonly audience: string;
  readonly by: Sighting;
}

/** What a person may be to the user, from their line; null where no audience fits, or two that fit disagree. */
export function proposeRelation(line: string | undefined, audiences: readonly Audience[]): RelationProposal | null {
  const proposals = audiences.flatMap((audience): RelationProposal[] => {
    const fit = fitLine(line, audience);
    if (fit.kind !== 'fits' || audience.relation === 'unknown') return [];
    return [{ relation: audience.relation, audience: audience.id, by: fit.by }];
  });
  const first = proposals[0];
  return first && proposals.every(({ relation }) => relation === first.relation) ? first : null;
}

/** What each part of a sign met and did not, by word: thousands of lines share the same words. Emptied when full. */
const known = new Map<string, Map<string, boolean>>();
const PARTS_KEPT = 500;
const WORDS_KEPT = 20_000;

/** Whether one part of a sign meets one word. */
function meets(part: string, word: string): boolean {
  let words = known.get(part);
  if (!words) {
    if (known.size >= PARTS_KEPT) known.clear();
    words = new Map<string, boolean>();
    known.set(part, words);
  }
  const before = words.get(word);
  if (before !== undefined) return before;
  const found = compare(part, word);
  if (words.size >= WORDS_KEPT) words.clear();
  words.set(word, found);
  return found;
}

function compare(part: string, word: string): boolean {
  if (!part.includes('*')) return isSameWord(part, word);
  const core = fold(part.replaceAll('*', ''));
  const whole = fold(word);
  if (core === '') return false;
  if (part.startsWith('*')) return part.endsWith('*') ? whole.includes(core) : whole.endsWith(core);
  return whole.startsWith(core);
}
