import { changeSettings, readSettings } from '../settings';
import { db, withStore } from '../store/db';
import { StoreProblem } from '../store/problem';
import { gravesOf, saltsInUse } from '../store/tombstones';
import { BackupProblem, type Backup } from './backup';
import { mergeTables } from './merge';
import { joinSettings } from './preferences';
import type { Tables } from './tables';

/**
 * Puts a backup into this browser: `replace` leaves what the backup holds and nothing else, `merge` adds it to what is here. All of
 * it or nothing. In both, who was forgotten here or there stays forgotten; merging brings no people where people are off.
 * Throws a BackupProblem (broken) where its rows contradict each other, a StoreProblem where the browser does not store.
 */
export async function restoreBackup(backup: Backup, how: 'replace' | 'merge'): Promise<void> {
  const { people } = await readSettings();
  const theirs = how === 'merge' && !people.on ? withoutPeople(backup.tables, () => false) : backup.tables;
  await withStore(async () => {
    for (;;) {
      const salts = await saltsInUse();
      const graves = await gravesOf(
        [...new Set([...(await handlesHere()), ...theirs.people.flatMap(({ handles }) => handles)])],
        [...new Set([...salts, ...theirs.tombstones.map(({ salt }) => salt)])],
      );
      const restored = await db.transaction('rw', db.tables, async () => {
        const mine = await readTables();
        // A page may have been kept, or someone forgotten, since the graves were worked out: then again from there.
        if (String(await saltsInUse()) !== String(salts)) return false;
        if (mine.people.some(({ handles }) => handles.some((handle) => !graves.has(handle)))) return false;
        const both = mergeTables(mine, theirs);
        const next = how === 'merge' ? both : { ...theirs, tombstones: both.tombstones };
        const forgotten = new Set(next.tombstones.map(({ profile }) => profile));
        const stays = (handle: string) => !graves.get(handle)?.some((grave) => forgotten.has(grave));
        await writeTables(withoutPeople(next, (handles) => handles.every(stays)));
        return true;
      });
      if (restored) break;
    }
  }).catch((error: unknown) => {
    throw error instanceof StoreProblem ? error : new BackupProblem('broken', String(error));
  });
  await changeSettings((mine) => (how === 'merge' ? joinSettings(mine, backup.settings) : backup.settings));
}

function handlesHere(): PromiseLike<string[]> {
  return db.people.orderBy('handles').keys() as PromiseLike<string[]>;
}

async function readTables(): Promise<Tables> {
  const rows = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows) as unknown as Tables;
}

async function writeTables(tables: Tables): Promise<void> {
  for (const table of db.tables) {
    await table.clear();
    await table.bulkAdd([...tables[table.name as keyof Tables]]);
  }
}

/** Tables without the people of whom `stays` says no (by what they are found by), and without all that is theirs. */
function withoutPeople(tables: Tables, stays: (handles: readonly string[]) => boolean): Tables {
  const people = tables.people.filter(({ handles }) => stays(handles));
  const kept = new Set(people.map(({ id }) => id));
  return {
    ...tables,
    people,
    interactions: tables.interactions.filter(({ person }) => kept.has(person)),
    stages: tables.stages.filter(({ person }) => kept.has(person)),
    touches: tables.touches.filter(({ person }) => person === undefined || kept.has(person)),
  };
}
