import jStat from 'jstat';
import { type Count, middle } from '../post';
import type { AgedPost } from './aged';

/** Applause, conversation and amplification: reactions, comments and shares per post. Source: Avinash Kaushik, "Best social media metrics" (2011). */
export interface Rates {
  readonly applause: Rate;
  readonly conversation: Rate;
  readonly amplification: Rate;
}

/** One rate with what it is a mean over. */
export interface Rate {
  /** Posts whose count is known; the rates are absent for none. */
  readonly posts: number;
  readonly perPost?: number;
  /** Per post and 1,000 followers at the time of the post, over the posts for which the followers are known. */
  readonly per1000?: { readonly value: number; readonly posts: number };
}

/** The followers of an account at a time, milliseconds since 1970. */
export interface FollowersAt {
  readonly at: number;
  readonly followers: Count;
}

/** A count of followers stands for posts up to this far from it: a month. */
const NEAR = 31 * 86_400_000;

/** The rates of posts at one common age (lib/insight/aged.ts), with the followers known of their account. */
export function rateOf(posts: readonly AgedPost[], followers: readonly FollowersAt[] = []): Rates {
  const rate = (count: (post: AgedPost) => number | undefined): Rate => {
    const known = posts.flatMap((post) => {
      const value = count(post);
      return value === undefined ? [] : [{ value, followers: followersAt(followers, post.publishedAt) }];
    });
    const scaled = known.flatMap((one) => (one.followers ? (1000 * one.value) / one.followers : []));
    return {
      posts: known.length,
      ...(known.length > 0 && { perPost: jStat.mean(known.map(({ value }) => value)) }),
      ...(scaled.length > 0 && { per1000: { value: jStat.mean(scaled), posts: scaled.length } }),
    };
  };
  return {
    applause: rate(({ reactions }) => reactions),
    conversation: rate(({ comments }) => comments),
    amplification: rate(({ shares }) => shares),
  };
}

/** The followers counted nearest to a moment; undefined where none were counted within a month of it. */
function followersAt(followers: readonly FollowersAt[], at: number): number | undefined {
  const nearest = followers.reduce<FollowersAt | undefined>(
    (best, one) => (best && Math.abs(best.at - at) <= Math.abs(one.at - at) ? best : one),
    undefined,
  );
  return nearest && Math.abs(nearest.at - at) <= NEAR ? middle(nearest.followers) : undefined;
}
