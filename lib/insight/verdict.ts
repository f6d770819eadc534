import jStat from 'jstat';
import type { Count, CountName, PostKey, Verdict } from '../post';
import { ownShare, shownOf } from './comments';
import { believe, chanceAbove, depthOf, drawOf, meanDepth, YOUNG } from './depth';
import { expectedDepth, type FieldMedians } from './field';
import { asOf, latestOf, missingOf, type Pair, pairOf, type PostHistory } from './history';
import type { Estimate, Interval } from './interval';
import { fitPrior, type Prior } from './prior';
import { sizeOf, type Tally, tallyPost } from './tally';

/** A post whose counts are known, with its verdict and all the reasons. */
export interface Judged {
  readonly key: PostKey;
  readonly verdict: Exclude<Verdict, 'unreadable'>;
  /** What decided: how it compares, or what was wanting (interactions, age, other posts) for a comparison to count. */
  readonly why: 'deeper' | 'shallower' | 'near' | 'few' | 'young' | 'alone';
  readonly pair: Pair;
  /** 0 to 1. */
  readonly depth: Estimate;
  /** The account's usual depth: the median of its posts of the same pair, and how many these were. */
  readonly baseline: number;
  readonly posts: number;
  /** The probability that this post is deeper than the baseline; its ends differ where the page rounded. */
  readonly chance: Estimate;
  /** All that the page counts: reactions, comments and, where shown, shares. */
  readonly interactions: Count;
  /** The interactions of others, which the depth is made of: without own replies, seen or supposed. Not whole. */
  readonly counted: number;
  /**
   * Comments, less the own replies that were seen, and shares where shown, for 100 reactions; absent where there is no reaction.
   * Unlike the depth it supposes nothing of replies that were not seen: it is what the user can count on the page.
   */
  readonly per100?: { readonly comments: number; readonly shares?: number };
  /** The account's usual comments and shares together for 100 reactions, counted alike: the median of its posts. */
  readonly usual100?: number;
  /** At least so many of the comments are the user's own. */
  readonly ownReplies: number;
  readonly prior: Prior;
  /** When the counts were seen, milliseconds since 1970, and how old the post was then, in hours. */
  readonly seenAt: number;
  readonly age: Interval;
  /** Counts that a later look lacked: the verdict is older than that look. */
  readonly missing: readonly CountName[];
}

/** A post that cannot be judged, and which counts are missing. They are never taken as zero. */
export interface Unreadable {
  readonly key: PostKey;
  readonly verdict: 'unreadable';
  readonly pair: Pair;
  readonly missing: readonly CountName[];
}

export type Judgement = Judged | Unreadable;

/** Under this many interactions nothing is said of a post. */
export const FEWEST = 8;
/** Under this many posts there is nothing of one's own to compare with. */
const FEWEST_POSTS = 3;
/** How sure Embers must be of a verdict. */
const SURE = 0.9;
/** How many of the latest posts the prior and the baseline are made of. */
const RECENT = 100;

/**
 * Judges the posts of one account on one network as they stood at `now`, in the order given. Posts whose pages never show shares
 * are compared among themselves only. Method, sources and measured errors: docs/insight.md.
 */
export function judgePosts(posts: readonly PostHistory[], field: FieldMedians, now: number): Judgement[] {
  const then = posts.map((post) => asOf(post, now));
  const share = ownShare(then.map(shownOf));
  const tallies = then.map((post) => tallyPost(post, share));
  const usual = (pair: Pair) =>
    findUsual(
      tallies.filter((tally) => tally?.pair === pair).flatMap((tally) => tally ?? []),
      expectedDepth(field, pair),
    );
  const pools = { 'comments+shares': usual('comments+shares'), comments: usual('comments') };
  return then.map((post, i): Judgement => {
    const tally = tallies[i];
    const missing = missingOf(post);
    if (!tally) return { key: post.key, verdict: 'unreadable', pair: pairOf(post), missing };
    return { ...judge(tally, pools[tally.pair]), missing };
  });
}

/** What is usual for an account. */
interface Usual {
  readonly prior: Prior;
  readonly baseline: number;
  readonly usual100?: number;
  readonly posts: number;
}

function findUsual(tallies: readonly Tally[], expected: number): Usual {
  const recent = latestOf(tallies, ({ post }) => post, RECENT);
  const prior = fitPrior(recent.map(drawOf), expected);
  const depths = recent.map((tally) => meanDepth(believe(tally, prior)));
  const rates = recent.flatMap(rateOf);
  return {
    prior,
    baseline: depths.length > 0 ? jStat.median(depths) : prior.mean,
    posts: depths.length,
    ...(rates.length > 0 && { usual100: jStat.median(rates.map(({ comments, shares = 0 }) => comments + shares)) }),
  };
}

function rateOf({ answers, shares, reactions }: Tally): NonNullable<Judged['per100']>[] {
  const for100 = (n: number) => (100 * n) / reactions.value;
  return reactions.value > 0 ? [{ comments: for100(answers), ...(shares && { shares: for100(shares.value) }) }] : [];
}

function judge(tally: Tally, { prior, baseline, posts, usual100 }: Usual): Omit<Judged, 'missing'> {
  const belief = believe(tally, prior);
  const chance = chanceAbove(baseline, belief);
  const [per100] = rateOf(tally);
  return {
    key: tally.post.key,
    ...decide(chance, sizeOf(tally), tally.age, posts),
    pair: tally.pair,
    depth: depthOf(belief),
    baseline,
    posts,
    chance,
    interactions: tally.interactions,
    counted: sizeOf(tally),
    ...(per100 && { per100 }),
    ...(usual100 !== undefined && { usual100 }),
    ownReplies: tally.ownReplies,
    prior,
    seenAt: tally.seenAt,
    age: tally.age,
  };
}

function decide(chance: Estimate, counted: number, age: Interval, posts: number): Pick<Judged, 'verdict' | 'why'> {
  if (counted < FEWEST) return { verdict: 'early', why: 'few' };
  if (posts < FEWEST_POSTS) return { verdict: 'early', why: 'alone' };
  if (chance.low >= SURE) return { verdict: 'conversation', why: 'deeper' };
  if (chance.high <= 1 - SURE) return { verdict: 'likes', why: 'shallower' };
  return age.low < YOUNG ? { verdict: 'early', why: 'young' } : { verdict: 'between', why: 'near' };
}
