import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Reading } from '../../lib/post';
import {
  addPerson,
  changePeople,
  flagCriticism,
  noteReply,
  noteThanks,
  setStages,
  takeBackStages,
} from '../../lib/store/acquaintances';
import { findPerson, interactionsSince, listPeople } from '../../lib/store/ask';
import { db } from '../../lib/store/db';
import { ageOut, forgetAll, forgetPerson } from '../../lib/store/forgetting';
import { mergePeople, partPeople } from '../../lib/store/merging';
import { saveTouch } from '../../lib/store/notes';
import { recordSight } from '../../lib/store/record';
import {
  CAFE,
  DAY,
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

const answered = (at: number, answers: readonly Answer[], change: Partial<Reading> = {}) =>
  record(at, [reading(1, { answers, ...change })], PEOPLE_ON);

async function idOf(name: string): Promise<string> {
  const found = (await listPeople()).find((person) => person.name === name);
  if (!found) throw new Error(`${name} is not kept.`);
  return found.id;
}

describe('with people off', () => {
  it('no name, address, headline or word of anyone but the user is anywhere in the database', async () => {
    const crowd = ['Ada Invented', 'Bo Invented', 'Cy Invented'];
    for (const hour of [0, 1, 5, 9]) {
      const answers = crowd.map((name, n) => comment(name, `c${n}`, { headline: `Baker, says ${name}` }));
      await record(MORNING + hour * HOUR, [
        reading(1, { ...counts(10 + hour, 3, 1), answers, shownComments: { all: 3, own: 0 } }),
        reading(2, { ...counts(5), answers: [comment('Ada Invented', 'c9', { kind: 'reaction' })] }),
      ]);
    }
    const tables = await everything();
    expect(tables.posts).toHaveLength(2);
    for (const [table, rows] of Object.entries(tables)) {
      for (const trace of ['Ada', 'ada-', 'Bo Inv', 'bo-inv', 'Cy', 'cy-', 'Baker', 'Said by', 'c9']) {
        expect(JSON.stringify(rows), `${trace} in ${table}`).not.toContain(trace);
      }
    }
  });
});

describe('with people on', () => {
  it('who answered is kept once, with each of their answers', async () => {
    const when = { at: MORNING - 2 * HOUR, within: HOUR };
    await answered(MORNING, [
      comment('Ada Invented', 'c1', { headline: 'Baker', when }),
      comment('Ada Invented', 'c2'),
      comment('Bo Invented', '', { kind: 'share', withComment: true }),
    ]);
    await answered(MORNING + DAY, [comment('Ada Invented', 'c1', { headline: 'Baker and florist' })]);
    const people = await listPeople();
    expect(people.map(({ name }) => name).sort()).toEqual(['Ada Invented', 'Bo Invented']);
    const ada = await findPerson(await idOf('Ada Invented'));
    expect(ada?.person).toMatchObject({
      headline: 'Baker and florist',
      profiles: [{ network: 'linkedin', handle: 'ada-invented' }],
    });
    expect(ada?.interactions).toHaveLength(2);
    expect(ada?.interactions).toContainEqual(expect.objectContaining({ kind: 'comment', when }));
    const bo = await findPerson(await idOf('Bo Invented'));
    expect(bo?.interactions).toMatchObject([{ kind: 'share', withComment: true, post: 'linkedin:1' }]);
  });

  it.each<[string, Answer]>([
    ['who has no address: a name alone is nobody in particular', { kind: 'comment', name: 'Ada Invented', id: 'c1' }],
    ['the user’s own account', comment('Café Inventé', 'c1', { handle: 'Cafe-Invente' })],
    ['the user’s own account under its other handle', comment('Café Inventé', 'c1', { handle: '900100200' })],
    [
      'who answered longer ago than people are kept',
      comment('Ada Invented', 'c1', { when: { at: MORNING - 800 * DAY, within: DAY } }),
    ],
  ])('nobody is made of %s', async (_, answer) => {
    await answered(MORNING, [answer]);
    expect(await listPeople()).toEqual([]);
    expect(await interactionsSince()).toEqual([]);
  });

  it.each<[string, Answer[][], number]>([
    ['whose id the page did not say at first', [[comment('Ada Invented', '')], [comment('Ada Invented', 'c1')]], 1],
    ['whose id the page no longer says', [[comment('Ada Invented', 'c1')], [comment('Ada Invented', '')]], 1],
    [
      'by someone written in capitals',
      [[comment('Ada Invented', 'c1')], [comment('ADA INVENTED', 'c1', { handle: 'ADA-Invented' })]],
      1,
    ],
    ['of two, one after the other', [[comment('Ada Invented', 'c1')], [comment('Ada Invented', 'c2')]], 2],
    [
      'that is a reaction beside a comment',
      [[comment('Ada Invented', 'c1')], [comment('Ada Invented', '', { kind: 'reaction' })]],
      2,
    ],
  ])('an answer %s is not counted twice, nor lost', async (_, looks, times) => {
    for (const [hour, answers] of looks.entries()) await answered(MORNING + hour * HOUR, answers);
    expect(await db.interactions.count()).toBe(times);
    expect(await db.people.count()).toBe(1);
  });

  it('an answer without a time was given between the post’s publication and the first look at it', async () => {
    const change = { publishedAt: { at: MORNING - DAY, within: 0 } };
    await answered(MORNING, [comment('Ada Invented', 'c1')], change);
    await answered(MORNING + DAY, [comment('Ada Invented', 'c1')], change);
    expect(await interactionsSince()).toMatchObject([{ when: { at: MORNING - DAY, within: DAY } }]);
  });

  it('first and last seen are the times of the answers, not of the looks at them', async () => {
    const when = { at: MORNING - 9 * DAY, within: DAY };
    for (const day of [0, 1, 2]) await answered(MORNING + day * DAY, [comment('Ada Invented', 'c1', { when })]);
    expect(await listPeople()).toMatchObject([{ firstSeen: MORNING - 9 * DAY, lastSeen: MORNING - 8 * DAY }]);
  });

  it('what the user decided stays when a page shows the person again', async () => {
    await answered(MORNING, [comment('Ada Invented', 'c1')]);
    const id = await idOf('Ada Invented');
    await changePeople(id, { name: 'Ada I.', relation: 'customer', note: 'Oat milk.' });
    const [answer] = await interactionsSince();
    await flagCriticism(answer?.id ?? '', true);
    await noteReply(answer?.id ?? '', true);
    await answered(MORNING + DAY, [comment('Ada Invented', 'c1')]);
    expect(await listPeople()).toMatchObject([{ id, name: 'Ada I.', relation: 'customer', note: 'Oat milk.' }]);
    expect(await interactionsSince()).toMatchObject([{ criticism: true, replied: true }]);
    await changePeople(id, { relation: null });
    await flagCriticism(answer?.id ?? '', false);
    expect((await listPeople())[0]).not.toHaveProperty('relation');
    expect((await interactionsSince())[0]).not.toHaveProperty('criticism');
  });
});

describe('a person’s stage', () => {
  it('is written with its moment, once while it stays the same', async () => {
    const id = await addPerson({ name: 'Ada Invented' }, MORNING);
    expect(await setStages([{ person: id, stage: null }], MORNING)).toEqual([]);
    await setStages([{ person: id, stage: 'trust' }], MORNING);
    expect(await setStages([{ person: id, stage: 'trust' }], MORNING + HOUR)).toEqual([]);
    await takeBackStages(await setStages([{ person: id, stage: 'fan' }], MORNING + HOUR));
    await setStages([{ person: id, stage: null }], MORNING + DAY);
    const stages = (await findPerson(id))?.stages ?? [];
    expect(stages.map(({ stage, at }) => [stage, at])).toEqual([
      [null, MORNING + DAY],
      ['trust', MORNING],
    ]);
  });
});

describe('what is decided of several at once', () => {
  it('is decided of all, or of none where one of them is not kept', async () => {
    const [ada, bo] = [await addPerson({ name: 'Ada' }, MORNING), await addPerson({ name: 'Bo' }, MORNING)];
    await changePeople([ada, bo], { relation: 'customer' });
    const both = [ada, bo].map((person) => ({ person, stage: 'trust' as const }));
    expect(await setStages(both, MORNING)).toHaveLength(2);
    expect((await listPeople()).map(({ relation }) => relation)).toEqual(['customer', 'customer']);
    await expect(changePeople([ada, 'nobody'], { relation: 'peer' })).rejects.toThrow(RangeError);
    await expect(setStages([...both, { person: 'nobody', stage: 'fan' }], MORNING)).rejects.toThrow(RangeError);
    expect((await listPeople()).map(({ relation }) => relation)).toEqual(['customer', 'customer']);
    expect(await db.stages.count()).toBe(2);
  });
});

describe('two profiles of one person', () => {
  it('become one, and nothing of either is lost', async () => {
    await answered(MORNING, [comment('Ada Invented', 'c1'), comment('Ada Elsewhere', 'c2', { headline: 'Florist' })]);
    const [kept, other] = [await idOf('Ada Invented'), await idOf('Ada Elsewhere')];
    await changePeople(kept, { relation: 'customer', note: 'Oat milk.' });
    await changePeople(other, { relation: 'peer', note: 'Met in May.' });
    await setStages([{ person: other, stage: 'fan' }], MORNING);
    await noteThanks(other, 'phone', MORNING);
    await mergePeople(kept, other, MORNING);
    expect(await listPeople()).toMatchObject([
      {
        id: kept,
        name: 'Ada Invented',
        relation: 'customer',
        headline: 'Florist',
        note: 'Oat milk.\nMet in May.',
        profiles: [{ handle: 'ada-invented' }, { handle: 'ada-elsewhere' }],
      },
    ]);
    const all = await findPerson(kept);
    expect(all?.interactions).toHaveLength(2);
    expect(all?.stages).toMatchObject([{ stage: 'fan' }]);
    expect(all?.touches).toMatchObject([{ channel: 'phone', thanks: true }]);
    await answered(MORNING + DAY, [comment('Ada Elsewhere', 'c2')]);
    expect(await db.people.count()).toBe(1);
  });

  it('are left alone where one of them is not there', async () => {
    const id = await addPerson({ name: 'Ada Invented' }, MORNING);
    await expect(mergePeople(id, 'nobody', MORNING)).rejects.toThrow(RangeError);
    await mergePeople(id, id, MORNING);
    expect(await db.people.count()).toBe(1);
  });
});

describe('two who were made one by mistake', () => {
  const faces = [comment('Ada Invented', 'c1'), comment('Bo Invented', 'c2', { headline: 'Florist' })];

  it('are two again, each with what was theirs, and with what the user decided since', async () => {
    await answered(MORNING, faces);
    const [ada, bo] = [await idOf('Ada Invented'), await idOf('Bo Invented')];
    await changePeople(bo, { relation: 'peer', note: 'Met in May.' });
    await setStages([{ person: bo, stage: 'fan' }], MORNING);
    await noteThanks(bo, 'phone', MORNING);
    const before = await everything();
    await mergePeople(ada, bo, MORNING + HOUR);
    await partPeople(ada);
    expect(sorted(await everything())).toEqual(sorted(before));
    await mergePeople(ada, bo, MORNING + HOUR);
    await changePeople(ada, { relation: 'customer' });
    await setStages([{ person: ada, stage: 'trust' }], MORNING + HOUR);
    await partPeople(ada);
    expect((await findPerson(ada))?.person).toMatchObject({ relation: 'customer' });
    expect((await findPerson(ada))?.stages).toMatchObject([{ stage: 'trust' }]);
    expect((await findPerson(bo))?.person).toMatchObject({ relation: 'peer', note: 'Met in May.' });
  });

  it('on two networks part what came since by the network it came from', async () => {
    await answered(MORNING, [comment('Ada Invented', 'c1')]);
    const ada = await idOf('Ada Invented');
    await db.people.add({
      id: 'f',
      name: 'Ada Elsewhere',
      profiles: [{ network: 'facebook', handle: 'ada' }],
      handles: ['facebook:ada'],
      firstSeen: MORNING,
      lastSeen: MORNING,
    });
    await mergePeople(ada, 'f', MORNING);
    const since = { person: ada, kind: 'comment', comment: '', when: { at: MORNING + DAY, within: 0 } } as const;
    await db.interactions.bulkAdd([
      { ...since, id: 'new-f', post: 'facebook:9' },
      { ...since, id: 'new-l', post: 'linkedin:9' },
    ]);
    await db.people.update(ada, { lastSeen: MORNING + DAY });
    await partPeople(ada);
    expect((await findPerson('f'))?.interactions).toMatchObject([{ id: 'new-f' }]);
    expect((await findPerson('f'))?.person.lastSeen).toBe(MORNING + DAY);
    expect((await findPerson(ada))?.interactions.map(({ id }) => id)).toContain('new-l');
  });

  it('both keep an answer that both had given', async () => {
    await answered(MORNING, [comment('Ada Invented', ''), comment('Bo Invented', '')]);
    const [ada, bo] = [await idOf('Ada Invented'), await idOf('Bo Invented')];
    await mergePeople(ada, bo, MORNING);
    expect(await interactionsSince()).toHaveLength(1);
    await partPeople(ada);
    expect((await findPerson(ada))?.interactions).toHaveLength(1);
    expect((await findPerson(bo))?.interactions).toHaveLength(1);
  });

  it('come apart in turn, the latest first, down to those that one of them had made before', async () => {
    await answered(MORNING, [...faces, comment('Cy Invented', 'c3')]);
    const [ada, bo, cy] = [await idOf('Ada Invented'), await idOf('Bo Invented'), await idOf('Cy Invented')];
    const before = await everything();
    await mergePeople(bo, cy, MORNING);
    await mergePeople(ada, bo, MORNING);
    expect(await db.people.count()).toBe(1);
    await partPeople(ada);
    await partPeople(bo);
    expect(sorted(await everything())).toEqual(sorted(before));
    await expect(partPeople(ada)).rejects.toThrow(RangeError);
  });

  it('come apart with the id they have here, though a backup brought the entry from elsewhere', async () => {
    await answered(MORNING, faces);
    const ada = await idOf('Ada Invented');
    await mergePeople(ada, await idOf('Bo Invented'), MORNING);
    const row = await db.people.get(ada);
    await db.people.update(ada, {
      merged: row?.merged?.map((one) => ({ ...one, kept: { ...one.kept, id: 'there' } })),
    });
    await partPeople(ada);
    expect((await listPeople()).map(({ name }) => name).sort()).toEqual(['Ada Invented', 'Bo Invented']);
    expect((await findPerson(ada))?.interactions).toHaveLength(1);
  });

  it('are both forgotten when they are forgotten as one', async () => {
    await answered(MORNING, faces);
    const ada = await idOf('Ada Invented');
    await mergePeople(ada, await idOf('Bo Invented'), MORNING);
    await forgetPerson(ada, MORNING);
    await answered(MORNING + DAY, faces);
    expect(await db.people.count()).toBe(0);
    expect(JSON.stringify(await everything())).not.toMatch(/invented"/i);
  });
});

/** Tables with their rows in an order of their own: which row came first plays no part. */
function sorted(tables: Record<string, unknown[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.map((row) => JSON.stringify(inOrder(row))).sort()]),
  );
}

function inOrder(row: unknown): unknown {
  return Object.fromEntries(Object.entries(row as object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('to forget a person', () => {
  const faces = [comment('Ada Invented', 'c1'), comment('Bo Invented', 'c2')];

  it('takes all that is theirs, and the next page that shows them does not bring them back', async () => {
    await answered(MORNING, faces);
    const id = await idOf('Ada Invented');
    await setStages([{ person: id, stage: 'trust' }], MORNING);
    await saveTouch({ person: id, channel: 'phone', when: { at: MORNING, within: DAY }, text: 'phoned Ada' });
    await forgetPerson(id, MORNING);
    await answered(MORNING + DAY, [...faces, comment('Ada Invented', 'c3', { handle: 'ADA-invented' })]);
    const tables = await everything();
    expect(JSON.stringify(tables)).not.toMatch(/\bada\b/i);
    expect(tables.people).toMatchObject([{ name: 'Bo Invented' }]);
    expect(tables.stages).toEqual([]);
    expect(tables.touches).toEqual([]);
  });

  it('keeps a tombstone that a list of known addresses can’t be held against', async () => {
    await answered(MORNING, faces);
    await forgetPerson(await idOf('Ada Invented'), MORNING);
    await forgetPerson(await idOf('Bo Invented'), MORNING);
    const [one, two] = await db.tombstones.toArray();
    expect(one).toMatchObject({ profile: expect.stringMatching(/^[0-9a-f]{64}$/), at: MORNING });
    expect(one?.salt).toMatch(/.{32}/);
    expect(two?.salt).toBe(one?.salt);
    const [first] = await db.tombstones.toArray();
    await emptyStore();
    await answered(MORNING, faces);
    await forgetPerson(await idOf('Ada Invented'), MORNING);
    expect(await db.tombstones.get(first?.profile ?? '')).toBeUndefined();
  });

  it('holds when the first one is forgotten while a page is being kept', async () => {
    await answered(MORNING, faces);
    const id = await idOf('Ada Invented');
    await Promise.all([answered(MORNING + HOUR, faces), forgetPerson(id, MORNING), answered(MORNING + HOUR, faces)]);
    expect((await listPeople()).map(({ name }) => name)).toEqual(['Bo Invented']);
  });

  it('who is not there is no error', async () => {
    await forgetPerson('nobody', MORNING);
    expect(await db.tombstones.count()).toBe(0);
  });
});

describe('to forget everybody', () => {
  it('takes every person and touch that names one; who was forgotten before stays forgotten', async () => {
    await answered(MORNING, [comment('Ada Invented', 'c1'), comment('Bo Invented', 'c2')]);
    await forgetPerson(await idOf('Ada Invented'), MORNING);
    await noteThanks(await idOf('Bo Invented'), 'mail', MORNING);
    await saveTouch({ channel: 'event', when: { at: MORNING, within: DAY }, text: 'the market' });
    await forgetAll();
    const { people, interactions, touches, tombstones, posts } = await everything();
    expect({ people, interactions }).toEqual({ people: [], interactions: [] });
    expect(touches).toMatchObject([{ text: 'the market' }]);
    expect(tombstones).toHaveLength(1);
    expect(posts).toHaveLength(1);
  });
});

describe('ageing out', () => {
  const NOW = MORNING + 400 * DAY;
  const longAgo = { when: { at: MORNING - DAY, within: HOUR } };

  it('takes old answers, and people of whom nothing younger is left', async () => {
    const lately = { when: { at: NOW - DAY, within: HOUR } };
    await answered(
      MORNING,
      ['Ada', 'Bo', 'Cy', 'Di'].map((name) => comment(`${name} Invented`, name, longAgo)),
    );
    await answered(NOW, [comment('Bo Invented', 'b2', lately)]);
    await noteThanks(await idOf('Cy Invented'), 'phone', NOW - DAY);
    await setStages([{ person: await idOf('Di Invented'), stage: 'trust' }], NOW - DAY);
    await setStages([{ person: await idOf('Ada Invented'), stage: 'trust' }], MORNING);
    await addPerson({ name: 'Ed Invented' }, NOW - DAY);
    expect(await ageOut(12, NOW)).toBe(1);
    expect((await listPeople()).map(({ name }) => name).sort()).toEqual(
      ['Bo Invented', 'Cy Invented', 'Di Invented', 'Ed Invented'].sort(),
    );
    expect(await interactionsSince()).toMatchObject([{ when: lately.when }]);
    expect(await db.stages.count()).toBe(1);
  });

  it('is not undone by a page that still shows the old answer', async () => {
    const old = sight(NOW, reading(1, { answers: [comment('Ada Invented', 'c1', longAgo)] }));
    await recordSight(old, [CAFE], { people: { on: true, months: 12 }, now: NOW });
    expect(await listPeople()).toEqual([]);
    await recordSight(old, [CAFE], { people: { on: true, months: 24 }, now: NOW });
    expect(await listPeople()).toHaveLength(1);
  });

  it('makes no tombstone: who answers again is welcome', async () => {
    await answered(MORNING, [comment('Ada Invented', 'c1', longAgo)]);
    await ageOut(12, NOW);
    await answered(NOW, [comment('Ada Invented', 'c2')]);
    expect(await listPeople()).toHaveLength(1);
  });
});
