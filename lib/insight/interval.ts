import jStat from 'jstat';

/** Both ends included. Every interval Embers shows holds the truth four times in five (80 %), unless it says otherwise. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The best guess with the 80 % interval around it. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** The tail left out on each side of an 80 % interval. */
export const TAIL = 0.1;

/** How many standard deviations reach to each end of an 80 % interval of a normal distribution: 1.2816. */
export const Z80 = jStat.normal.inv(1 - TAIL, 0, 1);

/** Whether an interval leaves the value out: what "not by chance" means on every screen. */
export function excludes(interval: Interval, value: number): boolean {
  return interval.low > value || interval.high < value;
}

/** ln(p / (1 - p)), for p inside (0, 1). */
export function logit(p: number): number {
  return Math.log(p / (1 - p));
}

/** The inverse of `logit`. */
export function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
