import type { Estimate } from './interval';
import { theilSen } from './trend';

/** A stretch of weeks as growth reads it: the posts whose conversation is known, and what they drew together. */
export interface Tick {
  readonly posts: number;
  readonly conversation: number;
}

/** Weekly growth of the conversation per post, with what it grew from. */
export interface Growth {
  /** 0.05 is 5 % a week. */
  readonly weekly: Estimate;
  /** Weeks until twice as much; only where even the low end grows. */
  readonly doubling?: Estimate;
  /** True where the interval holds 0: what is seen may be chance. */
  readonly withinChance: boolean;
  /** Weeks with posts, their posts, and what these drew: what the growth stands on. */
  readonly base: { readonly weeks: number; readonly posts: number; readonly conversation: number };
}

/** Under this many weeks with posts no growth is said. */
export const FEWEST_WEEKS = 6;
/** Beyond this many weeks two are taken together: what clings from week to week would make the interval too narrow. */
const LONG = 26;

/** The points that growth is drawn through: x in weeks, y the conversation per post. Weeks without known posts have none. */
export function pointsOf(ticks: readonly Tick[]): { readonly x: number; readonly perPost: number }[] {
  const size = ticks.length > LONG ? 2 : 1;
  const odd = ticks.length % size;
  const points = [];
  for (let i = odd; i < ticks.length; i += size) {
    const block = ticks.slice(i, i + size);
    const posts = block.reduce((sum, tick) => sum + tick.posts, 0);
    const conversation = block.reduce((sum, tick) => sum + tick.conversation, 0);
    if (posts > 0) points.push({ x: i + (size - 1) / 2, perPost: (conversation + 0.5) / posts });
  }
  return points;
}

/** Weekly growth over weeks in a row, oldest first; null under six weeks with posts. Theil–Sen on ln((conversation + ½) / posts). */
export function growthOf(ticks: readonly Tick[]): Growth | null {
  const seen = ticks.filter(({ posts }) => posts > 0);
  if (seen.length < FEWEST_WEEKS) return null;
  const points = pointsOf(ticks);
  const line = theilSen(
    points.map(({ x }) => x),
    points.map(({ perPost }) => Math.log(perPost)),
  );
  if (!line) return null;
  const { value, low, high } = line.slope;
  return {
    weekly: { value: Math.expm1(value), low: Math.expm1(low), high: Math.expm1(high) },
    ...(low > 0 && { doubling: { value: Math.LN2 / value, low: Math.LN2 / high, high: Math.LN2 / low } }),
    withinChance: low <= 0 && high >= 0,
    base: {
      weeks: seen.length,
      posts: seen.reduce((sum, { posts }) => sum + posts, 0),
      conversation: seen.reduce((sum, { conversation }) => sum + conversation, 0),
    },
  };
}
