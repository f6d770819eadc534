import type { PostHistory } from '../../../lib/insight/history';
import { inventAccount, type Planned } from './account';
import { type Chance, chanceOf } from './chance';

/** Weeks of posting of which all is known. */
export interface InventedWeeks {
  readonly posts: readonly PostHistory[];
  /** A moment just after the last week. */
  readonly now: number;
  /** Posts planned in each week. */
  readonly published: readonly number[];
}

export interface Course {
  readonly weeks: number;
  /** ln of how many times the usual conversation a post of a week draws. */
  readonly level: (week: number) => number;
  /** Posts a week, for each week; the user's own by default: one to five, regular or at random. */
  readonly cadence?: (week: number, usual: number) => number;
  /** How much posts differ, as in a Recipe. */
  readonly tail?: readonly [number, number];
}

const HOUR = 3_600_000;
const WEEK = 168 * HOUR;
/** A Monday. */
const START = Date.UTC(2025, 0, 6);

/** Invents an account whose conversation takes a course, with weeks that cling together, and looks at its posts up to now. */
export function inventWeeks(seed: number, course: Course): InventedWeeks {
  const chance = chanceOf(seed + 0.5);
  const usual = chance.pick([1, 2, 3, 5]);
  const regular = chance.maybe(0.5);
  const moods = inventMoods(chance, course.weeks);
  const published = Array.from({ length: course.weeks }, (_, week) => {
    const mean = course.cadence?.(week, usual) ?? usual;
    return regular ? Math.round(mean + chance.pick([0, 0, 0, -1, 1]) * Math.min(1, mean)) : chance.poisson(mean);
  });
  const plan = published.flatMap((posts, week) =>
    Array.from({ length: posts }, (): Planned => ({
      publishedAt: START + week * WEEK + chance.between(0, 166) * HOUR,
      boost: Math.exp(course.level(week) + (moods[week] ?? 0)),
    })),
  );
  const size = chance.spread(8, 600);
  const now = START + course.weeks * WEEK + HOUR;
  const { posts } = inventAccount(seed, { posts: plan, size, tail: course.tail ?? [0.3, 1] });
  // A post that nobody looked at yet is unknown to Embers.
  return { posts: posts.filter((post) => (post.observations[0]?.at ?? Infinity) <= now), now, published };
}

/** What a week does to all its posts, as ln: each week remembers the one before (autoregressive, correlation 0 to ½). */
function inventMoods(chance: Chance, weeks: number): number[] {
  const memory = chance.pick([0, 0.25, 0.5]);
  const sd = chance.between(0.1, 0.4);
  let mood = chance.normal(0, sd);
  return Array.from(
    { length: weeks },
    () => (mood = memory * mood + chance.normal(0, sd * Math.sqrt(1 - memory ** 2))),
  );
}
