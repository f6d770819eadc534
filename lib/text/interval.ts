import type { Count } from '../post';
import type { Mantissa } from './shape';
import type { Word } from './shortenings';

/** How the place that printed a number shortens it: cut off, rounded half up, or not known (then both are allowed for). */
export type Rounding = 'floor' | 'half' | 'unknown';

/**
 * The whole numbers that a shortened number stands for. The last digit shown is the step; below ten a missing decimal
 * is a ".0" left out, so "2K" has steps of a hundred and "12K" of a thousand.
 *
 * Cut off, "2.8K" is 2,800 to 2,899. Rounded half up it is 2,750 to 2,849; at "1M" and "10K" the numbers just below
 * were printed more finely, so the lower edge lies nearer. Unknown is the hull of both.
 */
export function interval(
  { digits, decimals }: Mantissa,
  { unit, under }: Pick<Word, 'unit' | 'under'>,
  rounding: Rounding,
): Count {
  const one = unit / 10 ** decimals;
  const low = digits * one;
  const step = decimals === 0 && digits < 10 ? unit / 10 : one;
  const below = decimals > 0 ? step : digits === 1 ? stepBelow(unit, under) : digits === 10 ? unit / 10 : step;
  const half = { low: Math.ceil(low - below / 2), high: Math.ceil(low + step / 2) - 1 };
  const floor = { low, high: low + step - 1 };
  if (rounding === 'unknown') return { low: half.low, high: floor.high };
  return rounding === 'half' ? half : floor;
}

/** The step of the numbers just below one unit, which are written in the next smaller unit. */
function stepBelow(unit: number, under: number): number {
  return under === 1 || unit / under > 10 ? under : under / 10;
}
