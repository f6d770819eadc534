import type { Moment } from '../post';

/** The moment that a page's words for a time mean ("3 h", "2 sem", "11 juillet", "Yesterday at 2:53 PM"), or null when that is not certain. */
export function readWhen(_text: string, _context: { readonly lang: string; readonly now: number }): Moment | null {
  return null;
}
