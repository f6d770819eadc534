import { type MediaKind, middle, type PostKey } from '../post';
import { othersComments, ownShare, shownOf } from './comments';
import { type Curve, fitCurve, nearest, shareAt, stepsOf } from './curve';
import { YOUNG } from './depth';
import { asOf, likelyAge, type Pair, pairOf, type PostHistory, sightsOf } from './history';

/** A post with its counts brought to one common age, so that old and young posts can be set side by side. Not whole. */
export interface AgedPost {
  readonly key: PostKey;
  /** The best guess, milliseconds since 1970; and how far it may be off, in milliseconds. */
  readonly publishedAt: number;
  readonly within: number;
  readonly media: MediaKind;
  /** Absent where no look said them all. Comments are those of others; conversation is comments and, where shown, shares. */
  readonly reactions?: number;
  readonly comments?: number;
  readonly shares?: number;
  readonly conversation?: number;
  /** True where the post was never seen old enough, so that what it has is mostly guessed. */
  readonly young: boolean;
}

/** The posts of one account on one network at one common age. */
export interface AgedAccount {
  readonly posts: readonly AgedPost[];
  /** What conversation is made of for all of them. */
  readonly pair: Pair;
  readonly curve: Curve;
  /** How many posts have no date and are left out. */
  readonly undated: number;
}

/** The age that counts are brought to: a week, in hours. Most of a post's life is over by then on every network. */
const COMMON_AGE = 168;

/** Brings the posts of one account on one network to the age of a week, as they stood at `now`, from each one's nearest look. */
export function ageAccount(posts: readonly PostHistory[], now: number): AgedAccount {
  const then = posts.map((post) => asOf(post, now));
  const curve = fitCurve(then.map(stepsOf));
  const own = ownShare(then.map(shownOf));
  const bare = then.filter((post) => pairOf(post) === 'comments').length;
  const pair = bare * 2 > then.length ? 'comments' : 'comments+shares';
  const aged = then.flatMap((post) => agePost(post, pair, curve, own) ?? []);
  return { posts: aged, pair, curve, undated: then.length - aged.length };
}

function agePost(post: PostHistory, pair: Pair, curve: Curve, own: number): AgedPost | null {
  const { key, media, publishedAt } = post;
  if (!publishedAt) return null;
  const dated = { key, media, publishedAt: publishedAt.at + publishedAt.within / 2, within: publishedAt.within };
  const looks = sightsOf(post).flatMap((sight) => {
    const age = likelyAge(post, sight.at);
    return age === null || (pair === 'comments+shares' && !sight.shares) ? [] : [{ ...sight, age }];
  });
  const look = nearest(looks, COMMON_AGE);
  if (!look) return { ...dated, young: false };
  const grow = (count: number) => (count * shareAt(COMMON_AGE, curve)) / shareAt(look.age, curve);
  const comments = grow(othersComments(look.comments, shownOf(post), own).value);
  const shares = pair === 'comments+shares' && look.shares ? grow(middle(look.shares)) : undefined;
  return {
    ...dated,
    reactions: grow(middle(look.reactions)),
    comments,
    ...(shares !== undefined && { shares }),
    conversation: comments + (shares ?? 0),
    young: look.age < YOUNG,
  };
}
