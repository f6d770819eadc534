import { differenceInCalendarDays } from 'date-fns';
import jStat from 'jstat';
import type { Week } from './weeks';

/** How steadily somebody posts. */
export interface Cadence {
  /** Posts a week: the median of the last eight full weeks, or of as many as there are (`over`). */
  readonly perWeek: number;
  readonly over: number;
  /** The longest stretch without a post, in days, and when it began and ended; absent under two posts. */
  readonly longestGap?: { readonly days: number; readonly from: number; readonly to: number };
  /** Days since the last post. */
  readonly sinceLast: number;
  /** Weeks in a row that met the target, up to now; the open week counts as soon as it is met, and never breaks the row. */
  readonly streak: number;
  /** What it was before the last four weeks, and then, where that is less than half and more than chance; absent otherwise. */
  readonly drop?: Drop;
}

/** A cadence that fell: posts a week before, and in the last four full weeks. */
export interface Drop {
  readonly before: number;
  readonly now: number;
}

const WINDOW = 8;
const LATELY = 4;
/** So seldom may somebody who keeps posting as before have as few posts. */
const CHANCE = 0.1;
/** Posts that come as evenly as can be still fall unevenly on four weeks: the least of variance / mean. */
const STEADIEST = 0.25;

/**
 * The cadence of weeks in a row, oldest first, and of the moments at which their posts came out (milliseconds, any order); null
 * without posts. `target` is the posts a week that the user set out to publish.
 */
export function readCadence(
  weeks: readonly Week[],
  moments: readonly number[],
  target: number,
  now: number,
): Cadence | null {
  if (moments.length === 0) return null;
  const sorted = [...moments].sort((a, b) => a - b);
  const full = weeks.filter(({ open }) => !open).map(({ published }) => published);
  const recent = full.slice(-WINDOW);
  const longestGap = findGap(sorted);
  const drop = findDrop(full);
  return {
    perWeek: recent.length > 0 ? jStat.median(recent) : 0,
    over: recent.length,
    ...(longestGap && { longestGap }),
    sinceLast: differenceInCalendarDays(now, sorted.at(-1) ?? now),
    streak: countStreak(weeks, target),
    ...(drop && { drop }),
  };
}

/**
 * A fall of cadence: the last four full weeks had less than half the posts of the median of the eight before, and so few that chance
 * would bring them at most once in ten times. How chance plays is read from those eight weeks: the variance of a week is its mean
 * times a dispersion (quasi-Poisson), near 1 for somebody who posts at random, near 0 by the calendar. Null under eight full weeks.
 */
export function findDrop(published: readonly number[]): Drop | null {
  const before = published.slice(0, -LATELY).slice(-WINDOW);
  if (before.length < LATELY) return null;
  const usual = jStat.median(before);
  const posts = published.slice(-LATELY).reduce((sum, n) => sum + n, 0);
  if (posts >= (usual * LATELY) / 2) return null;
  const dispersion = Math.max(STEADIEST, jStat.variance(before, true) / jStat.mean(before));
  const asFew = jStat.normal.cdf(posts + 0.5, usual * LATELY, Math.sqrt(dispersion * usual * LATELY));
  return asFew <= CHANCE ? { before: usual, now: posts / LATELY } : null;
}

function findGap(moments: readonly number[]): Cadence['longestGap'] {
  return moments.slice(1).reduce<Cadence['longestGap']>((longest, to, i) => {
    const from = moments[i] ?? to;
    const days = differenceInCalendarDays(to, from);
    return days > (longest?.days ?? -1) ? { days, from, to } : longest;
  }, undefined);
}

function countStreak(weeks: readonly Week[], target: number): number {
  const counted = weeks.filter(({ open, published }) => !open || published >= target);
  const broken = counted.findLastIndex(({ published }) => published < target);
  return counted.length - 1 - broken;
}
