import type { Annotation, Seed } from '../people';
import type { PostKey } from '../post';
import { ownShare, shownOf } from './comments';
import { drawOf } from './depth';
import type { PostHistory } from './history';
import type { Draw } from './prior';
import { fold } from './stem';
import { tallyPost } from './tally';
import { DAY } from './time';

/** A post as seeds see it. */
export interface SownPost {
  readonly key: PostKey;
  /** Posts are compared within their pool only: one account, one pair of counts. */
  readonly pool: string;
  /** When it was published, or else first seen: milliseconds since 1970. */
  readonly at: number;
  readonly text?: string;
  /** What it says of depth; absent where its counts could not be read. */
  readonly draw?: Draw;
}

/** The posts of one account as seeds see them, in the order given. */
export function sowPosts(account: string, posts: readonly PostHistory[]): SownPost[] {
  const share = ownShare(posts.map(shownOf));
  return posts.map((post) => {
    const tally = tallyPost(post, share);
    return {
      key: post.key,
      pool: tally ? `${account} ${tally.pair}` : account,
      at: post.publishedAt?.at ?? post.observations[0]?.at ?? 0,
      ...(post.text !== undefined && { text: post.text }),
      ...(tally && { draw: drawOf(tally) }),
    };
  });
}

/**
 * The posts of a seed, oldest first: those whose annotation names it, or whose text carries its tag and whose annotation names no other,
 * published since it was sown. The post that gave the idea came before and does not count: it was chosen because it did well.
 */
export function postsOfSeed(seed: Seed, posts: readonly SownPost[], annotations: readonly Annotation[]): SownPost[] {
  const named = new Map(annotations.map(({ post, seed: name }) => [post, name]));
  const tag = seed.tag === undefined ? null : fold(seed.tag).replace(/^#/, '');
  const belongs = ({ key, text }: SownPost) => {
    const name = named.get(key);
    return name === undefined ? tag !== null && tagsOf(text ?? '').includes(tag) : name === seed.id;
  };
  return posts.filter((post) => post.at >= seed.startedAt && belongs(post)).sort((a, b) => a.at - b.at);
}

/** A fortnight in which one seed took more than half of the posts. */
export interface Flood {
  readonly seed: string;
  readonly posts: number;
  /** All posts of the fortnight. */
  readonly of: number;
}

/** Under this many posts of one seed it is no flood, however few the others are. */
const FLOOD = 3;

/** The seed that floods the fortnight before `now`, or null. */
export function findFlood(
  seeds: readonly Seed[],
  posts: readonly SownPost[],
  annotations: readonly Annotation[],
  now: number,
): Flood | null {
  const recent = posts.filter(({ at }) => at > now - 14 * DAY && at <= now);
  for (const seed of seeds) {
    const own = postsOfSeed(seed, recent, annotations).length;
    if (own >= FLOOD && own * 2 > recent.length) return { seed: seed.id, posts: own, of: recent.length };
  }
  return null;
}

/** The hashtags of a text, folded, without "#". */
function tagsOf(text: string): string[] {
  return (text.match(/#[\p{L}\p{M}\p{N}_]+/gu) ?? []).map((tag) => fold(tag).slice(1));
}
