import jStat from 'jstat';
import type { Interaction } from '../people';
import type { PostKey } from '../post';
import { ageAccount, type AgedPost } from './aged';
import { ownShare, shownOf } from './comments';
import { type Comparison, comparePeople, comparePosts } from './compare';
import { drawOf } from './depth';
import { compareDepth } from './difference';
import type { PostHistory } from './history';
import { excludes } from './interval';
import { byPerson, isEffort } from './people';
import { isIn, type Span, type Spans } from './spans';
import { sizeOf, type Tally, tallyPost } from './tally';
import { timeOf } from './time';

/** What posts drew, per post, each as it stood at the age of a week. */
export const PER_POST = ['conversation', 'comments', 'shares', 'reactions'] as const;
export type PerPost = (typeof PER_POST)[number];

/** People who answered; those of them who had answered another post before; those who answered for the first time. */
export const PEOPLE = ['answering', 'returning', 'new'] as const;
export type PeopleFigure = (typeof PEOPLE)[number];

/** Two periods with what the middle post of each had; absent where a period has no post that says. One loud post does not move it. */
export interface PeriodComparison extends Comparison {
  readonly middle: { readonly before?: number; readonly after?: number };
}

/** Under this many posts in a period no depth is compared. */
const FEWEST = 3;

/** Compares what the posts of two periods drew. Each account is brought to a common age by itself; undated posts are in no period. */
export function comparePeriods(
  accounts: readonly (readonly PostHistory[])[],
  { before, after }: Spans,
  now: number,
): Readonly<Record<PerPost, PeriodComparison>> {
  const aged = accounts.flatMap((posts) => ageAccount(posts, now).posts);
  const values = (name: PerPost, span: Span) =>
    aged.filter(({ publishedAt }) => isIn(span, publishedAt)).flatMap((post: AgedPost) => post[name] ?? []);
  const compare = (name: PerPost) => {
    const sides = { before: values(name, before), after: values(name, after) };
    return { ...comparePosts(sides.before, sides.after), middle: middlesOf(sides) };
  };
  return {
    conversation: compare('conversation'),
    comments: compare('comments'),
    shares: compare('shares'),
    reactions: compare('reactions'),
  };
}

/**
 * Compares the depth of the posts of two periods, account by account, so that two networks are never held against each other: a ratio
 * of odds. `sum` is the interactions of others, `middle` the depth of the middle post, 0 to 1.
 */
export function compareDepths(
  accounts: readonly (readonly PostHistory[])[],
  { before, after }: Spans,
): PeriodComparison {
  const pools = accounts.flatMap((posts) => {
    const own = ownShare(posts.map(shownOf));
    const tallies = posts.flatMap((post) => tallyPost(post, own) ?? []);
    return [...Map.groupBy(tallies, ({ pair }) => pair).values()].map((pool) => ({
      before: pool.filter((tally) => isDatedIn(before, tally)),
      after: pool.filter((tally) => isDatedIn(after, tally)),
    }));
  });
  const sides = { before: pools.flatMap((pool) => pool.before), after: pools.flatMap((pool) => pool.after) };
  const base = { before: baseOf(sides.before), after: baseOf(sides.after) };
  const depths = (tallies: readonly Tally[]) =>
    tallies.filter((tally) => sizeOf(tally) > 0).map((tally) => tally.effort.value / sizeOf(tally));
  const middle = middlesOf({ before: depths(sides.before), after: depths(sides.after) });
  // Only pools with posts in both periods say anything of a difference.
  const pairings = pools.flatMap((pool) =>
    pool.before.length > 0 && pool.after.length > 0
      ? [{ posts: pool.after.map(drawOf), others: pool.before.map(drawOf) }]
      : [],
  );
  const enough = (side: 'posts' | 'others') =>
    pairings.reduce((sum, pairing) => sum + pairing[side].length, 0) >= FEWEST;
  if (!enough('posts') || !enough('others')) return { withinChance: true, ...base, middle };
  const { odds } = compareDepth(pairings);
  return { ratio: odds, withinChance: !excludes(odds, 1), ...base, middle };
}

/** Compares how many people answered in two periods. Only what was seen counts: nobody knows of answers that no page showed. */
export function compareAnswering(
  interactions: readonly Interaction[],
  { before, after }: Spans,
): Readonly<Record<PeopleFigure, Comparison>> {
  const people = [...byPerson(interactions.filter(isEffort)).values()];
  const count = (is: (theirs: readonly Interaction[], span: Span) => boolean) =>
    comparePeople(
      people.filter((theirs) => is(theirs, before)).length,
      people.filter((theirs) => is(theirs, after)).length,
    );
  return {
    answering: count((theirs, span) => theirs.some(({ when }) => isIn(span, timeOf(when)))),
    returning: count(isBack),
    new: count((theirs, span) => theirs[0] !== undefined && isIn(span, timeOf(theirs[0].when))),
  };
}

/** Whether someone answered in a period who had answered another post before that, in or before the period. */
function isBack(theirs: readonly Interaction[], span: Span): boolean {
  const posts = new Set<PostKey>();
  return theirs.some(({ post, when }) => {
    const back = isIn(span, timeOf(when)) && posts.size > 0 && !posts.has(post);
    posts.add(post);
    return back;
  });
}

function isDatedIn(span: Span, { post: { publishedAt } }: Tally): boolean {
  return publishedAt !== undefined && isIn(span, timeOf(publishedAt));
}

function baseOf(tallies: readonly Tally[]): { n: number; sum: number } {
  return { n: tallies.length, sum: tallies.reduce((sum, tally) => sum + sizeOf(tally), 0) };
}

function middlesOf({ before, after }: Record<'before' | 'after', readonly number[]>): PeriodComparison['middle'] {
  return {
    ...(before.length > 0 && { before: jStat.median(before) }),
    ...(after.length > 0 && { after: jStat.median(after) }),
  };
}
