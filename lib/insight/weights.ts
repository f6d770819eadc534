import type { Count, Counts } from '../post';

/** How much an interaction of each kind weighs. */
export interface Weights {
  readonly reactions: number;
  readonly comments: number;
  readonly shares: number;
}

/** The only weights an analytics tool documents (Fanpage Karma): a like 1, a comment 2, a share 3. A setting, off by default. */
const WEIGHTS: Weights = { reactions: 1, comments: 2, shares: 3 };

/** The weighted points of a post, only ever shown beside its parts; null where a count is unknown. */
export function weighPost(counts: Counts, weights: Weights = WEIGHTS): Count | null {
  const { reactions, comments, shares } = counts;
  if (!reactions || !comments || !shares) return null;
  const points = (end: keyof Count) =>
    weights.reactions * reactions[end] + weights.comments * comments[end] + weights.shares * shares[end];
  return { low: points('low'), high: points('high') };
}
