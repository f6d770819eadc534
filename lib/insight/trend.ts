import jStat from 'jstat';
import { type Estimate, Z80 } from './interval';

/** A straight line through points, that a few odd ones do not move. */
export interface Line {
  readonly slope: Estimate;
  /** The height at x = 0. */
  readonly intercept: number;
}

/**
 * The median of the slopes between all pairs of points, with the 80 % interval from Kendall's S (no correction for ties); null for
 * fewer than two distinct x. Sources: Theil (1950); Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968).
 */
export function theilSen(x: readonly number[], y: readonly number[]): Line | null {
  const slopes = slopesOf(x, y);
  if (slopes.length === 0) return null;
  const n = x.length;
  const reach = Z80 * Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
  const last = slopes.length - 1;
  const low = slopes[Math.max(0, Math.floor((slopes.length - reach) / 2))] ?? NaN;
  const high = slopes[Math.min(last, Math.ceil((slopes.length + reach) / 2))] ?? NaN;
  const value = jStat.median(slopes);
  return { slope: { value, low, high }, intercept: jStat.median(y.map((v, i) => v - value * (x[i] ?? 0))) };
}

/** The slopes between all pairs of points with different x, smallest first. */
function slopesOf(x: readonly number[], y: readonly number[]): number[] {
  const slopes: number[] = [];
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) {
      const run = (x[j] ?? 0) - (x[i] ?? 0);
      if (run !== 0) slopes.push(((y[j] ?? 0) - (y[i] ?? 0)) / run);
    }
  }
  return slopes.sort((a, b) => a - b);
}
