import { liftPosts, middleHalf } from '../../../lib/insight/lift';
import { inventAccount, type Regime } from '../invented/account';
import { bandOf, SIZES, tallies } from './depth';
import { tally, type Tally } from './tally';

/** What lift gets right, over invented accounts of 3 to 3,000 reactions a post with 9 to 100 posts. */
export interface LiftFigures {
  /** How often the 80 % interval holds the true lift: log2 of the post's final volume over the middle half's mean of the others. */
  readonly covered: Tally;
  readonly bySize: ReadonlyMap<number, Tally>;
  readonly byPosts: ReadonlyMap<number, Tally>;
  /** Of the posts said to be above (or below) what is usual, how many are not. */
  readonly aboveWrong: Tally;
  readonly belowWrong: Tally;
  /** The mean width of the intervals, in doublings. */
  readonly width: number;
}

const POSTS = [9, 15, 30, 60, 100];

/** Lifts the posts of so many accounts, looked at in one regime; the same number gives the same figures. */
export function measureLift(accounts: number, regime: Regime, most = 100): LiftFigures {
  const covered = tally();
  const [bySize, byPosts] = [tallies(SIZES), tallies(POSTS.filter((n) => n <= most))];
  const [aboveWrong, belowWrong] = [tally(), tally()];
  const sizes = [...byPosts.keys()];
  let width = 0;
  for (let seed = 0; seed < accounts; seed++) {
    const posts = sizes[seed % sizes.length] as number;
    const account = inventAccount(100_000 + seed, { posts, regime });
    liftPosts(account.posts, Infinity).forEach((lifted, i) => {
      if ('why' in lifted) throw new Error('every invented post has a lift');
      const usual = middleHalf(account.volume.filter((_, j) => j !== i));
      const truth = Math.log2((account.volume[i] as number) / usual);
      const { low, high } = lifted.lift;
      for (const one of [covered, bandOf(bySize, account.size), bandOf(byPosts, posts)]) {
        one.add(low <= truth && truth <= high);
      }
      if (low > 0) aboveWrong.add(truth < 0);
      if (high < 0) belowWrong.add(truth > 0);
      width += high - low;
    });
  }
  return { covered, bySize, byPosts, aboveWrong, belowWrong, width: width / covered.n };
}
