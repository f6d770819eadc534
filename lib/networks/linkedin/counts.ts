import type { Answer, CountName } from '../../post';
import type { CountContext } from '../../text/count';
import { plain, readCount, readOthers } from '../../text/lent';
import type { Look } from '../network';
import type { Figures } from './payload';
import type { Said } from './seen';

/** How LinkedIn rounds was never seen: it prints numbers in full. */
const contextOf = ({ lang }: Look): CountContext => ({ lang, rounding: 'unknown' });

/** The count that a text says; blind where it says none for certain. */
export function say(text: string, look: Look): Said {
  return readCount(text, contextOf(look)) ?? 'blind';
}

/**
 * How many reacted: "1,107", "1,107 reactions", or "Ada Moreau and 1,106 others", which are 1,107. One person is named, and
 * many have a title behind a comma ("Ada Moreau, CFA®"): then it could be two.
 */
export function sayTotal(text: string, look: Look): Said {
  if (/^\P{L}*\p{Nd}/u.test(text)) return say(text, look);
  if (/[,،]\s*[\p{L}\p{Nd}].*[\p{L}\s]\p{Nd}/u.test(text)) return 'blind';
  return readOthers(text, contextOf(look)) ?? 'blind';
}

/** One count out of two tellers of it: blind where they contradict each other or one of them can't be read. */
export function agree(first: Said, second: Said): Said {
  if (typeof first === 'string' || typeof second === 'string') return 'blind';
  return first.low === second.low && first.high === second.high ? first : 'blind';
}

/** Whether a label that repeats a number ("3 comments on Ada’s post") does repeat it; one without digits repeats nothing. */
export function repeats(label: string | null | undefined, text: string): boolean {
  const numbers = (plain(label ?? '').match(/\d(?:[\d.,'٬\u00a0 ]*\d)?/g) ?? []).map(digitsOf);
  return numbers.length === 0 || numbers.includes(digitsOf(plain(text)));
}

/** Whether a text writes a number, and no other: "1 888 réactions" writes 1888. */
export function writes(text: string, digits: string): boolean {
  return digitsOf(plain(text)) === digits;
}

/** No comments cannot be true while the page shows some. */
export function doubt(comments: Said, answers: readonly Answer[]): Said {
  const some = answers.some(({ kind }) => kind === 'comment' || kind === 'reply');
  return some && typeof comments !== 'string' && comments.high === 0 ? 'blind' : comments;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/**
 * A count with what the page's own data says of the same post: it makes an interval exact. Where the two contradict each
 * other the page is newer (somebody has reacted since), but a zero is none then. A count that could not be read stays so.
 */
export function narrow(name: CountName, said: Said, figures: Figures | undefined): Said {
  if (figures?.hidden?.includes(name)) return 'unshown';
  const exact = figures?.[name];
  if (typeof said === 'string' || exact === undefined) return said;
  if (said.low <= exact && exact <= said.high) return { low: exact, high: exact };
  return said.high === 0 ? 'blind' : said;
}
