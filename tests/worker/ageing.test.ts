import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ageDaily } from '../../lib/worker/ageing';
import { DEFAULTS } from '../../lib/settings';
import { db } from '../../lib/store/db';
import { DAY, HOUR, MORNING, emptyStore } from '../store/invented';

const NOW = MORNING + 800 * DAY;
const keep = (on: boolean, months: number) =>
  fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, people: { on, months } } });

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyStore();
  const ada = { name: 'Ada Invented', profiles: [], firstSeen: MORNING, lastSeen: MORNING };
  await db.people.bulkAdd([
    { ...ada, id: 'old', handles: ['x:1'] },
    { ...ada, id: 'young', handles: ['x:2'], lastSeen: NOW - DAY },
  ]);
});

describe('people age out', () => {
  it('after as many months as the user set', async () => {
    await keep(true, 12);
    await ageDaily(NOW);
    expect(await db.people.toCollection().primaryKeys()).toEqual(['young']);
  });

  it('not while fewer have passed', async () => {
    await keep(true, 36);
    await ageDaily(NOW);
    expect(await db.people.count()).toBe(2);
  });

  it('once a day, so that a choice of months can still be undone', async () => {
    await keep(true, 36);
    await ageDaily(NOW);
    await keep(true, 12);
    await ageDaily(NOW + HOUR);
    expect(await db.people.count()).toBe(2);
    await ageDaily(NOW + DAY);
    expect(await db.people.count()).toBe(1);
  });

  it('and nothing is touched while people are off', async () => {
    await keep(false, 12);
    await ageDaily(NOW);
    expect(await db.people.count()).toBe(2);
  });
});
