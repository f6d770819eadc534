import { IDBFactory } from 'fake-indexeddb';
import type { Sight } from '../../lib/messages';
import { exactly, type Account, type Answer, type Counts, type PostKey, type Reading } from '../../lib/post';
import { db } from '../../lib/store/db';
import { recordSight, type Keeping } from '../../lib/store/record';

/** synthetic: an invented café and the invented people who answer it. */

export const MORNING = Date.UTC(2026, 4, 4, 8);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const CAFE: Account = {
  id: 'linkedin:cafe-invente',
  network: 'linkedin',
  handle: 'cafe-invente',
  aliases: ['900100200'],
  name: 'Café Inventé',
};

export const PEOPLE_ON: Keeping['people'] = { on: true, months: 24 };
export const PEOPLE_OFF: Keeping['people'] = { on: false, months: 24 };

/** A reading of the café's post number n; a change of it replaces fields. */
export function reading(n: number, change: Partial<Reading> = {}): Reading {
  return {
    key: `linkedin:${n}`,
    aliases: [],
    network: 'linkedin',
    author: { handle: 'cafe-invente', name: 'Café Inventé' },
    blind: [],
    unshown: [],
    media: 'text',
    text: `Invented post number ${n}.`,
    sponsored: false,
    answers: [],
    ...change,
  };
}

/** Exact counts of likes, comments and shares. */
export function counts(reactions: number, comments?: number, shares?: number): Counts {
  return {
    reactions: exactly(reactions),
    ...(comments !== undefined && { comments: exactly(comments) }),
    ...(shares !== undefined && { shares: exactly(shares) }),
  };
}

/** A comment by an invented person. */
export function comment(name: string, id: string, change: Partial<Answer> = {}): Answer {
  const handle = name.toLowerCase().replaceAll(' ', '-');
  return { kind: 'comment', name, handle, id, text: `Said by ${name}.`, ...change };
}

export function sight(at: number, ...readings: readonly Reading[]): Sight {
  return { network: 'linkedin', at, account: null, readings };
}

/** Records readings as the worker does when the message comes at once. */
export function record(at: number, readings: readonly Reading[], people = PEOPLE_OFF) {
  return recordSight(sight(at, ...readings), [CAFE], { people, now: at });
}

/** A browser profile in which Embers has stored nothing yet. */
export async function emptyStore(): Promise<void> {
  db.close({ disableAutoOpen: false });
  globalThis.indexedDB = new IDBFactory();
  await db.open();
}

/** Everything in the database, by table. */
export async function everything(): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));
}

/** The observations of a post, as [hours after the first look, likes, comments, shares]; undefined where unknown. */
export async function looks(post: PostKey): Promise<(number | undefined)[][]> {
  const observations = await db.observations.where('post').equals(post).toArray();
  return observations.map(({ at, reactions, comments, shares }) => [
    (at - MORNING) / HOUR,
    reactions?.low,
    comments?.low,
    shares?.low,
  ]);
}
