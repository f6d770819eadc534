import jStat from 'jstat';
import { type Estimate, excludes, TAIL } from './interval';

/** Two periods set side by side: how many times as much the second is, with what both stand on. */
export interface Comparison {
  /** 1.5 is half as much again. Absent where one period has too little. */
  readonly ratio?: Estimate;
  /** True where the interval holds 1, or nothing can be said. */
  readonly withinChance: boolean;
  readonly before: Base;
  readonly after: Base;
}

/** What a period stands on: so many posts (or people), and their sum. */
export interface Base {
  readonly n: number;
  readonly sum: number;
}

/** Under this many posts in a period nothing is compared. */
const FEWEST = 3;

/**
 * Compares what the posts of two periods drew each (any count, not whole if brought to a common age). The 80 % t-interval of the
 * difference of mean ln(y + ½), common variance: posts differ far more than Poisson says, so totals must not be compared.
 */
export function comparePosts(before: readonly number[], after: readonly number[]): Comparison {
  const base = { before: baseOf(before), after: baseOf(after) };
  if (before.length < FEWEST || after.length < FEWEST) return { withinChance: true, ...base };
  const [a, b] = [before, after].map((counts) => counts.map((y) => Math.log(y + 0.5))) as [number[], number[]];
  const dof = a.length + b.length - 2;
  const variance = (jStat.variance(a) * a.length + jStat.variance(b) * b.length) / dof;
  const half = jStat.studentt.inv(1 - TAIL, dof) * Math.sqrt(variance * (1 / a.length + 1 / b.length));
  const difference = jStat.mean(b) - jStat.mean(a);
  return judge({ value: difference, low: difference - half, high: difference + half }, Math.exp, base);
}

/**
 * Compares counts of independent people (who answered, who came back) of two periods of equal length: the Jeffreys interval of the
 * conditional binomial, Beta(after + ½, before + ½). Not for interactions: one person brings several, and posts differ.
 */
export function comparePeople(before: number, after: number): Comparison {
  const base = { before: { n: before, sum: before }, after: { n: after, sum: after } };
  if (before + after === 0) return { withinChance: true, ...base };
  const share = {
    value: (after + 0.5) / (before + after + 1),
    low: jStat.beta.inv(TAIL, after + 0.5, before + 0.5),
    high: jStat.beta.inv(1 - TAIL, after + 0.5, before + 0.5),
  };
  return judge(share, (p) => p / (1 - p), base);
}

function judge(
  { value, low, high }: Estimate,
  toRatio: (x: number) => number,
  base: Pick<Comparison, 'before' | 'after'>,
): Comparison {
  const ratio = { value: toRatio(value), low: toRatio(low), high: toRatio(high) };
  return { ratio, withinChance: !excludes(ratio, 1), ...base };
}

function baseOf(counts: readonly number[]): Base {
  return { n: counts.length, sum: counts.reduce((sum, y) => sum + y, 0) };
}
