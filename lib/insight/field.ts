import type { Network } from '../post';
import type { Pair } from './history';

/** What posts of a network usually get, relative to each other. `shares` is absent where nobody has published it. */
export interface FieldMedians {
  readonly reactions: number;
  readonly comments: number;
  readonly shares?: number;
}

/**
 * Medians that analysts of the field have published, of different years: a cold start for an account with few posts, never a grade.
 * An account's own posts outweigh them soon (lib/insight/prior.ts). Keyed by network; this is the only place that holds them.
 */
const MEDIANS: Readonly<Record<Network, FieldMedians>> = {
  facebook: { reactions: 78, comments: 9, shares: 13 },
  instagram: { reactions: 100, comments: 6 },
  linkedin: { reactions: 45, comments: 4, shares: 3 },
};

/** Between the networks that are known: one comment for ten reactions, and one share. */
const ELSEWHERE: FieldMedians = { reactions: 100, comments: 10, shares: 10 };

/** The field's medians for a network; a mild guess for a network without any. */
export function fieldOf(network: Network): FieldMedians {
  return MEDIANS[network] ?? ELSEWHERE;
}

/** The depth (0 to 1) that the field leads to expect; where its shares are unknown, the comments' part alone. */
export function expectedDepth(field: FieldMedians, pair: Pair): number {
  const effort = field.comments + (pair === 'comments+shares' ? (field.shares ?? 0) : 0);
  return effort / (field.reactions + effort);
}
