import { fieldOf } from '../../../lib/insight/field';
import type { Facet } from '../../../lib/insight/facets';
import type { PostHistory } from '../../../lib/insight/history';
import { findWorks } from '../../../lib/insight/works';
import type { Count } from '../../../lib/post';
import { inventAccount } from '../invented/account';
import { tally, type Tally } from './tally';

/** How often a facet of seven groups claims something, where nothing differs; and where one group has twice the odds of depth. */
export interface WorksFigures {
  readonly falseDepth: Tally;
  readonly falseVolume: Tally;
  readonly found: Tally;
}

/** Looks for what works in so many invented accounts of 60 or 120 posts, by a facet that has nothing to do with them. */
export function measureWorks(accounts: number): WorksFigures {
  const figures = { falseDepth: tally(), falseVolume: tally(), found: tally() };
  const facet: Facet = (post) => [String(numberOf(post) % 7)];
  for (let seed = 0; seed < accounts; seed++) {
    const account = inventAccount(800_000 + seed, { posts: seed % 2 === 0 ? 60 : 120 });
    const field = fieldOf(account.network);
    const { groups } = findWorks(account.posts, facet, field, Infinity);
    figures.falseDepth.add(groups.some(({ deeper }) => deeper !== undefined && deeper.claim !== 'nothing'));
    figures.falseVolume.add(groups.some(({ louder }) => louder !== undefined && louder.claim !== 'nothing'));
    const changed = account.posts.map((post) => (numberOf(post) % 7 === 0 ? halveReactions(post) : post));
    const { groups: found } = findWorks(changed, facet, field, Infinity);
    figures.found.add(found.some(({ name, deeper }) => name === '0' && deeper?.claim === 'more'));
  }
  return figures;
}

function numberOf({ key }: PostHistory): number {
  return Number(key.split(':')[1]);
}

/** Half the reactions for the same answers: twice the odds. */
function halveReactions(post: PostHistory): PostHistory {
  const half = ({ low, high }: Count): Count => ({ low: Math.round(low / 2), high: Math.round(high / 2) });
  const observations = post.observations.map((look) =>
    look.reactions ? { ...look, reactions: half(look.reactions) } : look,
  );
  return { ...post, observations };
}
