import jStat from 'jstat';
import { Z80 } from './interval';
import { fitPrior } from './prior';
import type { SownPost } from './sown';

/** What an account's posts are like, as far as a test of them depends on it. */
export interface Typical {
  /** The usual depth, 0 to 1. */
  readonly mean: number;
  /** How alike the posts are (Prior.strength). */
  readonly strength: number;
  /** The effective interactions of a middling post (Draw.n). */
  readonly size: number;
}

/** Under this many posts that can be judged, nobody knows what is typical. */
const FEWEST = 3;

/**
 * What the posts of the largest pool are like; null where no pool has three that can be judged. `expected` gives the depth that the field
 * leads to expect in a pool (SownPost.pool).
 */
export function typicalOf(posts: readonly SownPost[], expected: (pool: string) => number): Typical | null {
  const pools = Map.groupBy(
    posts.filter(({ draw }) => draw && draw.n > 0),
    ({ pool }) => pool,
  );
  const largest = [...pools].sort(([, a], [, b]) => b.length - a.length)[0];
  if (!largest || largest[1].length < FEWEST) return null;
  const draws = largest[1].flatMap(({ draw }) => draw ?? []);
  const { mean, strength } = fitPrior(draws, expected(largest[0]));
  return { mean, strength, size: jStat.median(draws.map(({ n }) => n)) };
}

/** What a test can see, said before it is made. */
export interface Foresight {
  /** How often a doubling of the odds of effort would be found, 0 to 1. */
  readonly doubling: number;
  /** The ratio of the odds that would be found eight times in ten: an idea has to change this much to be seen. */
  readonly found: number;
}

/** A ratio is "found" when eight tests in ten say so. */
const OFTEN = 0.8;

/**
 * What a test of so many posts against so many others can see, at the 0.9 that a verdict asks for. From the normal approximation of the
 * logit of a beta-binomial mean: a post of n interactions adds m(1-m) / (1/n + (1-1/n)/(strength+1)) of information.
 */
export function foresee(posts: number, others: number, { mean, strength, size }: Typical): Foresight {
  const variance = (1 / size + (1 - 1 / size) / (strength + 1)) / (mean * (1 - mean));
  const error = Math.sqrt(variance / posts + variance / others);
  return {
    doubling: jStat.normal.cdf(Math.LN2 / error - Z80, 0, 1),
    found: Math.exp(error * (Z80 + jStat.normal.inv(OFTEN, 0, 1))),
  };
}
