import { middle } from '../post';
import { ageOf, likelyAge, type PostHistory, sightsOf } from './history';
import { minimise } from './minimise';
import { total } from './tally';

/** How many interactions a post had at an age (hours). Never falls: a count that went down was rounded, or tidied up. */
export interface Step {
  readonly age: number;
  readonly y: number;
}

/** How fast the posts of an account grow old: after `halfLife` hours a post has half of what it will get. */
export interface Curve {
  readonly halfLife: number;
  /** How much posts differ in speed: the standard deviation of ln(share reached) for a share yet to come of 1. */
  readonly spread: number;
  /** Posts seen more than once, which it was fitted to; none of them: the default of 24 hours. */
  readonly posts: number;
}

/** What is supposed of an account of which no post was seen twice: hours. */
const HALF_LIFE = 24;
/** Accounts differ by this standard deviation in ln halfLife. */
const HALF_LIFE_SD = 0.5;
const SHORTEST = 0.5;
const LONGEST = 400;
/** Interactions of one post come in bursts: a post counts for at most so many. */
const MOST = 20;
const SPREAD = { usual: 0.8, weight: 0.5, least: 0.3, most: 1.5 };

/** The growth of a post, oldest look first; looks at which its age was too vague to use are left out. */
export function stepsOf(post: PostHistory): Step[] {
  let y = 0;
  return sightsOf(post).flatMap((sight) => {
    const { low, high } = ageOf(post, sight.at);
    const age = likelyAge(post, sight.at);
    if (age === null || high - low > age) return [];
    y = Math.max(y, middle(total(sight)));
    return [{ age, y }];
  });
}

/** The share of its final volume (0 to 1) that a post has reached at an age in hours: t / (t + h), which saturates. */
export function shareAt(age: number, { halfLife }: Pick<Curve, 'halfLife'>): number {
  return age / (age + halfLife);
}

/** The look nearest to an age, by ratio: going from it to that age needs the least of the curve. */
export function nearest<T extends { readonly age: number }>(steps: readonly T[], age: number): T | undefined {
  const distance = (step: T) => Math.abs(Math.log(step.age / age));
  return steps.reduce<T | undefined>(
    (best, step) => (best && distance(best) <= distance(step) ? best : step),
    undefined,
  );
}

/**
 * Fits the curve of an account to its posts that were seen more than once. How new interactions fall on the times between looks is
 * multinomial with the curve's shares, given the last count; found by maximum a posteriori. Default and weights: docs/insight.md.
 */
export function fitCurve(posts: readonly (readonly Step[])[]): Curve {
  const tracks = posts.map(distinct).filter((steps) => steps.length > 1 && (steps.at(-1)?.y ?? 0) > 0);
  const loss = ([ln = 0]: readonly number[]) =>
    0.5 * ((ln - Math.log(HALF_LIFE)) / HALF_LIFE_SD) ** 2 -
    tracks.reduce((sum, steps) => sum + logLikelihood(steps, { halfLife: Math.exp(ln) }), 0);
  const [ln = 0] = tracks.length > 0 ? minimise(loss, [Math.log(HALF_LIFE)], 0.3) : [Math.log(HALF_LIFE)];
  const halfLife = Math.min(LONGEST, Math.max(SHORTEST, Math.exp(ln)));
  return { halfLife, spread: fitSpread(tracks, halfLife), posts: tracks.length };
}

function logLikelihood(steps: readonly Step[], curve: Pick<Curve, 'halfLife'>): number {
  const last = steps.at(-1);
  if (!last) return 0;
  const whole = shareAt(last.age, curve);
  const weight = Math.min(1, MOST / Math.max(last.y, 1));
  let before = { age: 0, y: 0 };
  let sum = 0;
  for (const step of steps) {
    sum += (step.y - before.y) * Math.log((shareAt(step.age, curve) - shareAt(before.age, curve)) / whole);
    before = step;
  }
  return weight * sum;
}

/** From how far earlier looks lie from the curve, beyond what small numbers explain; with a weak prior. */
function fitSpread(tracks: readonly (readonly Step[])[], halfLife: number): number {
  let square = SPREAD.usual ** 2 * SPREAD.weight;
  let weight = SPREAD.weight;
  for (const steps of tracks) {
    const last = steps.at(-1);
    for (const step of last ? steps : []) {
      if (!last || step.y < 5 || step.y >= last.y) continue;
      const [share, whole] = [shareAt(step.age, { halfLife }), shareAt(last.age, { halfLife })];
      const off = Math.log(step.y / last.y) - Math.log(share / whole);
      square += Math.max(0, off ** 2 - 1.5 * (1 / step.y - 1 / last.y));
      weight += (whole - share) ** 2;
    }
  }
  return Math.min(SPREAD.most, Math.max(SPREAD.least, Math.sqrt(square / weight)));
}

/** Of looks at the same age the last: between them the curve has nothing to say. */
function distinct(steps: readonly Step[]): Step[] {
  return steps.filter((step, i) => (steps[i + 1]?.age ?? Infinity) > step.age);
}
