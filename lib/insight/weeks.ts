import { addWeeks, getISOWeek, getISOWeekYear, startOfISOWeek } from 'date-fns';
import type { AgedPost } from './aged';
import type { Tick } from './growth';

/** One ISO week in the time zone of the browser, with the posts published in it. */
export interface Week extends Tick {
  /** Monday midnight, milliseconds since 1970; and the week's name, "2026-W05". */
  readonly start: number;
  readonly name: string;
  /** All posts published in the week. `posts` are those whose conversation is known. */
  readonly published: number;
  /** True where a post was only seen young: its conversation is mostly guessed from the age curve. */
  readonly young: boolean;
  /** True for the week that is not over. */
  readonly open: boolean;
}

/** The name of the ISO week that a moment lies in, in the browser's time zone. */
export function nameWeek(at: number): string {
  return `${getISOWeekYear(at)}-W${String(getISOWeek(at)).padStart(2, '0')}`;
}

/** Every week from the first post's to the one `now` lies in, oldest first, those without posts too; none without posts. */
export function weeksOf(posts: readonly AgedPost[], now: number): Week[] {
  const past = posts.filter(({ publishedAt }) => publishedAt <= now);
  if (past.length === 0) return [];
  const current = startOfISOWeek(now).getTime();
  const byWeek = new Map<number, AgedPost[]>();
  for (const post of past) {
    const start = startOfISOWeek(post.publishedAt).getTime();
    byWeek.set(start, [...(byWeek.get(start) ?? []), post]);
  }
  const weeks: Week[] = [];
  for (let start = Math.min(...byWeek.keys()); start <= current; start = addWeeks(start, 1).getTime()) {
    weeks.push(sumWeek(start, byWeek.get(start) ?? [], start === current));
  }
  return weeks;
}

function sumWeek(start: number, published: readonly AgedPost[], open: boolean): Week {
  const known = published.flatMap(({ conversation }) => conversation ?? []);
  return {
    start,
    name: nameWeek(start),
    published: published.length,
    posts: known.length,
    conversation: known.reduce((sum, y) => sum + y, 0),
    young: published.some(({ young }) => young),
    open,
  };
}
