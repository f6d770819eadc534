import { ageAccount } from '../../../lib/insight/aged';
import { growthOf } from '../../../lib/insight/growth';
import { weeksOf } from '../../../lib/insight/weeks';
import { inventWeeks } from '../invented/weeks';
import { bandOf, tallies } from './depth';
import { tally, type Tally } from './tally';

/** What weekly growth gets right, over invented accounts of 8 to 52 weeks that grow by -6 to 8 % a week. */
export interface GrowthFigures {
  readonly covered: Tally;
  readonly byWeeks: ReadonlyMap<number, Tally>;
  /** How often an account that does not change is said to grow, or to shrink. */
  readonly flatUp: Tally;
  readonly flatDown: Tally;
  /** How often 8 % a week is seen. */
  readonly seen: Tally;
}

const WEEKS = [8, 12, 26, 52];
const RATES = [0, 0, 0.02, 0.04, 0.08, -0.03, -0.06];

/** Grows so many accounts; the same number gives the same figures. */
export function measureGrowth(accounts: number): GrowthFigures {
  const covered = tally();
  const byWeeks = tallies(WEEKS);
  const [flatUp, flatDown, seen] = [tally(), tally(), tally()];
  for (let seed = 0; seed < accounts; seed++) {
    const weeks = WEEKS[seed % WEEKS.length] as number;
    const rate = RATES[Math.floor(seed / WEEKS.length) % RATES.length] as number;
    const invented = inventWeeks(200_000 + seed, { weeks, level: (week) => rate * week });
    const full = weeksOf(ageAccount(invented.posts, invented.now).posts, invented.now).filter(({ open }) => !open);
    const growth = growthOf(full);
    if (!growth) continue;
    const truth = Math.expm1(rate);
    const { low, high } = growth.weekly;
    for (const one of [covered, bandOf(byWeeks, weeks)]) one.add(low <= truth && truth <= high);
    if (rate === 0) {
      flatUp.add(low > 0);
      flatDown.add(high < 0);
    }
    if (rate === 0.08) seen.add(low > 0);
  }
  return { covered, byWeeks, flatUp, flatDown, seen };
}
