import { compareDepth } from '../../../lib/insight/difference';
import type { PostHistory } from '../../../lib/insight/history';
import { verdictOf } from '../../../lib/insight/seeds';
import { sowPosts } from '../../../lib/insight/sown';
import type { Count, Observation } from '../../../lib/post';
import { inventAccount } from '../invented/account';
import { tally, type Tally } from './tally';

/** What one judgement of a seed gets right, over invented accounts of 3 to 3,000 reactions a post. */
export interface SeedFigures {
  readonly water: Tally;
  readonly move: Tally;
  /** How often the 80 % interval of the ratio of the odds holds the true one. */
  readonly covered: Tally;
}

/** Judges a seed of so many posts against so many others, whose idea multiplies the odds of effort by `odds`, in so many accounts. */
export function measureSeeds(accounts: number, posts: number, others: number, odds: number): SeedFigures {
  const figures = { water: tally(), move: tally(), covered: tally() };
  for (let seed = 0; seed < accounts; seed++) {
    const account = inventAccount(seed, { posts: posts + others, regime: 'old' });
    const histories = account.posts.map((post, i) => (i < posts ? deepen(post, odds) : post));
    const draws = sowPosts('account', histories).map(({ draw }) => draw ?? { x: 0, n: 0 });
    const found = compareDepth([{ posts: draws.slice(0, posts), others: draws.slice(posts) }]);
    figures.water.add(verdictOf(found.deeper) === 'water');
    figures.move.add(verdictOf(found.deeper) === 'move');
    figures.covered.add(found.odds.low <= odds && odds <= found.odds.high);
  }
  return figures;
}

/** The same post with 1 / odds of its reactions, and so with the odds of effort raised by as much. */
function deepen(post: PostHistory, odds: number): PostHistory {
  const fewer = ({ low, high }: Count): Count => ({ low: Math.round(low / odds), high: Math.round(high / odds) });
  const observations = post.observations.map((look): Observation =>
    look.reactions ? { ...look, reactions: fewer(look.reactions) } : look,
  );
  return { ...post, observations };
}
