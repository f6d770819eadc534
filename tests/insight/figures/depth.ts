import jStat from 'jstat';
import { fieldOf } from '../../../lib/insight/field';
import { judgePosts } from '../../../lib/insight/verdict';
import { inventAccount, type Regime } from '../invented/account';
import { tally, type Tally } from './tally';

/** What depth and its verdicts get right, over invented accounts of 3 to 3,000 reactions a post with 3 to 100 posts. */
export interface DepthFigures {
  /** How often the 80 % interval holds the true depth; by size of account, by age when seen (hours), by number of posts. */
  readonly covered: Tally;
  readonly bySize: ReadonlyMap<number, Tally>;
  readonly byAge: ReadonlyMap<number, Tally>;
  readonly byPosts: ReadonlyMap<number, Tally>;
  /** Of the posts called so, how many are on the other side of the account's true median depth; and how many are decided. */
  readonly conversationWrong: Tally;
  readonly likesWrong: Tally;
  readonly decided: Tally;
}

const POSTS = [3, 5, 8, 15, 30, 60, 100];
export const SIZES = [3, 10, 30, 100, 300, 1000];
export const AGES = [0, 12, 48, 336];

/** Judges so many accounts; the same number gives the same figures. `most`: the largest number of posts an account has. */
export function measureDepth(accounts: number, most = 100, regime: Regime = 'mixed'): DepthFigures {
  const covered = tally();
  const [bySize, byAge, byPosts] = [tallies(SIZES), tallies(AGES), tallies(POSTS.filter((n) => n <= most))];
  const [conversationWrong, likesWrong, decided] = [tally(), tally(), tally()];
  const sizes = [...byPosts.keys()];
  for (let seed = 0; seed < accounts; seed++) {
    const posts = sizes[seed % sizes.length] as number;
    const account = inventAccount(seed, { posts, regime });
    const usual = jStat.median(account.depth);
    judgePosts(account.posts, fieldOf(account.network), Infinity).forEach((judged, i) => {
      const truth = account.depth[i] as number;
      if (judged.verdict === 'unreadable') throw new Error('every invented post has its counts');
      const inside = judged.depth.low <= truth && truth <= judged.depth.high;
      for (const one of [
        covered,
        bandOf(bySize, account.size),
        bandOf(byAge, judged.age.low),
        bandOf(byPosts, posts),
      ]) {
        one.add(inside);
      }
      decided.add(judged.verdict === 'conversation' || judged.verdict === 'likes');
      if (judged.verdict === 'conversation') conversationWrong.add(truth < usual);
      if (judged.verdict === 'likes') likesWrong.add(truth > usual);
    });
  }
  return { covered, bySize, byAge, byPosts, conversationWrong, likesWrong, decided };
}

export function tallies(bands: readonly number[]): Map<number, Tally> {
  return new Map(bands.map((band) => [band, tally()]));
}

/** The tally of the band that a value falls into: the last whose lower end it reaches. */
export function bandOf(bands: ReadonlyMap<number, Tally>, value: number): Tally {
  const reached = [...bands.entries()].filter(([band]) => value >= band);
  return (reached.at(-1) ?? ([...bands.entries()][0] as [number, Tally]))[1];
}
