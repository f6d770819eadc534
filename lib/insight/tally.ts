import { type Count, middle } from '../post';
import { othersComments, shownOf } from './comments';
import { ageOf, type Pair, pairOf, type PostHistory, type Sight, sightsOf } from './history';
import type { Estimate, Interval } from './interval';

/** What a post drew, by its latest look that says all: the numbers that depth is made of. The ends are where the page rounded. */
export interface Tally {
  readonly post: PostHistory;
  readonly pair: Pair;
  /** When it was seen, milliseconds since 1970, and how old the post was then, in hours. */
  readonly seenAt: number;
  readonly age: Interval;
  readonly reactions: Estimate;
  /** The comments of others: own replies are left out, those not shown by their usual share. */
  readonly comments: Estimate;
  /** Absent where the pair is comments alone. */
  readonly shares?: Estimate;
  /** Comments of others and shares: what cost the audience an effort. */
  readonly effort: Estimate;
  /** The comments as the page counts them, less the own replies that were seen: what can be counted again on the page. */
  readonly answers: number;
  /** All that the page counts, own replies among it. */
  readonly interactions: Count;
  /** At least so many of the comments are the user's own. */
  readonly ownReplies: number;
}

/** The tally of a post, or null where no look says all of its pair. `ownShare` is the account's, of lib/insight/comments.ts. */
export function tallyPost(post: PostHistory, ownShare: number): Tally | null {
  const sight = sightsOf(post).at(-1);
  if (!sight) return null;
  const shown = shownOf(post);
  const comments = othersComments(sight.comments, shown, ownShare);
  const shares = sight.shares && estimate(sight.shares);
  return {
    post,
    pair: pairOf(post),
    seenAt: sight.at,
    age: ageOf(post, sight.at),
    reactions: estimate(sight.reactions),
    comments,
    ...(shares && { shares }),
    effort: shares ? add(comments, shares) : comments,
    answers: Math.max(middle(sight.comments) - shown.own, 0),
    interactions: total(sight),
    ownReplies: shown.own,
  };
}

/** Every interaction that a look counts, whoever it came from. */
export function total({ reactions, comments, shares }: Sight): Count {
  return {
    low: reactions.low + comments.low + (shares?.low ?? 0),
    high: reactions.high + comments.high + (shares?.high ?? 0),
  };
}

/** The interactions of others: reactions and effort. Not whole. */
export function sizeOf({ reactions, effort }: Pick<Tally, 'reactions' | 'effort'>): number {
  return reactions.value + effort.value;
}

function estimate(count: Count): Estimate {
  return { value: middle(count), low: count.low, high: count.high };
}

function add(a: Estimate, b: Estimate): Estimate {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high };
}
