import jStat from 'jstat';
import { ageAccount } from './aged';
import { ownShare, shownOf } from './comments';
import { drawOf } from './depth';
import type { Facet } from './facets';
import { expectedDepth, type FieldMedians } from './field';
import { asOf, type PostHistory } from './history';
import { type Estimate, expit, logit, Z80 } from './interval';
import { type Draw, fitPrior, type Prior } from './prior';
import { sizeOf, tallyPost } from './tally';

/** What one facet of the posts (kind, weekday, hour, length, theme) has to do with what they draw. Never a cause. */
export interface Works {
  /** Most posts first. */
  readonly groups: readonly Group[];
  /** Posts whose group is not known, or whose counts are not. */
  readonly unplaced: number;
  /** The depth of all these posts together, 0 to 1: what each group is to be seen against. Absent without interactions. */
  readonly whole?: number;
  /** How sure Embers must be to claim anything here: the more groups are looked at, the more. */
  readonly sure: number;
}

/** Posts that have something in common, against the account's other posts. */
export interface Group {
  readonly name: string;
  readonly posts: number;
  /** Interactions of others with these posts: what the depth stands on. Not whole. */
  readonly interactions: number;
  /** The depth of the group as a whole, 0 to 1; absent without interactions. */
  readonly depth?: Estimate;
  /** Absent where the group, or all the others together, are too few to say anything. */
  readonly deeper?: Effect;
  readonly louder?: Effect;
}

/** How much more (or less) than the others, shrunk towards no difference: a ratio of odds for depth, of volumes for loudness. */
export interface Effect {
  readonly ratio: Estimate;
  /** The probability that it is more than 1. */
  readonly chance: number;
  /** What Embers dares to claim. */
  readonly claim: 'more' | 'less' | 'nothing';
}

/** Under this many posts, or interactions, on either side nothing is claimed. */
const FEWEST_POSTS = 5;
const FEWEST_INTERACTIONS = 30;
/** How far groups differ before any is seen: standard deviations of ln(odds of depth) and of ln(volume). Most differ little. */
const DEPTH_SD = 0.35;
const VOLUME_SD = 0.5;
/** How often a facet may claim something where nothing differs; half of it for each side. */
const FALSE = 0.1;

/** What works for one account on one network, by one facet, as it stood at `now`. */
export function findWorks(posts: readonly PostHistory[], facet: Facet, field: FieldMedians, now: number): Works {
  const then = posts.map((post) => asOf(post, now));
  const own = ownShare(then.map(shownOf));
  const { posts: aged, pair } = ageAccount(then, now);
  const volumes = new Map(
    aged.flatMap(({ key, reactions, conversation }) =>
      reactions === undefined || conversation === undefined ? [] : [[key, Math.log(reactions + conversation + 0.5)]],
    ),
  );
  const placed = then.flatMap((post): Placed[] => {
    const tally = tallyPost(post, own);
    const names = facet(post);
    if (!tally || tally.pair !== pair || !names) return [];
    const volume = volumes.get(post.key);
    return [{ names, draw: drawOf(tally), size: sizeOf(tally), ...(volume !== undefined && { volume }) }];
  });
  const prior = fitPrior(
    placed.map(({ draw }) => draw),
    expectedDepth(field, pair),
  );
  const names = [...new Set(placed.flatMap((one) => one.names))];
  const sides = names.map((name) => ({
    name,
    inside: placed.filter((one) => one.names.includes(name)),
    outside: placed.filter((one) => !one.names.includes(name)),
  }));
  const judged = sides.filter(({ inside, outside }) => isEnough(inside) && isEnough(outside)).length;
  const sure = 1 - FALSE / 2 / Math.max(1, judged);
  const all = sum(placed.map(({ size }) => size));
  return {
    ...(all > 0 && { whole: expit(poolDepth(placed, prior).value) }),
    groups: sides
      .map(({ name, inside, outside }) => weighGroup(name, inside, outside, prior, sure))
      .sort((a, b) => b.posts - a.posts || (a.name < b.name ? -1 : 1)),
    unplaced: then.length - placed.length,
    sure,
  };
}

/** A post as its groups see it: its effective counts, its size, and ln of its volume at a common age where its date is known. */
interface Placed {
  readonly names: readonly string[];
  readonly draw: Draw;
  readonly size: number;
  readonly volume?: number;
}

function weighGroup(
  name: string,
  inside: readonly Placed[],
  outside: readonly Placed[],
  prior: Prior,
  sure: number,
): Group {
  const interactions = sum(inside.map(({ size }) => size));
  const pooled = poolDepth(inside, prior);
  const reach = Z80 * Math.sqrt(pooled.variance);
  const base = {
    name,
    posts: inside.length,
    interactions,
    ...(interactions > 0 && {
      depth: { value: expit(pooled.value), low: expit(pooled.value - reach), high: expit(pooled.value + reach) },
    }),
  };
  if (!isEnough(inside) || !isEnough(outside)) return base;
  const volumes = [inside, outside].map((side) => side.flatMap(({ volume }) => volume ?? [])) as [number[], number[]];
  const louder = differVolume(...volumes);
  return {
    ...base,
    deeper: claim(differDepth(pooled, poolDepth(outside, prior), prior), DEPTH_SD, sure),
    ...(louder && { louder: claim(louder, VOLUME_SD, sure) }),
  };
}

/** A value with its variance. */
interface Guess {
  readonly value: number;
  readonly variance: number;
}

/** logit of the depth of many posts together; a post weighs (s + 1) / (s + n) for each interaction, since posts differ. */
function poolDepth(posts: readonly Placed[], { mean, strength }: Prior): Guess {
  const weighed = posts.map(({ draw }) => ({ ...draw, weight: (strength + 1) / (strength + draw.n) }));
  const information = sum(weighed.map(({ n, weight }) => n * weight));
  const depth = (sum(weighed.map(({ x, weight }) => x * weight)) + mean) / (information + 1);
  return { value: logit(depth), variance: 1 / (Math.max(information, 1e-6) * mean * (1 - mean)) };
}

/** The second term takes off what the logarithm of a small share adds in the mean. */
function differDepth(inside: Guess, outside: Guess, { mean }: Prior): Guess {
  const bias = ((1 - 2 * mean) / 2) * (inside.variance - outside.variance);
  return { value: inside.value - outside.value + bias, variance: inside.variance + outside.variance };
}

/** The difference of mean ln(volume), with a common variance; undefined where a side is too small. */
function differVolume(inside: readonly number[], outside: readonly number[]): Guess | undefined {
  if (inside.length < FEWEST_POSTS || outside.length < FEWEST_POSTS) return undefined;
  const squares = jStat.variance(inside) * inside.length + jStat.variance(outside) * outside.length;
  const variance = (squares / (inside.length + outside.length - 2)) * (1 / inside.length + 1 / outside.length);
  return { value: jStat.mean(inside) - jStat.mean(outside), variance };
}

/** Shrinks a difference towards none, by a normal prior around 0, and says what can be claimed. */
function claim({ value, variance }: Guess, sd: number, sure: number): Effect {
  const shrunk = 1 / (1 / Math.max(variance, 1e-9) + 1 / sd ** 2);
  const mean = (shrunk * value) / Math.max(variance, 1e-9);
  const chance = jStat.normal.cdf(mean / Math.sqrt(shrunk), 0, 1);
  const half = Z80 * Math.sqrt(shrunk);
  return {
    ratio: { value: Math.exp(mean), low: Math.exp(mean - half), high: Math.exp(mean + half) },
    chance,
    claim: chance >= sure ? 'more' : chance <= 1 - sure ? 'less' : 'nothing',
  };
}

function isEnough(posts: readonly Placed[]): boolean {
  return posts.length >= FEWEST_POSTS && sum(posts.map(({ size }) => size)) >= FEWEST_INTERACTIONS;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
