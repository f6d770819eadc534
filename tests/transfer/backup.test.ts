import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS, changeSettings, readSettings, type Settings } from '../../lib/settings';
import { findPost, historyOf, listPeople } from '../../lib/store/ask';
import { VERSION, db } from '../../lib/store/db';
import { forgetPerson } from '../../lib/store/forgetting';
import { mergePeople, partPeople } from '../../lib/store/merging';
import { annotate } from '../../lib/store/notes';
import { readBackup, writeBackup } from '../../lib/transfer/backup';
import { restoreBackup } from '../../lib/transfer/restore';
import { CAFE, HOUR, MORNING, PEOPLE_ON, comment, counts, everything, reading, record } from '../store/invented';
import { putBack, type Stored } from '../store/stored';
import { newBrowser } from './browser';

const EXAMPLE: Stored = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../fixtures/store/version-1.json'), 'utf8'),
);

const SETTINGS: Settings = {
  ...DEFAULTS,
  consent: MORNING,
  accounts: [CAFE],
  people: { on: true, months: 12 },
  audiences: [{ id: 'a1', name: 'Bakers', relation: 'peer', signs: ['bak'], excluded: [], interests: ['bread'] }],
  buyingWords: ['tarif'],
  weeklyTarget: 2,
  language: 'fr',
  numberLanguage: { facebook: 'fr-FR' },
};

beforeEach(newBrowser);

/** The browser whose backup is made: one row of everything that can be in a database. */
async function fullBrowser(): Promise<void> {
  await putBack(EXAMPLE);
  await changeSettings(() => SETTINGS);
}

const copyOf = (text: string) => new Blob([text]);

describe('a backup', () => {
  it('restores to the same: every row of every table, and every setting', async () => {
    await fullBrowser();
    const before = await everything();
    const file = await writeBackup(MORNING);
    await newBrowser();
    await restoreBackup(await readBackup(file), 'replace');
    expect(await everything()).toEqual(before);
    expect(await readSettings()).toEqual(SETTINGS);
    expect(JSON.parse(await (await writeBackup(MORNING)).text())).toEqual(JSON.parse(await file.text()));
    for (const [table, rows] of Object.entries(before)) expect(rows, `${table} was tried`).not.toEqual([]);
  });

  it('keeps who was made one of two, so that they can still be parted', async () => {
    const answers = [comment('Ada Inventée', 'c1'), comment('Bo Inventé', 'c2')];
    await record(MORNING, [reading(1, { answers })], PEOPLE_ON);
    const [one, two] = (await listPeople()).map(({ id }) => id);
    await mergePeople(one ?? '', two ?? '', MORNING);
    const file = await writeBackup(MORNING);
    await newBrowser();
    await restoreBackup(await readBackup(file), 'replace');
    await partPeople(one ?? '');
    expect((await listPeople()).map(({ name }) => name).sort()).toEqual(['Ada Inventée', 'Bo Inventé']);
  });

  it('of years goes by pages, and loses nothing at their edges', async () => {
    const [row] = (await record(MORNING, [reading(0, counts(1))])).kept.values();
    if (!row) throw new Error('The first post was not kept.');
    await db.posts.bulkPut(Array.from({ length: 4001 }, (_, n) => ({ ...row, key: `linkedin:${n}` as const })));
    const { tables } = await readBackup(await writeBackup(MORNING));
    expect(new Set(tables.posts.map(({ key }) => key)).size).toBe(4001);
  });

  it('of an empty browser is one, too', async () => {
    const file = await writeBackup(MORNING);
    await fullBrowser();
    await restoreBackup(await readBackup(file), 'replace');
    const { tombstones, ...rest } = await everything();
    expect(Object.values(rest).flat()).toEqual([]);
    expect(tombstones, 'who was forgotten stays forgotten').toHaveLength(1);
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('of an older Embers, which knew fewer settings, has the defaults for them', async () => {
    await fullBrowser();
    const said = JSON.parse(await (await writeBackup(MORNING)).text());
    delete said.settings.weeklyTarget;
    const { settings } = await readBackup(copyOf(JSON.stringify(said)));
    expect(settings).toEqual({ ...SETTINGS, weeklyTarget: null });
  });
});

describe('a file that can’t be restored', () => {
  type Change = (said: { [field: string]: never } & Record<string, unknown>, text: string) => unknown;
  const cases: { what: string; kind: string; where?: string; change: Change }[] = [
    { what: 'is no JSON', kind: 'foreign', change: () => 'name;likes\r\n' },
    { what: 'is empty', kind: 'foreign', change: () => '' },
    { what: 'is JSON of something else', kind: 'foreign', change: () => ({ posts: [] }) },
    { what: 'is a list', kind: 'foreign', change: () => [1] },
    {
      what: 'is a backup of another program',
      kind: 'foreign',
      change: (said) => ({ ...said, format: 'other-backup' }),
    },
    { what: 'was cut off', kind: 'broken', change: (_, text) => text.slice(0, -20) },
    { what: 'was made by a newer Embers', kind: 'newer', change: (said) => ({ ...said, version: VERSION + 1 }) },
    {
      what: 'was made by a newer Embers with tables of another form',
      kind: 'newer',
      change: () => ({ format: 'embers-backup', version: VERSION + 1, all: {} }),
    },
    { what: 'lacks a table', kind: 'broken', where: 'tables.seeds', change: inTables((tables) => delete tables.seeds) },
    {
      what: 'has a table too many',
      kind: 'broken',
      where: 'tables.extra',
      change: inTables((tables) => (tables.extra = [])),
    },
    {
      what: 'has a count upside down',
      kind: 'broken',
      where: 'tables.posts.0.reactions',
      change: inRow('posts', (post) => (post.reactions = { low: 9, high: 3 })),
    },
    {
      what: 'has a count below zero',
      kind: 'broken',
      where: 'tables.posts.0.comments.low',
      change: inRow('posts', (post) => (post.comments = { low: -1, high: 3 })),
    },
    {
      what: 'has a null where unknown is absent',
      kind: 'broken',
      where: 'tables.posts.0.shares',
      change: inRow('posts', (post) => (post.shares = null)),
    },
    {
      what: 'has a field that no table has',
      kind: 'broken',
      where: 'tables.people.0.email',
      change: inRow('people', (person) => (person.email = 'ada@example.org')),
    },
    {
      what: 'has a setting of another kind',
      kind: 'broken',
      where: 'settings.weighted',
      change: (said) => ({ ...said, settings: { ...SETTINGS, weighted: 'yes' } }),
    },
  ];

  it.each(cases)('because it $what is refused as $kind, and nothing changes', async ({ kind, where = '', change }) => {
    await fullBrowser();
    const before = await everything();
    const text = await (await writeBackup(MORNING)).text();
    const changed = change(JSON.parse(text), text);
    const file = copyOf(typeof changed === 'string' ? changed : JSON.stringify(changed));
    await expect(readBackup(file)).rejects.toMatchObject({ name: 'BackupProblem', kind, where });
    expect(await everything()).toEqual(before);
    expect(await readSettings()).toEqual(SETTINGS);
  });

  it('because its rows contradict each other is refused as broken, and nothing changes', async () => {
    await fullBrowser();
    const backup = await readBackup(await writeBackup(MORNING));
    const [post] = backup.tables.posts;
    if (!post) throw new Error('The example has a post.');
    const before = await everything();
    const twice = { ...backup, settings: DEFAULTS, tables: { ...backup.tables, posts: [post, post] } };
    await expect(restoreBackup(twice, 'replace')).rejects.toMatchObject({ name: 'BackupProblem', kind: 'broken' });
    expect(await everything()).toEqual(before);
    expect(await readSettings()).toEqual(SETTINGS);
  });

  function inTables(change: (tables: Record<string, unknown>) => unknown): Change {
    return (said) => {
      change(said.tables as unknown as Record<string, unknown>);
      return said;
    };
  }

  function inRow(table: string, change: (row: Record<string, unknown>) => unknown): Change {
    return inTables((tables) => change((tables[table] as Record<string, unknown>[])[0] ?? {}));
  }
});

describe('a backup merged into what is here', () => {
  it('of the same browser changes nothing', async () => {
    await fullBrowser();
    const before = await everything();
    await restoreBackup(await readBackup(await writeBackup(MORNING)), 'merge');
    expect(await everything()).toEqual(before);
    expect(await readSettings()).toEqual(SETTINGS);
  });

  it('brings the other browser’s looks at the same post, under whichever key it knew it', async () => {
    await changeSettings(() => SETTINGS);
    await record(
      MORNING,
      [reading(2, { ...counts(5), aliases: ['linkedin:1'], answers: [comment('Ada Invented', 'c1')] })],
      PEOPLE_ON,
    );
    await annotate('linkedin:2', { themes: ['prices'], note: 'There.' });
    const file = await writeBackup(MORNING);
    await newBrowser();
    await changeSettings(() => ({ ...SETTINGS, language: 'de', buyingWords: ['Preis'] }));
    const answers = [comment('Ada Invented', 'c1'), comment('Ada Invented', 'c2'), comment('Bo Invented', 'c3')];
    await record(MORNING + HOUR, [reading(1, { ...counts(8, 2), answers }), reading(3, counts(1))], PEOPLE_ON);
    await annotate('linkedin:1', { stage: 'trust', note: 'Here.' });
    await restoreBackup(await readBackup(file), 'merge');
    expect(await db.posts.count()).toBe(2);
    expect(await findPost('linkedin:2')).toMatchObject({ key: 'linkedin:1', ...counts(8, 2), firstSeen: MORNING });
    expect((await historyOf('linkedin:2')).map(({ reactions }) => reactions?.low)).toEqual([5, 8]);
    expect(await db.annotations.toArray()).toEqual([
      { post: 'linkedin:1', stage: 'trust', themes: ['prices'], note: 'Here.\nThere.' },
    ]);
    expect((await listPeople()).map(({ name }) => name).sort()).toEqual(['Ada Invented', 'Bo Invented']);
    const answered = await db.interactions.toArray();
    expect(answered.map(({ post, comment: id }) => `${post} ${id}`).sort()).toEqual([
      'linkedin:1 c1',
      'linkedin:1 c2',
      'linkedin:1 c3',
    ]);
    const known = new Set((await listPeople()).map(({ id }) => id));
    expect(answered.every(({ person }) => known.has(person))).toBe(true);
    expect(await readSettings()).toEqual({ ...SETTINGS, language: 'de', buyingWords: ['Preis', 'tarif'] });
  });

  it('brings no people into a browser where they are off', async () => {
    await fullBrowser();
    const file = await writeBackup(MORNING);
    await newBrowser();
    await restoreBackup(await readBackup(file), 'merge');
    const { people, interactions, stages, touches, posts } = await everything();
    expect({ people, interactions, stages }).toEqual({ people: [], interactions: [], stages: [] });
    expect(touches).toMatchObject([{ text: 'marché de la place' }]);
    expect(posts).toHaveLength(2);
  });
});

describe('who was forgotten', () => {
  it.each(['replace', 'merge'] as const)('is not brought back by a backup made before (%s)', async (how) => {
    await fullBrowser();
    const file = await writeBackup(MORNING);
    const ada = (await listPeople()).find(({ name }) => name.startsWith('Ada'));
    await forgetPerson(ada?.id ?? '', MORNING);
    await restoreBackup(await readBackup(file), how);
    expect(JSON.stringify(await everything())).not.toMatch(/ada/i);
    expect(await listPeople()).toMatchObject([{ name: 'Bo Inventé' }]);
  });

  it('in the other browser is forgotten here, too, though the salts differ', async () => {
    await fullBrowser();
    const [ada] = await listPeople();
    await forgetPerson(ada?.id ?? '', MORNING);
    const file = await writeBackup(MORNING);
    await newBrowser();
    await changeSettings(() => SETTINGS);
    const answers = [comment('Ada Inventée', 'c1'), comment('Bo Invented', 'c2')];
    await record(MORNING, [reading(1, { answers })], PEOPLE_ON);
    const bo = (await listPeople()).find(({ name }) => name.startsWith('Bo'));
    await forgetPerson(bo?.id ?? '', MORNING);
    await db.people.toCollection().modify({ handles: ['linkedin:ada-inventee'] });
    await restoreBackup(await readBackup(file), 'merge');
    expect((await listPeople()).map(({ name }) => name)).toEqual(['Bo Inventé']);
    await record(MORNING + HOUR, [reading(1, { answers: [comment('Bo Invented', 'c2')] })], PEOPLE_ON);
    expect((await listPeople()).map(({ name }) => name)).toEqual(['Bo Inventé']);
  });
});
