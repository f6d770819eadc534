import { comparePeople, comparePosts } from '../../../lib/insight/compare';
import { wilson } from '../../../lib/insight/proportion';
import { chanceOf } from '../invented/chance';
import { tally, type Tally } from './tally';

/** How often the 80 % intervals of comparisons hold the truth. */
export interface CompareFigures {
  readonly posts: Tally;
  readonly people: Tally;
  readonly shares: Tally;
  /** How often two periods that do not differ are said to. */
  readonly falsely: Tally;
}

/** Compares so many invented pairs of periods: 4 to 26 posts each, heavy-tailed; 2 to 60 people; shares of 3 to 40. */
export function measureComparisons(pairs: number): CompareFigures {
  const figures = { posts: tally(), people: tally(), shares: tally(), falsely: tally() };
  for (let seed = 0; seed < pairs; seed++) {
    const chance = chanceOf(700_000 + seed);
    const ratio = chance.pick([1, 1.5]);
    const [level, sd] = [chance.spread(1, 40), chance.between(0.5, 1.2)];
    const draw = (n: number, mean: number) =>
      Array.from({ length: n }, () => chance.poisson(mean * Math.exp(sd * chance.heavy() - sd ** 2 / 2)));
    const posts = comparePosts(draw(chance.whole(4, 26), level), draw(chance.whole(4, 26), level * ratio));
    figures.posts.add(holds(posts.ratio, ratio));
    if (ratio === 1) figures.falsely.add(!posts.withinChance);

    const mean = chance.spread(2, 60);
    const people = comparePeople(chance.poisson(mean), chance.poisson(mean * ratio));
    figures.people.add(people.ratio === undefined || holds(people.ratio, ratio));

    const [n, p] = [chance.whole(3, 40), chance.between(0.05, 0.95)];
    figures.shares.add(holds(wilson(chance.binomial(n, p), n), p));
  }
  return figures;
}

function holds(interval: { readonly low: number; readonly high: number } | undefined, truth: number): boolean {
  return interval !== undefined && interval.low <= truth && truth <= interval.high;
}
