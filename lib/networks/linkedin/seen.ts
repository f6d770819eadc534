import type { Answer, Author, Count, CountName, MediaKind } from '../../post';
import type { Urn } from './ids';

/** What a card says of one count: a number, that it should stand here and can't be read, or that this page never shows it. */
export type Said = Count | 'blind' | 'unshown';

/** What a layout found on one card, before the page's own JSON has its say. */
export interface Seen {
  /** What reactions and comments hang on: what names the post. */
  readonly thread: Urn;
  /** Other ids of the same post. */
  readonly others: readonly string[];
  /** The event that published the post, if it is known; its id tells the time. */
  readonly activity: string | null;
  readonly author: Author;
  /** The line under the author with the age: "8h • Edited •", or "Promoted". */
  readonly age: string;
  readonly sponsored: boolean;
  readonly counts: Readonly<Record<CountName, Said>>;
  readonly text: string;
  readonly media: MediaKind;
  readonly answers: readonly Answer[];
}
