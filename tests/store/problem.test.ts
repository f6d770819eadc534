import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountReading } from '../../lib/post';
import { exactly } from '../../lib/post';
import { postsOf } from '../../lib/store/ask';
import { VERSION, db, withStore } from '../../lib/store/db';
import { StoreProblem, problemOf } from '../../lib/store/problem';
import { recordSight } from '../../lib/store/record';
import {
  CAFE,
  HOUR,
  MORNING,
  PEOPLE_ON,
  comment,
  counts,
  emptyStore,
  everything,
  reading,
  record,
  sight,
} from './invented';

beforeEach(emptyStore);
afterEach(() => vi.restoreAllMocks());

/** What a browser throws when a put meets a full disk. */
const full = () => new DOMException('No room is left.', 'QuotaExceededError');

/** Opens the database outside Embers, as another of its pages would; resolves with a connection that the test must close. */
function openElsewhere(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('embers', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      if (!request.result.objectStoreNames.contains('future')) request.result.createObjectStore('future');
    };
  });
}

describe('a worker killed in the middle of a message', () => {
  const account: AccountReading = {
    network: 'linkedin',
    handle: CAFE.handle,
    aliases: [],
    own: true,
    followers: exactly(300),
  };
  /** Joins two posts, changes counts and followers, and brings a new person: every kind of write there is. */
  const message = {
    ...sight(
      MORNING + HOUR,
      reading(1, { ...counts(12, 3, 1), aliases: ['linkedin:2'], answers: [comment('Bo Invented', 'c2')] }),
      reading(4, counts(1)),
    ),
    account,
  };
  const before = async () => {
    await record(
      MORNING,
      [1, 2].map((n) => reading(n, { ...counts(n, 1, 0), answers: [comment('Ada Invented', `a${n}`)] })),
      PEOPLE_ON,
    );
    return everything();
  };
  const keep = () => recordSight(message, [CAFE], { people: PEOPLE_ON, now: MORNING + HOUR });

  it('has written all of it or nothing, at whichever write it dies', async () => {
    const put = IDBObjectStore.prototype.put;
    const remove = IDBObjectStore.prototype.delete;
    let died = 0;
    for (let step = 0; ; step++) {
      await emptyStore();
      const was = await before();
      let left = step;
      const dieAt = () => {
        if (left-- === 0) throw full();
      };
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
        dieAt();
        return put.apply(this, given);
      });
      vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, ...given) {
        dieAt();
        return remove.apply(this, given);
      });
      const result = await keep().catch((error: unknown) => error);
      vi.restoreAllMocks();
      if (!(result instanceof Error)) break;
      died++;
      expect(result).toMatchObject({ name: 'StoreProblem', kind: 'full' });
      expect(await everything()).toEqual(was);
    }
    expect(died).toBeGreaterThan(10);
    expect(await everything()).toMatchObject({ posts: [{ key: 'linkedin:1' }, { key: 'linkedin:4' }] });
  });

  it('loses nothing when the message is sent again', async () => {
    await before();
    await keep();
    const once = await everything();
    await keep();
    expect(await everything()).toEqual(once);
  });
});

describe('a problem of the store', () => {
  it.each<[string, unknown, string]>([
    ['no room', full(), 'full'],
    ['no room, behind an aborted transaction', named('AbortError', { inner: full() }), 'full'],
    ['no room for some of many', named('BulkError', { failures: [new Error('other'), full()] }), 'full'],
    ['a newer database', new DOMException('', 'VersionError'), 'newer'],
    [
      'a newer database, behind a closed one',
      named('DatabaseClosedError', { inner: new DOMException('', 'VersionError') }),
      'newer',
    ],
    ['a private window', new DOMException('', 'InvalidStateError'), 'refused'],
    ['site data turned off', new DOMException('', 'SecurityError'), 'refused'],
    ['a broken profile', new DOMException('', 'UnknownError'), 'refused'],
    ['no IndexedDB', named('MissingAPIError', {}), 'refused'],
  ])('is told of %s', (_, error, kind) => {
    expect(problemOf(error)).toMatchObject({ name: 'StoreProblem', kind, cause: expect.anything() });
  });

  it.each([new RangeError('No such post.'), named('ConstraintError', {}), 'a string', undefined])(
    'is not made of other errors: %s',
    (error) => expect(problemOf(error)).toBe(error),
  );

  it('is told where the browser refuses to open a database', async () => {
    db.close({ disableAutoOpen: false });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    });
    await expect(postsOf([CAFE.id])).rejects.toMatchObject({ kind: 'refused' });
    await expect(record(MORNING, [reading(1)])).rejects.toMatchObject({ kind: 'refused' });
  });
});

describe('a database of a newer Embers', () => {
  it('is told, and stays as it is', async () => {
    db.close({ disableAutoOpen: false });
    (await openElsewhere((VERSION + 1) * 10)).close();
    await expect(postsOf([CAFE.id])).rejects.toMatchObject({ kind: 'newer' });
    await expect(record(MORNING, [reading(1)])).rejects.toMatchObject({ kind: 'newer' });
    const newer = await openElsewhere((VERSION + 1) * 10);
    expect([...newer.objectStoreNames]).toContain('future');
    expect(newer.version).toBe((VERSION + 1) * 10);
    newer.close();
  });

  it('is let through: this page closes at once, and is told so at its next question', async () => {
    await record(MORNING, [reading(1)]);
    const newer = await openElsewhere((VERSION + 1) * 10);
    await expect(postsOf([CAFE.id])).rejects.toMatchObject({ kind: 'newer' });
    newer.close();
  });
});

describe('a database that an older page holds', () => {
  it('is told as blocked at once, and opens by itself when that page lets go', async () => {
    db.close({ disableAutoOpen: false });
    globalThis.indexedDB = new IDBFactory();
    const older = await openElsewhere(1);
    await expect(postsOf([CAFE.id])).rejects.toMatchObject({ kind: 'blocked' });
    await expect(postsOf([CAFE.id])).rejects.toBeInstanceOf(StoreProblem);
    older.close();
    await db.open();
    expect(await postsOf([CAFE.id])).toEqual([]);
  });
});

describe('what a message handler returns', () => {
  it.each([
    ['of the store', () => withStore(() => db.posts.count())],
    ['of recordSight', () => record(MORNING, [reading(1)])],
    ['of a question', () => postsOf([CAFE.id])],
  ])('%s is a native promise, the only kind that browsers answer with', async (_, ask) => {
    const answer = ask();
    expect(Object.getPrototypeOf(answer)).toBe(Promise.prototype);
    await answer;
  });
});

function named(name: string, more: object): Error {
  return Object.assign(new Error(name), { name }, more);
}
