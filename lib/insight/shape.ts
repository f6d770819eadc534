import jStat from 'jstat';
import { FEWEST_WEEKS, pointsOf, type Tick } from './growth';
import { type Estimate, Z80 } from './interval';
import { minimise } from './minimise';
import { theilSen } from './trend';

/** The conversation per post against a straight line and against an exponential, to be drawn over the weeks. */
export interface Drawing {
  /** One estimate a week, in conversation per post, in the order of the weeks. Never below zero. */
  readonly straight: readonly Estimate[];
  readonly exponential: readonly Estimate[];
  /** The probability that the exponential is nearer than the straight line, if it is one of the two (0 to 1). */
  readonly bends: number;
}

/** Draws both curves through weeks in a row, oldest first; null under six weeks with posts. */
export function drawShapes(weeks: readonly Tick[]): Drawing | null {
  if (weeks.filter(({ posts }) => posts > 0).length < FEWEST_WEEKS) return null;
  const points = pointsOf(weeks);
  const x = points.map((point) => point.x);
  const y = points.map(({ perPost }) => perPost);
  const at = [...weeks.keys()];
  return {
    straight: band(x, y, at).map((one) => mapEnds(one, (value) => Math.max(0, value))),
    exponential: band(x, y.map(Math.log), at).map((one) => mapEnds(one, Math.exp)),
    bends: weighExponential(x, y.map(Math.log)),
  };
}

/**
 * A Theil–Sen line with the 80 % band of the line itself, not of single weeks: around the middle week the level is unsure (the
 * standard error of a median, from the median deviation), and away from it the slope is too.
 */
function band(x: readonly number[], y: readonly number[], at: readonly number[]): Estimate[] {
  const line = theilSen(x, y);
  if (!line) return [];
  const { slope, intercept } = line;
  const pivot = jStat.median(x);
  const off = y.map((value, i) => Math.abs(value - intercept - slope.value * (x[i] ?? 0)));
  const deviation = 1.4826 * jStat.median(off);
  const level = (Z80 * Math.sqrt(Math.PI / 2) * deviation) / Math.sqrt(x.length);
  return at.map((week) => {
    const value = intercept + slope.value * week;
    const run = week - pivot;
    const [down, up] = [Math.abs(slope.value - slope.low) * run, Math.abs(slope.high - slope.value) * run];
    const [below, above] = run >= 0 ? [down, up] : [up, down];
    return { value, low: value - Math.hypot(level, below), high: value + Math.hypot(level, above) };
  });
}

/** Both curves by least squares on the logarithms, two numbers each: the odds of one against the other are those of their residuals. */
function weighExponential(x: readonly number[], logs: readonly number[]): number {
  const [first = 0, last = 0] = [x[0], x.at(-1)];
  const along = (week: number) => (week - first) / (last - first);
  const residual = (curve: (share: number) => number) =>
    logs.reduce((sum, log, i) => sum + (log - curve(along(x[i] ?? 0))) ** 2, 0);
  // Each curve by the logarithms of its two ends, so that a straight line cannot fall below zero.
  const fit = (curve: (a: number, b: number, share: number) => number) => {
    const squares = ([a = 0, b = 0]: readonly number[]) => residual((share) => curve(a, b, share));
    const middle = jStat.mean(logs);
    return squares(minimise(squares, [middle, middle], 0.5));
  };
  const bent = fit((a, b, share) => a + (b - a) * share);
  const straight = fit((a, b, share) => Math.log(Math.exp(a) + (Math.exp(b) - Math.exp(a)) * share));
  return 1 / (1 + (bent / straight) ** (logs.length / 2));
}

function mapEnds({ value, low, high }: Estimate, to: (x: number) => number): Estimate {
  return { value: to(value), low: to(low), high: to(high) };
}
