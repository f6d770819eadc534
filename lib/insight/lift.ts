import jStat from 'jstat';
import type { Count, MediaKind, PostKey } from '../post';
import { type Curve, fitCurve, nearest, shareAt, type Step, stepsOf } from './curve';
import { ageOf, asOf, latestOf, missingOf, type Pair, pairOf, type PostHistory, sightsOf } from './history';
import { type Estimate, type Interval, Z80 } from './interval';
import { total } from './tally';

/** How far a post's volume is from what the account usually has at that age: in doublings, so 1 is twice as much, -1 half. */
export interface Lift {
  readonly key: PostKey;
  readonly lift: Estimate;
  /** Interactions seen (own replies among them), and expected at that age; the age in hours. */
  readonly seen: number;
  readonly expected: number;
  readonly age: number;
  /** What it was compared with: so many other posts, of its kind or of every kind. */
  readonly pool: { readonly kind: MediaKind | 'all'; readonly posts: number };
  readonly curve: Curve;
}

/** Why there is no lift: too few other posts, no date, or counts missing. */
export interface Unlifted {
  readonly key: PostKey;
  readonly why: 'few' | 'undated' | 'missing';
  /** How many other posts there were. */
  readonly posts: number;
}

/** Under this many other posts there is no lift. */
const FEWEST = 8;
const RECENT = 100;
/** Counts of a post vary by this much more than Poisson's; and what is left over however large they are (of ln). */
const EXCESS = 1.25;
const FLOOR = 0.04;

/** The lift of each post of one account on one network as it stood at `now`, in the order given. */
export function liftPosts(posts: readonly PostHistory[], now: number): (Lift | Unlifted)[] {
  const growths = posts.map((post) => growthOf(asOf(post, now)));
  const curve = fitCurve(growths.map(({ steps }) => steps));
  const recent = latestOf(
    growths.filter(({ steps }) => steps.length > 0),
    ({ post }) => post,
    RECENT + 1,
  );
  return growths.map((growth) => liftPost(growth, recent, curve));
}

interface Growth {
  readonly post: PostHistory;
  readonly pair: Pair;
  readonly steps: readonly Step[];
}

function growthOf(post: PostHistory): Growth {
  return { post, pair: pairOf(post), steps: stepsOf(post) };
}

function liftPost({ post, pair, steps }: Growth, recent: readonly Growth[], curve: Curve): Lift | Unlifted {
  const { key } = post;
  const all = recent.filter((other) => other.post.key !== key && other.pair === pair);
  const alike = all.filter((other) => other.post.media === post.media);
  const [kind, pool] = alike.length >= FEWEST ? ([post.media, alike] as const) : (['all', all] as const);
  const sight = sightsOf(post).at(-1);
  const last = steps.at(-1);
  if (!sight) return { key, why: missingOf(post).length > 0 ? 'missing' : 'undated', posts: pool.length };
  if (!last) return { key, why: 'undated', posts: pool.length };
  if (pool.length < FEWEST) return { key, why: 'few', posts: pool.length };
  const tracks = pool.map((other) => other.steps);
  const { lift, expected } = compare(
    last.y,
    last.age,
    tracks,
    curve,
    doubtOf(total(sight), ageOf(post, sight.at), curve),
  );
  return {
    key,
    lift,
    seen: last.y,
    expected,
    age: last.age,
    pool: { kind, posts: pool.length },
    curve,
  };
}

/** The variance (of ln) that a rounded count and a vague date add: each may lie anywhere in its interval. */
function doubtOf(seen: Count, age: Interval, curve: Curve): number {
  const rounding = Math.log((seen.high + 0.5) / (seen.low + 0.5));
  const vagueness = Math.log(shareAt(age.high, curve) / shareAt(Math.max(age.low, age.high / 10), curve));
  return (rounding ** 2 + vagueness ** 2) / 12;
}

/**
 * A volume at an age (hours) against other posts, each brought to that age from its nearest look. After CrowdTangle's overperforming
 * score: the mean of the middle half is what is expected. The variance (of the natural logarithm) adds up what small numbers, the
 * speed of this post and the expectation leave open, and `doubt`; the spread of the pool itself would be three doublings wide.
 */
export function compare(
  seen: number,
  age: number,
  pool: readonly (readonly Step[])[],
  curve: Curve,
  doubt = 0,
): { readonly lift: Estimate; readonly expected: number } {
  const share = shareAt(age, curve);
  const others = pool.flatMap((steps) => nearest(steps, age) ?? []);
  const expected = middleHalf(others.map((other) => (other.y * share) / shareAt(other.age, curve)));
  const noise = (y: number, gap: number) => EXCESS / (y + 1) + (curve.spread * gap) ** 2;
  const ofPool = jStat.mean(others.map((other) => noise(other.y, share - shareAt(other.age, curve))));
  const variance = noise(seen, 1 - share) + FLOOR ** 2 + (ofPool * 2) / others.length + doubt;
  const value = Math.log2((seen + 0.5) / (expected + 0.5));
  const half = (Z80 * Math.sqrt(variance)) / Math.LN2;
  return { lift: { value, low: value - half, high: value + half }, expected };
}

/** The mean of the values between the quartiles: one loud post does not move it. NaN for none. */
export function middleHalf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 4);
  return jStat.mean(sorted.slice(cut, sorted.length - cut));
}
