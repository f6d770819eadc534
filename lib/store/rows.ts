import type { Interaction, Person, Tombstone } from '../people';
import type { Account, Count, CountName, Counts, MediaKind, Moment, Network, PostKey } from '../post';

/**
 * What the tables hold where it is more than the vocabulary says. Observations, annotations, touches, seeds, stage changes and
 * what was told are kept as lib/post and lib/people name them. Times are milliseconds since 1970, UTC.
 */

/** A post as last known. The counts are the last ones a page said: a later look that could not read one does not erase it. */
export interface PostRow extends Counts {
  readonly key: PostKey;
  /** The other keys it answers to, those of rows that turned out to be the same post among them. */
  readonly aliases: readonly PostKey[];
  /** Account.id */
  readonly account: Account['id'];
  readonly network: Network;
  /** Where lists put it: the start of `publishedAt`, or the first look where no page says when it was published. */
  readonly listedAt: number;
  readonly publishedAt?: Moment;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** The time of its latest observation; absent while no count was ever read. */
  readonly observedAt?: number;
  /** When each of the counts was last read. */
  readonly countedAt: { readonly [name in CountName]?: number };
  /** Of the last look: counts that should have stood there and could not be read. */
  readonly blind: readonly CountName[];
  /** Of the last look: counts that this page never shows, or that the author hid. */
  readonly unshown: readonly CountName[];
  readonly reactionKinds?: Readonly<Record<string, Count>>;
  readonly media: MediaKind;
  readonly text?: string;
  readonly address?: string;
  /** Once seen as sponsored, it stays so: only some places show it. */
  readonly sponsored: boolean;
  /** The most that one look showed, of all comments and of the user's own: both are lower bounds. */
  readonly shownComments?: { readonly all: number; readonly own: number };
}

/** The followers of an account at a time. Written when they changed, or once a day. */
export interface FollowersRow {
  readonly account: Account['id'];
  readonly at: number;
  readonly followers: Count;
}

/** How the reading of one network went on one day, each post counted once, as its last look of the day left it. */
export interface HealthRow {
  readonly network: Network;
  /** The user's own day, "2026-11-21". */
  readonly day: string;
  readonly posts: number;
  /** On how many of them each count could not be read; a count that is not here was never blind. */
  readonly blind: { readonly [name in CountName]?: number };
}

/** A person with what they are found by. */
export interface PersonRow extends Person {
  /** "network:handle" of each profile, the handle in lower case: addresses are written both ways. */
  readonly handles: readonly string[];
  /** Who was made one with them by hand, the latest last; what it takes to part them again. */
  readonly merged?: readonly MergedRow[];
}

/** Two people who were made one, as they were before, and what was the other's: lib/store/merging.ts parts them by it. */
export interface MergedRow {
  readonly at: number;
  readonly kept: Omit<PersonRow, 'merged'>;
  readonly other: Omit<PersonRow, 'merged'>;
  /** How many of the entries before this one were the other's own. */
  readonly inherited: number;
  /** The ids of the other's answers, and of answers of the first that swallowed one of theirs because both had given the same. */
  readonly interactions: readonly string[];
  readonly shared: readonly string[];
  readonly stages: readonly string[];
  readonly touches: readonly string[];
}

/** An interaction with what keeps it from being counted twice: one per person, post, kind and comment. */
export interface InteractionRow extends Interaction {
  /** The network's own id of the comment; "" where the page gives none. */
  readonly comment: string;
}

/** A tombstone with the salt of its hash: a list of well-known handles can't be held against it. */
export interface TombstoneRow extends Tombstone {
  readonly salt: string;
}
