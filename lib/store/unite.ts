import type { PostKey } from '../post';
import { db } from './db';
import { joinAnnotations, joinInteractions, joinObservations, joinPosts } from './join';
import type { PostRow } from './rows';

/** The rows that answer to any of these keys: several where posts were not known to be the same. */
export async function rowsOf(keys: readonly PostKey[]): Promise<PostRow[]> {
  return db.posts.where('key').anyOf(keys).or('aliases').anyOf(keys).toArray();
}

/**
 * Makes rows of the same post one, inside a transaction: the one seen first stays, and what hangs on the others moves to it.
 * Gives that row; undefined where there are none.
 */
export async function uniteRows(rows: readonly PostRow[]): Promise<PostRow | undefined> {
  const [first, ...others] = [...rows].sort((a, b) => a.firstSeen - b.firstSeen || (a.key < b.key ? -1 : 1));
  if (!first || others.length === 0) return first;
  const united = others.reduce(joinPosts, first);
  for (const { key } of others) {
    await moveObservations(key, first.key);
    await moveAnnotation(key, first.key);
    await moveInteractions(key, first.key);
    await db.posts.delete(key);
  }
  await db.posts.put(united);
  return united;
}

async function moveObservations(from: PostKey, post: PostKey): Promise<void> {
  const there = await db.observations.where('post').equals(post).toArray();
  const moving = db.observations.where('post').equals(from);
  const moved = (await moving.toArray()).map((one) => ({ ...one, post }));
  await db.observations.bulkPut(joinObservations([...there, ...moved]));
  await moving.delete();
}

async function moveAnnotation(from: PostKey, post: PostKey): Promise<void> {
  const moving = await db.annotations.get(from);
  if (!moving) return;
  const there = await db.annotations.get(post);
  await db.annotations.put({ ...(there ? joinAnnotations(there, moving) : moving), post });
  await db.annotations.delete(from);
}

async function moveInteractions(from: PostKey, post: PostKey): Promise<void> {
  const there = await db.interactions.where('post').equals(post).toArray();
  const moving = await db.interactions.where('post').equals(from).toArray();
  await db.interactions.bulkDelete([...there, ...moving].map(({ id }) => id));
  await db.interactions.bulkPut(joinInteractions([...there, ...moving.map((one) => ({ ...one, post }))]));
}
