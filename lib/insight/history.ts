import type { Count, CountName, MediaKind, Moment, Observation, PostKey } from '../post';
import type { Interval } from './interval';

/** One post with every look at it that was kept: what depth, lift and momentum start from. */
export interface PostHistory {
  readonly key: PostKey;
  readonly media: MediaKind;
  readonly publishedAt?: Moment;
  readonly text?: string;
  /** Of the last look: counts that it could not read, and counts that its page never shows. */
  readonly blind: readonly CountName[];
  readonly unshown: readonly CountName[];
  /** Every look, oldest first. A count that a look lacks was not known then. */
  readonly observations: readonly Observation[];
}

/** What depth is made of, beside reactions. Where a network never shows shares it is comments alone. */
export type Pair = 'comments+shares' | 'comments';

/** A look that says all of a pair. `shares` is there exactly when the pair has them. */
export interface Sight {
  readonly at: number;
  readonly reactions: Count;
  readonly comments: Count;
  readonly shares?: Count;
}

const HOUR = 3_600_000;

/** The pair a post can be read by: comments alone if its pages never show shares and no look ever had them. */
export function pairOf(post: PostHistory): Pair {
  if (!post.unshown.includes('shares')) return 'comments+shares';
  return sightsBy(post, 'comments+shares').length > 0 ? 'comments+shares' : 'comments';
}

/** The looks at a post that say all of its pair, oldest first. */
export function sightsOf(post: PostHistory): Sight[] {
  return sightsBy(post, pairOf(post));
}

/** Which counts of its pair the last look at a post did not give, in the order of the action bar. */
export function missingOf(post: PostHistory): CountName[] {
  const latest = post.observations.at(-1);
  const needed: CountName[] =
    pairOf(post) === 'comments' ? ['reactions', 'comments'] : ['reactions', 'comments', 'shares'];
  return needed.filter((name) => latest?.[name] === undefined || post.blind.includes(name));
}

/**
 * How old a post was at a moment, in hours, as far as is known: its date may be vague, and where it has none, the first look
 * says how old it is at least (`high` is then Infinity).
 */
export function ageOf(post: PostHistory, at: number): Interval {
  const first = post.observations[0]?.at ?? at;
  const least = Math.max(0, at - first);
  const { publishedAt } = post;
  if (!publishedAt) return { low: least / HOUR, high: Infinity };
  const youngest = Math.max(least, at - publishedAt.at - publishedAt.within);
  return { low: youngest / HOUR, high: Math.max(youngest, at - publishedAt.at) / HOUR };
}

/** The best guess of a post's age at a moment, in hours (at least a minute); null where its date is unknown. */
export function likelyAge(post: PostHistory, at: number): number | null {
  const { low, high } = ageOf(post, at);
  return high === Infinity ? null : Math.max((low + high) / 2, 1 / 60);
}

/** A history as it stood at a moment: later looks are left out. */
export function asOf(post: PostHistory, now: number): PostHistory {
  const observations = post.observations.filter(({ at }) => at <= now);
  return observations.length === post.observations.length ? post : { ...post, observations };
}

/** The latest of several things that each belong to a post, by the post's date or else its first look. */
export function latestOf<T>(things: readonly T[], postOf: (thing: T) => PostHistory, most: number): T[] {
  const since = (thing: T) => postOf(thing).publishedAt?.at ?? postOf(thing).observations[0]?.at ?? 0;
  return [...things].sort((a, b) => since(b) - since(a)).slice(0, most);
}

function sightsBy(post: PostHistory, pair: Pair): Sight[] {
  return post.observations.flatMap(({ at, reactions, comments, shares }) => {
    if (!reactions || !comments) return [];
    if (pair === 'comments') return [{ at, reactions, comments }];
    return shares ? [{ at, reactions, comments, shares }] : [];
  });
}
