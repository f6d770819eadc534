import { Dexie, type Table } from 'dexie';
import type { Annotation, Seed, StageChange, Told, Touch } from '../people';
import type { Observation, PostKey } from '../post';
import { StoreProblem, problemOf } from './problem';
import type { FollowersRow, HealthRow, InteractionRow, PersonRow, PostRow, TombstoneRow } from './rows';

/** The version of the tables. A change of theirs is a new version, a migration, and a stored example of the old one in the tests. */
export const VERSION = 1;

/** The tables of Embers, in the extension's own origin. Only the worker and the extension's pages may open it. */
class Database extends Dexie {
  declare readonly posts: Table<PostRow, PostKey>;
  /** Append-only. */
  declare readonly observations: Table<Observation, [PostKey, number]>;
  declare readonly followers: Table<FollowersRow, [string, number]>;
  declare readonly health: Table<HealthRow, [string, string]>;
  declare readonly annotations: Table<Annotation, PostKey>;
  declare readonly people: Table<PersonRow, string>;
  declare readonly interactions: Table<InteractionRow, string>;
  declare readonly stages: Table<StageChange, string>;
  declare readonly touches: Table<Touch, string>;
  declare readonly seeds: Table<Seed, string>;
  declare readonly told: Table<Told, string>;
  declare readonly tombstones: Table<TombstoneRow, string>;

  constructor() {
    super('embers', { indexedDB: factory });
    this.version(VERSION).stores({
      posts: 'key, *aliases, [account+listedAt], lastSeen',
      observations: '[post+at]',
      followers: '[account+at]',
      health: '[network+day], day',
      annotations: 'post, seed',
      people: 'id, &*handles',
      interactions: 'id, &[person+post+kind+comment], person, post, when.at',
      stages: 'id, person',
      touches: 'id, person, when.at',
      seeds: 'id',
      told: 'id',
      tombstones: 'profile, salt',
    });
  }
}

/**
 * The browser's IndexedDB, without Dexie's fallback: where the database is of a newer version, Dexie opens it with no version
 * asked and then adds the tables and indexes that it misses. A newer Embers may have dropped them on purpose.
 */
const factory: IDBFactory = {
  open(name, version) {
    if (version === undefined) throw new DOMException('The database is newer than this Embers.', 'VersionError');
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (a, b) => indexedDB.cmp(a, b),
};

export const db = new Database();

/** Whether an older page of Embers holds the database while this one wants to upgrade it. */
let blocked = false;
db.on('blocked', () => {
  blocked = true;
});
db.on('ready', () => {
  blocked = false;
});

// Another page wants to upgrade or delete the database: let go of it at once. The next question opens it again, and is told
// `newer` if it was upgraded.
db.on('versionchange', () => {
  db.close({ disableAutoOpen: false });
  return false;
});

/** Resolves once the database is open; an upgrade that waits for another page is a problem to tell, not to wait for. */
function opened(): PromiseLike<unknown> {
  if (blocked) return Dexie.Promise.reject(new StoreProblem('blocked'));
  return new Dexie.Promise((resolve, reject) => {
    const stop = () => reject(new StoreProblem('blocked'));
    db.on('blocked', stop);
    db.open()
      .then(resolve, reject)
      .finally(() => db.on('blocked').unsubscribe(stop));
  });
}

/**
 * Does something with the database. Whatever the browser's storage has against it is thrown as a StoreProblem; other errors
 * pass as they are. It gives a native promise, the only kind that browsers accept from a message handler.
 */
export async function withStore<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    if (!db.isOpen()) await opened();
    return await work();
  } catch (error) {
    throw problemOf(error);
  }
}
