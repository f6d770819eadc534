import 'fake-indexeddb/auto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../lib/post';
import { findPost, historyOf, listPeople } from '../../lib/store/ask';
import { VERSION, db } from '../../lib/store/db';
import { recordSight } from '../../lib/store/record';
import { DAY, MORNING, PEOPLE_ON, comment, counts, emptyStore, everything, reading } from './invented';
import { formNow, putBack, type Stored } from './stored';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/store');

function stored(version: number): Stored {
  return JSON.parse(readFileSync(path.join(FOLDER, `version-${version}.json`), 'utf8'));
}

it(`every version up to this one, ${VERSION}, has a stored example in tests/fixtures/store`, () => {
  const names = Array.from({ length: VERSION }, (_, index) => `version-${index + 1}.json`);
  expect(readdirSync(FOLDER).sort()).toEqual(names);
});

describe(`a new database has the form of the stored example of version ${VERSION}`, () => {
  it.each(Object.entries(stored(VERSION).stores))('%s', async (table, { key, indexes }) => {
    await emptyStore();
    const form = await formNow();
    expect(form.nativeVersion).toBe(stored(VERSION).nativeVersion);
    expect(Object.keys(form.stores).sort()).toEqual(Object.keys(stored(VERSION).stores).sort());
    expect(form.stores[table]?.key).toEqual(key);
    expect(new Set(form.stores[table]?.indexes)).toEqual(new Set(indexes));
  });
});

describe('a database of version 1', () => {
  const example = stored(1);
  beforeEach(() => putBack(example));

  it.each(Object.entries(example.stores))('keeps every row of %s', async (table, { rows }) => {
    expect((await everything())[table]).toEqual(rows);
  });

  it('is asked as a new one', async () => {
    expect(await findPost('facebook:100200301')).toMatchObject({ key: 'facebook:100200300' });
    expect(await historyOf('facebook:100200301')).toHaveLength(2);
    expect(db.verno).toBe(VERSION);
  });

  it('goes on: looks are added, and who was forgotten stays forgotten', async () => {
    const account: Account = {
      id: 'facebook:cafe.invente',
      network: 'facebook',
      handle: 'cafe.invente',
      aliases: [],
      name: 'Café Inventé',
    };
    const now = MORNING + 9 * DAY;
    const again = reading(1, {
      network: 'facebook',
      key: 'facebook:100200301',
      author: { handle: 'cafe.invente' },
      ...counts(2900, 20, 3),
      answers: [comment('Cy Inventé', 'c1', { handle: 'Cy.Invente' }), comment('Di Inventée', 'c2')],
    });
    await recordSight({ network: 'facebook', at: now, account: null, readings: [again] }, [account], {
      people: PEOPLE_ON,
      now,
    });
    expect(await historyOf('facebook:100200300')).toHaveLength(3);
    expect((await listPeople()).map(({ name }) => name).sort()).toEqual(['Ada Inventée', 'Bo Inventé', 'Di Inventée']);
  });
});
