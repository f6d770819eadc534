import type { Counts } from './post';

/** What is sure to have come between two looks, by both ends: "2.8K" then "2.9K" is one at least, not a hundred. */
export interface Gain {
  readonly comments: number;
  readonly shares: number;
}

/** The comments and shares that came between two looks at a post. A count that either look lacks adds nothing; a fall is none. */
export function gainBetween(before: Counts, now: Counts): Gain {
  const of = (name: 'comments' | 'shares') => Math.max(0, (now[name]?.low ?? 0) - (before[name]?.high ?? Infinity));
  return { comments: of('comments'), shares: of('shares') };
}
