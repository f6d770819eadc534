import type { PostKey } from '../post';
import { joinAnnotations, joinInteractions, joinObservations, joinPeople, joinPosts } from '../store/join';
import type { PersonRow, PostRow } from '../store/rows';
import type { Tables } from './tables';

/**
 * Two databases made one, as when a backup of another browser is added to this one. Posts that share a key, and people who share
 * a profile, are the same. Nothing that only one of them holds is lost; where they contradict, `mine` wins.
 */
export function mergeTables(mine: Tables, theirs: Tables): Tables {
  const both = <Table extends keyof Tables>(table: Table): Tables[Table][number][] => [
    ...mine[table],
    ...theirs[table],
  ];
  const posts = unite<PostRow>(both('posts'), (row) => [row.key, ...row.aliases], joinPosts);
  const people = unite<PersonRow>(both('people'), (row) => [row.id, ...row.handles], joinPeople);
  const postOf = (key: PostKey) => posts.get(key)?.row.key ?? key;
  const personOf = (id: string) => people.get(id)?.row.id ?? id;
  const looked = both('observations').map((one) => ({ ...one, post: postOf(one.post) }));
  const written = both('annotations').map((one) => ({ ...one, post: postOf(one.post) }));
  const answered = both('interactions').map((one) => ({
    ...one,
    post: postOf(one.post),
    person: personOf(one.person),
  }));
  const moved = both('stages').map((one) => ({ ...one, person: personOf(one.person) }));
  const met = both('touches').map((one) => (one.person ? { ...one, person: personOf(one.person) } : one));
  return {
    posts: rowsOf(posts),
    observations: byKey(looked, ({ post }) => post).flatMap((same) => joinObservations(same)),
    followers: firsts(both('followers'), ({ account, at }) => `${account} ${at}`),
    health: firsts(
      both('health').sort((a, b) => b.posts - a.posts),
      ({ network, day }) => `${network} ${day}`,
    ),
    annotations: byKey(written, ({ post }) => post).map((same) => same.reduce(joinAnnotations)),
    people: rowsOf(people),
    interactions: joinInteractions(answered),
    stages: firsts(moved, ({ id }) => id),
    touches: firsts(met, ({ id }) => id),
    seeds: byKey(both('seeds'), ({ id }) => id).map((same) => same.reduce((first, other) => ({ ...other, ...first }))),
    told: firsts(
      both('told').sort((a, b) => a.at - b.at),
      ({ id }) => id,
    ),
    tombstones: firsts(both('tombstones'), ({ profile }) => profile),
  };
}

/** Rows that are the same thing, made one, with every key that leads to it. */
interface Group<Row> {
  row: Row;
  readonly keys: string[];
}

/** Makes one of the rows that share a key, the first of them first. Gives the groups by each of their keys. */
function unite<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
  join: (kept: Row, other: Row) => Row,
): Map<string, Group<Row>> {
  const groups = new Map<string, Group<Row>>();
  for (const row of rows) {
    const keys = [...keysOf(row)];
    const same = new Set(keys.flatMap((key) => groups.get(key) ?? []));
    const [first, ...others] = [...same, { row, keys }];
    for (const other of others) {
      first.row = join(first.row, other.row);
      first.keys.push(...other.keys);
    }
    for (const key of first.keys) groups.set(key, first);
  }
  return groups;
}

function rowsOf<Row>(groups: ReadonlyMap<string, Group<Row>>): Row[] {
  return [...new Set(groups.values())].map(({ row }) => row);
}

/** The lists of those that have the same key, in the order of their first. */
function byKey<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const lists = new Map<string, T[]>();
  for (const one of all) {
    const list = lists.get(keyOf(one));
    if (list) list.push(one);
    else lists.set(keyOf(one), [one]);
  }
  return [...lists.values()];
}

/** The first of each key. */
function firsts<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return byKey(all, keyOf).flatMap(([first]) => first ?? []);
}
