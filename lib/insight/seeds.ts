import type { Annotation, Seed, SeedJudgement, SeedVerdict } from '../people';
import { YOUNG } from './depth';
import { compareDepth, type Difference, type Pairing } from './difference';
import type { Draw } from './prior';
import { postsOfSeed, type SownPost } from './sown';
import { DAY, HOUR } from './time';

/** How a seed stands. */
export type SeedState =
  /** Before the stop: "3 of 8 posts", and no verdict however good it looks. `ready` are old enough to be judged. */
  | {
      readonly kind: 'growing';
      readonly sown: number;
      readonly ready: number;
      readonly of: number;
      readonly until: number;
    }
  /** At the stop. `difference` is there when it was worked out now, and the judgement is still to be kept. */
  | { readonly kind: 'judged'; readonly judgement: SeedJudgement; readonly difference?: Difference }
  /** At the stop, with too few posts that could be judged, or too few others to hold them against. */
  | { readonly kind: 'untold'; readonly posts: number; readonly others: number; readonly needed: number }
  /** Ended by hand before its stop. */
  | { readonly kind: 'ended'; readonly at: number };

/** How sure a verdict must be: section "Seeds" of docs/insight.md. */
const SURE = 0.9;
const UNLIKELY = 0.1;
/** Under this many posts on either side nothing is told. */
const NEEDED = 3;

/**
 * How a seed stands at `now`, among all posts of the user. It is judged once, at its stop: when as many posts as the rule asks for are two
 * days old, or its weeks are over. Its first posts, up to that many, are then compared with the others of their pools and of the
 * same time; where those are fewer, with the latest before it too.
 */
export function judgeSeed(
  seed: Seed,
  posts: readonly SownPost[],
  annotations: readonly Annotation[],
  now: number,
): SeedState {
  if (seed.judged) return { kind: 'judged', judgement: seed.judged };
  if (seed.endedAt !== undefined) return { kind: 'ended', at: seed.endedAt };
  const until = seed.startedAt + seed.stop.weeks * 7 * DAY;
  const sown = postsOfSeed(seed, posts, annotations).filter(({ at }) => at <= Math.min(now, until));
  const ready = sown.flatMap((post) => readyPost(post, now));
  if (ready.length < seed.stop.posts && now < until) {
    return { kind: 'growing', sown: sown.length, ready: ready.length, of: seed.stop.posts, until };
  }
  const first = ready.slice(0, seed.stop.posts);
  const end = ready.length < seed.stop.posts ? until : (first.at(-1)?.at ?? until);
  const own = new Set(sown.map(({ key }) => key));
  const rest = posts.filter(({ key, at }) => !own.has(key) && at <= end).flatMap((post) => readyPost(post, now));
  return compare(pair(first, rest, seed.startedAt), now);
}

/** What a probability says to do with an idea. */
export function verdictOf(deeper: number): SeedVerdict {
  if (deeper >= SURE) return 'water';
  return deeper <= UNLIKELY ? 'move' : 'let-grow';
}

type ReadyPost = SownPost & { readonly draw: Draw };

/** A post that can be judged: old enough, and with counts that were read and are not all zero. */
function readyPost(post: SownPost, now: number): ReadyPost[] {
  const { draw } = post;
  return draw && draw.n > 0 && now - post.at >= YOUNG * HOUR ? [{ ...post, draw }] : [];
}

/** The seed's posts pool by pool, beside the others since the start or, where those are fewer, the latest; pools without any are left out. */
function pair(judged: readonly ReadyPost[], rest: readonly ReadyPost[], start: number): Pairing[] {
  const newest = [...rest].sort((a, b) => b.at - a.at);
  return [...new Set(judged.map(({ pool }) => pool))].flatMap((pool) => {
    const posts = judged.filter((post) => post.pool === pool);
    const candidates = newest.filter((post) => post.pool === pool);
    const during = candidates.filter(({ at }) => at >= start);
    const others = during.length >= posts.length ? during : candidates.slice(0, posts.length);
    return others.length === 0 ? [] : [{ posts: posts.map(drawOf), others: others.map(drawOf) }];
  });
}

function drawOf({ draw }: ReadyPost): Draw {
  return draw;
}

function compare(pairings: readonly Pairing[], now: number): SeedState {
  const posts = pairings.reduce((sum, pairing) => sum + pairing.posts.length, 0);
  const others = pairings.reduce((sum, pairing) => sum + pairing.others.length, 0);
  if (posts < NEEDED || others < NEEDED) return { kind: 'untold', posts, others, needed: NEEDED };
  const difference = compareDepth(pairings);
  const better = difference.deeper;
  return { kind: 'judged', judgement: { at: now, verdict: verdictOf(better), better, posts, others }, difference };
}
