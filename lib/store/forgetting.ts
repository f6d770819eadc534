import { monthsBefore } from './day';
import { db, withStore } from './db';
import { gravesOf, saltsInUse } from './tombstones';

/**
 * How other people leave Embers: one by one, all at once, or by age. All throw a StoreProblem where the browser does not store.
 * Times are milliseconds since 1970, UTC.
 */

/** The tables that speak of people. */
const OF_PEOPLE = [db.people, db.interactions, db.stages, db.touches];

/**
 * Forgets a person and all that is theirs: answers, stages, touches. Tombstones keep the next page that shows them from bringing
 * them back. To forget someone who is not there is no error.
 */
export function forgetPerson(id: string, now: number): Promise<void> {
  return withStore(async () => {
    for (;;) {
      const handles = (await db.people.get(id))?.handles ?? [];
      const [salt = crypto.randomUUID()] = await saltsInUse();
      const graves = await gravesOf(handles, [salt]);
      const forgotten = await db.transaction('rw', [...OF_PEOPLE, db.tombstones], async () => {
        // Another profile may have become theirs since the graves were worked out: then again from there.
        if (String((await db.people.get(id))?.handles ?? []) !== String(handles)) return false;
        await db.tombstones.bulkPut([...graves.values()].flat().map((profile) => ({ profile, salt, at: now })));
        await removePeople([id]);
        return true;
      });
      if (forgotten) return;
    }
  });
}

/**
 * Forgets everybody, as when people are turned off: every person, answer, stage, and touch that names a person. Those forgotten
 * one by one stay forgotten.
 */
export function forgetAll(): Promise<void> {
  return withStore(() =>
    db.transaction('rw', OF_PEOPLE, async () => {
      await db.people.clear();
      await db.interactions.clear();
      await db.stages.clear();
      await db.touches.where('person').above('').delete();
    }),
  );
}

/** Forgets answers older than so many months, and people of whom nothing is left that is younger. Gives how many people went. */
export function ageOut(months: number, now: number): Promise<number> {
  const since = monthsBefore(now, months);
  return withStore(() =>
    db.transaction('rw', OF_PEOPLE, async () => {
      const old = db.interactions.where('when.at').below(since);
      await old.filter(({ when }) => when.at + when.within < since).delete();
      const met = await db.touches.filter(({ when }) => when.at + when.within >= since).toArray();
      const moved = await db.stages.filter(({ at }) => at >= since).toArray();
      const near = new Set([...met, ...moved].map(({ person }) => person));
      const gone = await db.people.filter(({ id, lastSeen }) => lastSeen < since && !near.has(id)).primaryKeys();
      await removePeople(gone);
      return gone.length;
    }),
  );
}

/** Takes people and all that is theirs away, inside a transaction. */
async function removePeople(ids: readonly string[]): Promise<void> {
  await db.people.bulkDelete([...ids]);
  for (const table of [db.interactions, db.stages, db.touches]) await table.where('person').anyOf(ids).delete();
}
