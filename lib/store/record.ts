import type { Sight } from '../messages';
import type { Account, PostKey } from '../post';
import type { PostRow } from './rows';

/** What the user allows to be kept, and the worker's clock. */
export interface Keeping {
  /** Settings.people: whether other people's answers are kept at all, and answers of how many months. */
  readonly people: { readonly on: boolean; readonly months: number };
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/**
 * Why a reading was not kept: `network`: it or its key is of another network than the sight; `account`: its author is none of
 * the followed accounts; `session`: its key does not outlive the page ("facebook:~…").
 */
export type RefusalReason = 'network' | 'account' | 'session';

/** What became of a sight. */
export interface Recorded {
  /** The posts as they stand now, by the keys that the readings came with. */
  readonly kept: ReadonlyMap<PostKey, PostRow>;
  readonly refused: readonly { readonly key: PostKey; readonly why: RefusalReason }[];
}

/**
 * Keeps one sight: all of it or nothing, in one transaction. The same sight again changes nothing. Throws a StoreProblem where
 * the browser does not store.
 */
export async function recordSight(_sight: Sight, _accounts: readonly Account[], _keeping: Keeping): Promise<Recorded> {
  throw new Error('Not written yet.');
}
