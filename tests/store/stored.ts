import { IDBFactory } from 'fake-indexeddb';
import { db } from '../../lib/store/db';

/** A database as an older Embers left it, from tests/fixtures/store: its stores, their indexes and rows. */
export interface Stored {
  readonly name: string;
  /** As IndexedDB counts it; Dexie's version times ten. */
  readonly nativeVersion: number;
  readonly stores: Readonly<Record<string, Store>>;
}

interface Store {
  readonly key: string | string[];
  readonly indexes: readonly { name: string; path: string | string[]; multiEntry: boolean; unique: boolean }[];
  readonly rows: readonly unknown[];
}

/** Leaves a database in the browser as it was stored, without the code of today. */
export async function putBack({ name, nativeVersion, stores }: Stored): Promise<void> {
  db.close({ disableAutoOpen: false });
  globalThis.indexedDB = new IDBFactory();
  const database = await openRaw(name, nativeVersion, (fresh) => {
    for (const [table, { key, indexes, rows }] of Object.entries(stores)) {
      const store = fresh.createObjectStore(table, { keyPath: key });
      for (const { name: index, path, multiEntry, unique } of indexes) {
        store.createIndex(index, path, { multiEntry, unique });
      }
      for (const row of rows) store.put(row);
    }
  });
  database.close();
}

/** The form of the database that is in the browser now, without its rows. */
export async function formNow(): Promise<Omit<Stored, 'stores'> & { stores: Record<string, Omit<Store, 'rows'>> }> {
  const database = await openRaw('embers', undefined, () => undefined);
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readonly');
  const stores = names.map((table) => {
    const store = transaction.objectStore(table);
    const indexes = [...store.indexNames]
      .map((index) => store.index(index))
      .map(({ name, keyPath: path, multiEntry, unique }) => ({ name, path, multiEntry, unique }));
    return [table, { key: store.keyPath ?? '', indexes }] as const;
  });
  database.close();
  return { name: database.name, nativeVersion: database.version, stores: Object.fromEntries(stores) };
}

function openRaw(
  name: string,
  version: number | undefined,
  upgrade: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = version === undefined ? indexedDB.open(name) : indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
