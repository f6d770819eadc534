import * as v from 'valibot';
import { readSettings, type Settings } from '../settings';
import { db, VERSION, withStore } from '../store/db';
import { eachPage } from './pages';
import { settingsSchema } from './preferences';
import { record, time, whole } from './schema';
import { tablesSchema, type Tables } from './tables';

const FORMAT = 'embers-backup';

/**
 * A backup: everything in the database, and the settings, as one JSON file that a person can read.
 *
 * Its form is Embers' own. dexie-export-import, the library at hand, writes tables as they are and checks nothing of what it reads
 * back, knows no settings, and can add rows but not make two histories of the same post one.
 */
export interface Backup {
  readonly format: typeof FORMAT;
  /** The version of the tables: VERSION of lib/store/db when it was made. */
  readonly version: number;
  /** Milliseconds since 1970, UTC. */
  readonly madeAt: number;
  readonly settings: Settings;
  readonly tables: Tables;
}

const header = v.object({ format: v.literal(FORMAT), version: v.number() });
const schema = record<Backup>({
  format: v.literal(FORMAT),
  version: whole,
  madeAt: time,
  settings: settingsSchema,
  tables: tablesSchema,
});

/**
 * Why a file can't be restored: `foreign`: it is no backup of Embers; `newer`: it was made by a newer Embers than this one;
 * `broken`: it is one, but cut off or changed, `where` says at which place.
 */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem';

  constructor(
    readonly kind: 'foreign' | 'newer' | 'broken',
    readonly where = '',
  ) {
    super(`The backup is ${kind}${where && ` at ${where}`}.`);
  }
}

/** Makes a backup as a file. All of it is of one moment. Throws a StoreProblem where the database can't be read. */
export async function writeBackup(now: number): Promise<Blob> {
  const head = { format: FORMAT, version: VERSION, madeAt: now, settings: await readSettings() };
  const parts = [JSON.stringify(head).slice(0, -1), ',\n"tables":{'];
  await withStore(() =>
    db.transaction('r', db.tables, async () => {
      for (const [place, table] of db.tables.entries()) {
        parts.push(place === 0 ? '\n' : '],\n', JSON.stringify(table.name), ':[');
        let between = '\n';
        await eachPage(table, (rows) => {
          for (const row of rows) {
            parts.push(between, JSON.stringify(row));
            between = ',\n';
          }
        });
      }
    }),
  );
  return new Blob([...parts, ']}}\n'], { type: 'application/json' });
}

/** Reads a file as a backup, every field of it checked. Changes nothing. Throws a BackupProblem. */
export async function readBackup(file: Blob): Promise<Backup> {
  const text = await file.text();
  const said = parse(text);
  const { success, output: head } = v.safeParse(header, said);
  if (!success) throw new BackupProblem('foreign');
  if (head.version > VERSION) throw new BackupProblem('newer');
  const { output, issues } = v.safeParse(schema, said, { abortEarly: true });
  if (issues) throw new BackupProblem('broken', v.getDotPath(issues[0]) ?? '');
  return output;
}

/** What a file holds. A backup that was cut off is no JSON any more, but its beginning says that it was one. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupProblem(text.trimStart().startsWith(`{"format":"${FORMAT}"`) ? 'broken' : 'foreign');
  }
}
