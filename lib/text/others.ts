import type { Count } from '../post';
import { readCount, type CountContext } from './count';
import { plain } from './digits';
import { byLanguage, forLanguage } from './locale';
import { NUMBER, spacesAlike } from './shape';

export interface OthersContext extends CountContext {
  /** How many people the sentence names, where the page tells (one link each). Otherwise it is read off the commas. */
  readonly names?: number;
}

/**
 * How many people a sentence speaks of: "A, B and 29 others" are 31, "You and 1 other" are 2, "Ann Lee and Bo Ek" are 2.
 * Null where the sentence gives no number ("A and others") and where one name could be two ("Salt and Pepper").
 */
export function readOthers(text: string, context: OthersContext): Count | null {
  const line = spacesAlike(plain(text));
  const ands = andsOf(context.lang);
  const number = [...line.matchAll(NUMBER)].at(-1)?.index;
  if (number === undefined) return onlyNames(line, ands, context.names);
  const [start, end] = lastOf(ands, line.slice(0, number));
  const people = line.slice(0, start);
  const names = context.names ?? (people ? countNames(people, ands) : null);
  const others = readCount(line.slice(end).replace(/^-/, ''), context);
  return names && others ? { low: names + others.low, high: names + others.high } : null;
}

/** "And" as the sites print it and Intl does not. */
const PRINTED: Readonly<Record<string, readonly string[]>> = { es: [' e '], it: [' ed '], ko: [' 외 '] };
const COMMA = /[,،] |、/;

/** What stands before the last of a list in this language, the longest first: ", and ", " and ", "、", " و". */
const andsOf = byLanguage<readonly string[]>((locale) => {
  const list = new Intl.ListFormat(locale);
  const last = (...names: string[]) => list.formatToParts(names).at(-2)?.value ?? '';
  const printed = [last('A', 'B'), last('A', 'B', 'C')].map((and) => spacesAlike(plain(`A${and}B`)).slice(1, -1));
  return [...printed, ...(forLanguage(PRINTED, locale) ?? [])].sort((a, b) => b.length - a.length);
}, []);

/** Where the last "and" of a text starts and ends; at 0 where there is none. */
function lastOf(ands: readonly string[], text: string): readonly [start: number, end: number] {
  const found = ands.map((and) => [text.lastIndexOf(and), text.lastIndexOf(and) + and.length] as const);
  const [last] = found.filter(([start]) => start >= 0).sort(([a, b], [c, d]) => d - b || a - c);
  return last ?? [0, 0];
}

/** The names before "and 29 others"; null where one of them could be no name, or two. */
function countNames(people: string, ands: readonly string[]): number | null {
  const names = people.split(COMMA);
  const doubtful = ands.some((and) => !COMMA.test(and) && people.includes(and)) || names.slice(1).some(isTitle);
  return doubtful || !names.every((name) => /\p{L}/u.test(name)) ? null : names.length;
}

/** "PhD", "Jr.", "MBA" after a comma belong to the name before it. */
function isTitle(name: string): boolean {
  return /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}{0,2}\p{Lu}\p{Ll}*|Jr|Sr|Inc|Ltd|Esq|Co)$/u.test(name.replaceAll('.', ''));
}

/** Whether a name is "you", as a page calls the one who looks at it. */
export const isYou = (name: string): boolean => YOU.test(name);
const YOU = /^(?:you|vous|tú|tu|você|du|dir|sie|ihnen|sen|siz|ty|вы|ви|jij|je|anda|bạn|あなた|你|您|회원님|أنت)$/iu;
/** Others, in scripts without capitals that would tell them from a name. */
const OTHERS = /其他|其它|別人|别人|他\d|ほか|다른|외|آخر|غير|אחר|נוספ|คนอื่น|अन्य|دیگر/u;

function onlyNames(line: string, ands: readonly string[], names: number | undefined): Count | null {
  const parts = ands
    .reduce((list, and) => list.flatMap((part) => part.split(and)), [line])
    .flatMap((part) => part.split(COMMA));
  const n = parts.length;
  if (names !== undefined) return n === names ? { low: n, high: n } : null;
  const sure =
    YOU.test(parts[0] ?? '') && n === 2
      ? !OTHERS.test(line) && /^[^\p{Ll}]/u.test(parts[1] ?? '')
      : n > 1 && parts.every(isWholeName);
  return sure ? { low: n, high: n } : null;
}

/** A first and a last name: half of "Salt and Pepper" has one word, "other people" has no capital. */
function isWholeName(name: string): boolean {
  return /^\p{Lu}.* \p{Lu}[^ ]*$/u.test(name);
}
