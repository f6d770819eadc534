import { type Estimate, type Interval, Z80 } from './interval';

/**
 * The 80 % interval of a share, k out of n (0 to 1); all that can be for n = 0, since nothing is known.
 * Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
 */
export function wilson(k: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const p = k / n;
  const square = Z80 * Z80;
  const centre = (p + square / (2 * n)) / (1 + square / n);
  const half = (Z80 * Math.sqrt((p * (1 - p)) / n + square / (4 * n * n))) / (1 + square / n);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** A share with what it is a share of: k of n, and how sure. `share` is absent for n = 0. */
export interface Proportion {
  readonly k: number;
  readonly n: number;
  readonly share?: Estimate;
}

/** k of n with its Wilson interval. */
export function proportionOf(k: number, n: number): Proportion {
  return n === 0 ? { k, n } : { k, n, share: { value: k / n, ...wilson(k, n) } };
}
