import jStat from 'jstat';
import { fieldOf } from '../../../lib/insight/field';
import type { PostHistory } from '../../../lib/insight/history';
import { expit, logit } from '../../../lib/insight/interval';
import type { Count, Network, Observation, PostKey } from '../../../lib/post';
import { type Chance, chanceOf } from './chance';

/** When posts are looked at: hours. */
export type Regime = 'mixed' | 'young' | 'old';
const AGES: Readonly<Record<Regime, readonly [number, number]>> = {
  mixed: [1, 1500],
  young: [1, 48],
  old: [100, 3000],
};

/** An account of which all is known: what Embers sees of its posts, and what it should find. */
export interface Invented {
  readonly network: Network;
  readonly posts: readonly PostHistory[];
  /** Reactions that a usual post ends with. */
  readonly size: number;
  /** Of each post: its true depth, and how many interactions (others' only) it is expected to end with. */
  readonly depth: readonly number[];
  readonly volume: readonly number[];
}

/** When a post comes out, and how many times the usual volume its moment brings. */
export interface Planned {
  readonly publishedAt: number;
  readonly boost: number;
}

export interface Recipe {
  /** Their number (one a day, all alike), or the plan of each. */
  readonly posts: number | readonly Planned[];
  readonly regime?: Regime;
  readonly network?: Network;
  readonly size?: number;
  /** The standard deviation of ln(reactions) from post to post: the range it is drawn from. */
  readonly tail?: readonly [number, number];
}

const HOUR = 3_600_000;
const START = Date.UTC(2025, 0, 6);

function daily(posts: number): Planned[] {
  return Array.from({ length: posts }, (_, day) => ({ publishedAt: START + day * 24 * HOUR, boost: 1 }));
}

/**
 * Invents an account: heavy-tailed volumes, depths of one of three families that may go along with volume or against it, comments
 * that come in threads, own replies (few or most), posts that age at their own speed by one of three laws and whose answers come
 * sooner or later than their reactions, one to four looks at random ages, and counts rounded as the networks print them.
 */
export function inventAccount(seed: number, recipe: Recipe): Invented {
  const chance = chanceOf(seed);
  const network = recipe.network ?? chance.pick(['facebook', 'instagram', 'linkedin']);
  const size = recipe.size ?? chance.spread(3, 3000);
  const usual = usualOf(chance, network, recipe.tail ?? [0.6, 1.5]);
  const plan = typeof recipe.posts === 'number' ? daily(recipe.posts) : recipe.posts;
  const invented = plan.map(({ publishedAt, boost }, i) => {
    const z = chance.heavy();
    const reactions = size * boost * Math.exp(usual.tail * z);
    const depth = usual.depthAt(usual.tilt * Math.max(-3, Math.min(3, z)) + chance.normal(0, usual.rest));
    const answers = (reactions * depth) / (1 - depth);
    const { part } = usual;
    const comments = answers * Math.min(0.98, Math.max(0.02, chance.beta(part * 6, (1 - part) * 6 + 0.3)));
    const looks = lookAt(chance, usual, { reactions, comments, shares: answers - comments }, recipe.regime ?? 'mixed');
    return { post: writeHistory(`${network}:${i}`, publishedAt, looks), depth, volume: reactions + answers };
  });
  return {
    network,
    size,
    posts: invented.map(({ post }) => post),
    depth: invented.map(({ depth }) => depth),
    volume: invented.map(({ volume }) => volume),
  };
}

/** What the posts of one account have in common. */
function usualOf(chance: Chance, network: Network, tail: readonly [number, number]) {
  const field = fieldOf(network);
  // Instagram's shares have no published median; in these inventions they are rare.
  const effort = { comments: field.comments, shares: field.shares ?? 2 };
  const whole = effort.comments + effort.shares;
  const mean = expit(logit(whole / (field.reactions + whole)) + chance.normal(0, 0.6));
  const tilt = chance.between(-0.6, 0.4);
  return {
    tail: chance.between(...tail),
    tilt,
    rest: Math.sqrt(1 - tilt ** 2),
    part: effort.comments / whole,
    depthAt: depthLaw(chance, mean),
    threads: chance.between(1, 2.2),
    own: chance.maybe(0.5) ? chance.between(0, 0.2) : chance.between(0.4, 0.95),
    reached: ageLaw(chance),
    halfLife: 16 * Math.exp(chance.normal(0, 0.6)),
    speeds: chance.between(0.3, 1.1),
    lag: Math.exp(chance.normal(0, 0.35)),
  };
}
type Usual = ReturnType<typeof usualOf>;

/** How the depths of posts differ, as a function of a standard normal number: beta, logistic-normal, or a few that go far deeper. */
function depthLaw(chance: Chance, mean: number): (u: number) => number {
  const inside = (p: number) => Math.min(0.97, Math.max(5e-4, p));
  const family = chance.pick(['beta', 'normal', 'mixed']);
  if (family === 'beta') {
    const strength = Math.min(150, Math.max(1.5, 12 * Math.exp(chance.normal(0, 0.9))));
    return (u) => inside(jStat.beta.inv(jStat.normal.cdf(u, 0, 1), mean * strength, (1 - mean) * strength));
  }
  if (family === 'normal') {
    const sd = chance.between(0.3, 1.3);
    return (u) => inside(expit(logit(mean) + sd * u));
  }
  const rare = chance.between(0.08, 0.25);
  return (u) => inside(expit(logit(mean) - 0.15 + 0.35 * u + (chance.maybe(rare) ? chance.normal(1.4, 0.4) : 0)));
}

/** The share of its final volume that a post has at an age, for a half-life: log-logistic, log-normal or Weibull. */
function ageLaw(chance: Chance): (age: number, halfLife: number) => number {
  const law = chance.pick(['logistic', 'normal', 'weibull']);
  if (law === 'logistic') {
    const shape = chance.between(0.8, 1.4);
    return (age, halfLife) => 1 / (1 + (halfLife / age) ** shape);
  }
  if (law === 'normal') {
    const shape = chance.between(1, 2);
    return (age, halfLife) => jStat.normal.cdf(Math.log(age / halfLife) / shape, 0, 1);
  }
  const shape = chance.between(0.6, 1.1);
  return (age, halfLife) => 1 - Math.exp(-Math.LN2 * (age / halfLife) ** shape);
}

interface Final {
  readonly reactions: number;
  readonly comments: number;
  readonly shares: number;
}

interface Look extends Final {
  readonly age: number;
  readonly shown: number;
  readonly own: number;
}

function lookAt(chance: Chance, usual: Usual, final: Final, regime: Regime): Look[] {
  const [youngest, oldest] = AGES[regime];
  const ages = Array.from({ length: chance.whole(1, 4) }, () => chance.spread(youngest, oldest)).sort((a, b) => a - b);
  const halfLife = usual.halfLife * Math.exp(chance.normal(0, usual.speeds));
  const slower = halfLife * usual.lag * Math.exp(chance.normal(0, 0.2));
  let before = { liked: 0, answered: 0 };
  let so = { reactions: 0, others: 0, shares: 0, own: 0 };
  return ages.map((age) => {
    const reached = { liked: usual.reached(age, halfLife), answered: usual.reached(age, slower) };
    const others = drawThreads(chance, final.comments * (reached.answered - before.answered), usual.threads);
    so = {
      reactions: so.reactions + chance.poisson(final.reactions * (reached.liked - before.liked)),
      others: so.others + others,
      shares: so.shares + chance.poisson(final.shares * (reached.answered - before.answered)),
      own: so.own + chance.binomial(others, usual.own),
    };
    before = reached;
    const comments = so.others + so.own;
    const shown = Math.min(comments, chance.maybe(0.5) ? chance.whole(0, 3) : chance.whole(5, 59));
    const own = drawOwn(chance, shown, so.own, comments);
    return { age, reactions: so.reactions, comments, shares: so.shares, shown, own };
  });
}

/** Comments in threads: a Poisson number of threads, each of a geometric size with the mean `size`. */
function drawThreads(chance: Chance, mean: number, size: number): number {
  const threads = chance.poisson(mean / size);
  const more = threads > 0 && size > 1.0001 ? jStat.gamma.sample(threads, size - 1) : 0;
  return threads + chance.poisson(more);
}

/** How many of the comments shown are own: drawn without putting back. */
function drawOwn(chance: Chance, shown: number, own: number, all: number): number {
  let found = 0;
  for (let i = 0; i < shown; i++) if (chance.maybe((own - found) / (all - i))) found++;
  return found;
}

function writeHistory(key: PostKey, publishedAt: number, looks: readonly Look[]): PostHistory {
  const observations = looks.map(({ age, reactions, comments, shares, shown, own }): Observation => ({
    post: key,
    at: publishedAt + age * HOUR,
    reactions: printed(reactions),
    comments: printed(comments),
    shares: printed(shares),
    shownComments: shown,
    ownComments: own,
  }));
  return { key, media: 'photo', publishedAt: { at: publishedAt, within: 0 }, blind: [], unshown: [], observations };
}

/** A count as networks print it: exact below a thousand, then two digits cut off ("2.8K" is 2,800 to 2,899), then three. */
function printed(n: number): Count {
  const unit = n < 1000 ? 1 : n < 10_000 ? 100 : n < 1_000_000 ? 1000 : 100_000;
  const low = Math.floor(n / unit) * unit;
  return { low, high: low + unit - 1 };
}
