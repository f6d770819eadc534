import jStat from 'jstat';
import { type Estimate, TAIL } from './interval';
import type { Draw, Prior } from './prior';
import type { Tally } from './tally';

/** Posts younger than this may still turn: hours. */
export const YOUNG = 48;
/** The most interactions that a young post, or an older one, can be worth: threads cluster, and a post's audience drifts. */
const CAP_YOUNG = 250;
const CAP = 1500;

/** What depth is read from: reactions and effort with their ends, and the age when they were seen, in hours. */
export type Drawn = Pick<Tally, 'reactions' | 'effort' | 'age'>;

interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

/** The belief about a post's depth: a beta distribution at the middle of its counts, and at both ends that rounding leaves open. */
export interface Belief {
  readonly middle: Beta;
  /** Most reactions, least effort; `deepest` is the other way round. The same as `middle` for exact counts. */
  readonly shallowest: Beta;
  readonly deepest: Beta;
}

/** How many independent answers n interactions (n > 0) at an age (hours) are worth. Found by simulation: docs/insight.md. */
export function effectiveSize(n: number, age: number): number {
  return 1 / (1.5 / n + 1 / (age < YOUNG ? CAP_YOUNG : CAP));
}

/** A post as the prior reads it: scaled to its effective size. */
export function drawOf({ reactions, effort, age }: Drawn): Draw {
  return scale(reactions.value, effort.value, age.low);
}

/** What to believe of a post's depth after seeing it: the prior and its effective counts, added. */
export function believe({ reactions, effort, age }: Drawn, prior: Prior): Belief {
  const after = (r: number, x: number): Beta => {
    const draw = scale(r, x, age.low);
    return { alpha: prior.mean * prior.used + draw.x, beta: (1 - prior.mean) * prior.used + draw.n - draw.x };
  };
  return {
    middle: after(reactions.value, effort.value),
    shallowest: after(reactions.high, effort.low),
    deepest: after(reactions.low, effort.high),
  };
}

/** The mean of a belief, 0 to 1. */
export function meanDepth({ middle: { alpha, beta } }: Belief): number {
  return alpha / (alpha + beta);
}

/** The mean depth with its 80 % interval, which rounded counts widen. */
export function depthOf(belief: Belief): Estimate {
  const { shallowest, deepest } = belief;
  return {
    value: meanDepth(belief),
    low: jStat.beta.inv(TAIL, shallowest.alpha, shallowest.beta),
    high: jStat.beta.inv(1 - TAIL, deepest.alpha, deepest.beta),
  };
}

/** The probability that a post is deeper than a depth; `low` and `high` differ from it where the page rounded. */
export function chanceAbove(depth: number, { middle, shallowest, deepest }: Belief): Estimate {
  const above = ({ alpha, beta }: Beta) => 1 - jStat.beta.cdf(depth, alpha, beta);
  return { value: above(middle), low: above(shallowest), high: above(deepest) };
}

function scale(reactions: number, effort: number, age: number): Draw {
  const n = reactions + effort;
  if (n <= 0) return { x: 0, n: 0 };
  const effective = effectiveSize(n, age);
  return { x: (effort * effective) / n, n: effective };
}
