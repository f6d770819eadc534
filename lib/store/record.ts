import type { Sight } from '../messages';
import { followedAs, ownerOf } from '../page/owner';
import type { Account, PostKey, Reading } from '../post';
import { namedAnswers, takeAnswers, type Named } from './answers';
import { dayOf, monthsBefore } from './day';
import { db, withStore } from './db';
import { healthAfter } from './health';
import { isSame, lookAt, observe } from './look';
import type { PostRow } from './rows';
import { forgottenAmong, gravesOf, saltsInUse } from './tombstones';
import { rowsOf, uniteRows } from './unite';

/** What the user allows to be kept, and the worker's clock. */
export interface Keeping {
  /** Settings.people: whether other people's answers are kept at all, and answers of how many months. */
  readonly people: { readonly on: boolean; readonly months: number };
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/**
 * Why a reading was not kept: `network`: it or its key is of another network than the sight; `account`: its author is none of
 * the followed accounts; `session`: its key does not outlive the page ("facebook:~…").
 */
export type RefusalReason = 'network' | 'account' | 'session';

/** What became of a sight. */
export interface Recorded {
  /** The posts as they stand now, by the keys that the readings came with. */
  readonly kept: ReadonlyMap<PostKey, PostRow>;
  readonly refused: readonly { readonly key: PostKey; readonly why: RefusalReason }[];
}

/**
 * Keeps one sight: all of it or nothing, in one transaction. The same sight again changes nothing. Throws a StoreProblem where
 * the browser does not store.
 */
export function recordSight(sight: Sight, accounts: readonly Account[], keeping: Keeping): Promise<Recorded> {
  const at = Math.min(sight.at, keeping.now);
  const { taken, refused } = sift(sight, accounts);
  const since = monthsBefore(keeping.now, keeping.people.months);
  const named = keeping.people.on
    ? taken.flatMap(({ reading: { answers, key } }) =>
        namedAnswers(answers, sight.network, accounts, since).map((one) => ({ ...one, key })),
      )
    : [];
  return withStore(async () => {
    for (;;) {
      const salts = named.length > 0 ? await saltsInUse() : [];
      const graves = await gravesOf([...new Set(named.map(({ handle }) => handle))], salts);
      const recorded = await db.transaction('rw', db.tables, async () => {
        // Someone may have been forgotten, with a new salt, since the graves were worked out: then again from there.
        if (named.length > 0 && String(await saltsInUse()) !== String(salts)) return null;
        for (const one of taken) await keepPost(one, at);
        await keepFollowers(sight, accounts, at);
        const kept = await rowsByKey(taken.map(({ reading }) => reading.key));
        await keepAnswers(named, kept, await forgottenAmong(graves), at);
        return { kept, refused };
      });
      if (recorded) return recorded;
    }
  });
}

interface Taken {
  readonly reading: Reading;
  readonly account: Account;
}

/** Parts the readings that may be kept from the others. */
function sift(
  { network, readings }: Sight,
  accounts: readonly Account[],
): { taken: Taken[]; refused: Recorded['refused'] } {
  const taken: Taken[] = [];
  const refused: { key: PostKey; why: RefusalReason }[] = [];
  const isHere = (key: PostKey) => key.startsWith(`${network}:`);
  const stays = (key: PostKey) => !key.startsWith(`${network}:~`);
  for (const reading of readings) {
    const { key } = reading;
    const account = ownerOf(reading, accounts);
    if (reading.network !== network || !isHere(key)) refused.push({ key, why: 'network' });
    else if (!account) refused.push({ key, why: 'account' });
    else if (!stays(key)) refused.push({ key, why: 'session' });
    else
      taken.push({
        account,
        reading: { ...reading, aliases: reading.aliases.filter((one) => isHere(one) && stays(one)) },
      });
  }
  return { taken, refused };
}

/** Keeps what was read of one post: its row, an observation where there is something to add, and the day's health. */
async function keepPost({ reading, account }: Taken, at: number): Promise<void> {
  const known = await rowsOf([reading.key, ...reading.aliases]);
  const row = await uniteRows(known);
  const after = lookAt(row, reading, account, at);
  const observation = observe(row, after.key, reading, at);
  if (observation) {
    const before = await db.observations.get([after.key, at]);
    await db.observations.put({ ...before, ...observation });
  }
  await db.posts.put(observation ? { ...after, observedAt: Math.max(at, after.observedAt ?? at) } : after);
  const day = dayOf(at);
  if (dayOf(after.lastSeen) !== day) return;
  const health = await db.health.get([after.network, day]);
  await db.health.put(healthAfter(health, known, after));
}

/** The posts as they are now, by the keys they were read under: a later reading may have made two of them one. */
async function rowsByKey(keys: readonly PostKey[]): Promise<Map<PostKey, PostRow>> {
  const found = new Map<PostKey, PostRow>();
  for (const key of keys) for (const row of await rowsOf([key])) found.set(key, row);
  return found;
}

/** Keeps the followers of the account in front, when they changed or once a day. */
async function keepFollowers({ account: seen }: Sight, accounts: readonly Account[], at: number): Promise<void> {
  const account = seen && followedAs(seen, accounts);
  if (!account || !seen.followers) return;
  const before = await db.followers.where('account').equals(account.id).last();
  if (before && dayOf(before.at) === dayOf(at) && isSame(before.followers, seen.followers)) return;
  await db.followers.put({ account: account.id, at, followers: seen.followers });
}

/** Keeps who answered, but those who were forgotten. */
async function keepAnswers(
  named: readonly (Named & { readonly key: PostKey })[],
  posts: ReadonlyMap<PostKey, PostRow>,
  forgotten: ReadonlySet<string>,
  at: number,
): Promise<void> {
  const given = named.flatMap((one) => {
    const post = posts.get(one.key);
    return post && !forgotten.has(one.handle) ? [{ ...one, post }] : [];
  });
  if (given.length === 0) return;
  const known = {
    people: await db.people
      .where('handles')
      .anyOf(given.map(({ handle }) => handle))
      .distinct()
      .toArray(),
    interactions: await db.interactions
      .where('post')
      .anyOf(given.map(({ post }) => post.key))
      .toArray(),
  };
  const { people, interactions } = takeAnswers(given, known, at);
  await db.people.bulkPut(people);
  await db.interactions.bulkPut(interactions);
}
