import { type Count, middle, type Observation } from '../post';
import type { PostHistory } from './history';
import type { Estimate } from './interval';

/** Comments whose authors a page showed, and how many of them were the user's own. */
export interface Shown {
  readonly all: number;
  readonly own: number;
}

/** The look at a post that showed the most comments with their authors; nothing shown if none did. */
export function shownOf(post: PostHistory): Shown {
  const looks = post.observations.map(shownAt);
  return looks.reduce((most, look) => (look.all > most.all ? look : most), { all: 0, own: 0 });
}

function shownAt({ shownComments, ownComments }: Observation): Shown {
  return shownComments === undefined || ownComments === undefined
    ? { all: 0, own: 0 }
    : { all: shownComments, own: Math.min(ownComments, shownComments) };
}

/**
 * The share of own replies among comments that were not shown (0 to 1), from those that were: (own + ½) / (all + 2½).
 * With nothing shown it is 0.2, since people who sell by being known answer.
 */
export function ownShare(shown: readonly Shown[]): number {
  const own = shown.reduce((sum, post) => sum + post.own, 0);
  const all = shown.reduce((sum, post) => sum + post.all, 0);
  return (own + 0.5) / (all + 2.5);
}

/**
 * The comments that others wrote: those shown that are not own, and of those not shown the part that is not.
 * `low` and `high` come from a count that the page rounded.
 */
export function othersComments(comments: Count, shown: Shown, share: number): Estimate {
  const others = (count: number) => shown.all - shown.own + Math.max(count - shown.all, 0) * (1 - share);
  return { value: others(middle(comments)), low: others(comments.low), high: others(comments.high) };
}
