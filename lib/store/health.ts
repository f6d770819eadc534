import { COUNTS, type CountName } from '../post';
import { dayOf } from './day';
import type { HealthRow, PostRow } from './rows';

/**
 * A day's health after a look that made `after` of the rows that were known of the same post. Each post counts once a day, as
 * its last look left it, so the same look again changes nothing, and two posts that turn out to be one count as one.
 */
export function healthAfter(row: HealthRow | undefined, before: readonly PostRow[], after: PostRow): HealthRow {
  const day = dayOf(after.lastSeen);
  const counted = before.filter(({ lastSeen }) => dayOf(lastSeen) === day);
  const wasBlind = (name: CountName) => counted.filter(({ blind }) => blind.includes(name)).length;
  const blind = COUNTS.map((name) => {
    const is = after.blind.includes(name) ? 1 : 0;
    return [name, (row?.blind[name] ?? 0) + is - wasBlind(name)] as const;
  });
  return {
    network: after.network,
    day,
    posts: (row?.posts ?? 0) + 1 - counted.length,
    blind: Object.fromEntries(blind.filter(([, times]) => times > 0)),
  };
}

/** A count that a network's reader could not find lately. */
export interface Trouble {
  readonly network: HealthRow['network'];
  readonly count: CountName;
  /** On how many posts of the last day that any were seen, and of how many. */
  readonly blind: number;
  readonly posts: number;
  /** The first day of the days in a row, those without a look left out, on which at least half the posts lacked it. */
  readonly since: string;
}

/** What the readers could not find on at least half the posts of the last day, by network: for the options to say in words. */
export function troublesIn(rows: readonly HealthRow[]): Trouble[] {
  const networks = [...new Set(rows.map(({ network }) => network))];
  return networks.flatMap((network) => {
    const days = rows
      .filter((row) => row.network === network && row.posts > 0)
      .sort((a, b) => (a.day < b.day ? 1 : -1));
    return COUNTS.flatMap((count) => {
      const well = days.findIndex((row) => !lacks(row, count));
      const ill = well === -1 ? days : days.slice(0, well);
      const [latest, first] = [ill[0], ill.at(-1)];
      if (!latest || !first) return [];
      return [{ network, count, blind: latest.blind[count] ?? 0, posts: latest.posts, since: first.day }];
    });
  });
}

function lacks({ posts, blind }: HealthRow, count: CountName): boolean {
  return (blind[count] ?? 0) * 2 >= posts;
}
