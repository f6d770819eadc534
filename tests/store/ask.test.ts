import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Observation, PostKey } from '../../lib/post';
import { exactly } from '../../lib/post';
import {
  changesSince,
  findPost,
  healthSince,
  historiesOf,
  historyOf,
  interactionsSince,
  listAnnotations,
  listPeople,
  listSeeds,
  listTold,
  postsOf,
  touchesSince,
} from '../../lib/store/ask';
import { db } from '../../lib/store/db';
import { troublesIn } from '../../lib/store/health';
import { annotate, deleteSeed, deleteTouch, finishSeed, markTold, saveSeed, saveTouch } from '../../lib/store/notes';
import type { InteractionRow, PersonRow, PostRow } from '../../lib/store/rows';
import { CAFE, DAY, HOUR, MORNING, comment, counts, emptyStore, reading, record } from './invented';

beforeEach(emptyStore);

describe('the posts of accounts', () => {
  it('come newest first, of these accounts, since that time', async () => {
    for (const n of [1, 2, 3]) {
      await record(MORNING, [reading(n, { publishedAt: { at: MORNING - n * DAY, within: HOUR } })]);
    }
    await db.posts.update('linkedin:3', { account: 'linkedin:other' });
    await record(MORNING, [reading(4)]);
    const keys = async (accounts: string[], since?: number) => (await postsOf(accounts, since)).map(({ key }) => key);
    expect(await keys([CAFE.id])).toEqual(['linkedin:4', 'linkedin:1', 'linkedin:2']);
    expect(await keys([CAFE.id, 'linkedin:other'])).toEqual(['linkedin:4', 'linkedin:1', 'linkedin:2', 'linkedin:3']);
    expect(await keys([CAFE.id], MORNING - DAY)).toEqual(['linkedin:4', 'linkedin:1']);
    expect(await keys([])).toEqual([]);
  });
});

describe('what is new since the last look', () => {
  it('is each post seen since, with how it stood before; a new post has no before', async () => {
    await record(MORNING, [reading(1, counts(10, 2, 0)), reading(2, counts(5))]);
    await record(MORNING + HOUR, [reading(1, counts(14, 3, 0))]);
    await record(MORNING + 3 * HOUR, [reading(1, counts(16, 3, 0)), reading(3, counts(1))]);
    const changes = await changesSince(MORNING + 2 * HOUR);
    expect(changes.map(({ post, before }) => [post.key, before?.reactions?.low, post.reactions?.low]).sort()).toEqual([
      ['linkedin:1', 14, 16],
      ['linkedin:3', undefined, 1],
    ]);
  });
});

describe('the health of the readers', () => {
  it('counts each post once a day, as its last look left it', async () => {
    await record(MORNING, [
      reading(1, { ...counts(1), blind: ['shares'] }),
      reading(2, { ...counts(1), blind: ['shares', 'comments'] }),
    ]);
    await record(MORNING + HOUR, [
      reading(1, { ...counts(1), blind: ['shares'] }),
      reading(2, { ...counts(1), blind: ['shares'] }),
    ]);
    await record(MORNING + DAY, [reading(1, counts(1, 0, 0))]);
    expect(await healthSince('2026-05-04')).toEqual([
      { network: 'linkedin', day: '2026-05-04', posts: 2, blind: { shares: 2 } },
      { network: 'linkedin', day: '2026-05-05', posts: 1, blind: {} },
    ]);
    expect(await healthSince('2026-05-05')).toHaveLength(1);
  });

  it.each([
    ['says nothing of a count that most posts had', [[15, 7]], []],
    [
      'says since when a count is missing, over days without a look',
      [
        [9, 9],
        [4, 2],
        [15, 14],
      ],
      [['2026-05-01', 14, 15]],
    ],
    [
      'says since when it is missing again',
      [
        [9, 9],
        [4, 1],
        [2, 2],
        [15, 14],
      ],
      [['2026-05-05', 14, 15]],
    ],
    [
      'says nothing once it is found again',
      [
        [9, 9],
        [4, 0],
      ],
      [],
    ],
  ])('%s', (_, days, expected) => {
    const rows = days.map(([posts = 0, shares = 0], n) => ({
      network: 'facebook',
      day: `2026-05-0${1 + 2 * n}`,
      posts,
      blind: { shares },
    }));
    expect(troublesIn(rows.reverse()).map(({ since, blind, posts }) => [since, blind, posts])).toEqual(expected);
  });
});

describe('what is written by hand', () => {
  it('an annotation changes only what is named, on any key of the post, and null takes away', async () => {
    await record(MORNING, [reading(1, { aliases: ['linkedin:11'] }), reading(2)]);
    await annotate(['linkedin:11', 'linkedin:2'], { stage: 'trust', themes: ['prices'] });
    await annotate('linkedin:1', { seed: 's1', stage: null });
    expect([...(await listAnnotations())]).toEqual([
      ['linkedin:1', { post: 'linkedin:1', themes: ['prices'], seed: 's1' }],
      ['linkedin:2', { post: 'linkedin:2', themes: ['prices'], stage: 'trust' }],
    ]);
  });

  it('an annotation of several posts is written on all or none', async () => {
    await record(MORNING, [reading(1)]);
    await expect(annotate(['linkedin:1', 'linkedin:9'], { stage: 'fan' })).rejects.toThrow(RangeError);
    expect(await listAnnotations()).toEqual(new Map());
  });

  it('a seed that is taken away leaves its posts to none', async () => {
    await record(MORNING, [reading(1), reading(2)]);
    const id = await saveSeed({
      idea: 'Carousels',
      hypothesis: 'More.',
      startedAt: MORNING,
      stop: { posts: 8, weeks: 8 },
    });
    await annotate(['linkedin:1', 'linkedin:2'], { seed: id, themes: ['prices'] });
    await annotate('linkedin:2', { seed: 'another' });
    await deleteSeed(id);
    expect(await listSeeds()).toEqual([]);
    const notes = await listAnnotations();
    expect(notes.get('linkedin:1')).toEqual({ post: 'linkedin:1', themes: ['prices'] });
    expect(notes.get('linkedin:2')).toMatchObject({ seed: 'another' });
  });

  it('a seed is judged once; its lesson can be rewritten', async () => {
    const seed = { idea: 'Carousels', hypothesis: 'They draw more.', startedAt: MORNING, stop: { posts: 8, weeks: 8 } };
    const id = await saveSeed(seed);
    const judged = { at: MORNING + DAY, verdict: 'water', better: 0.95, posts: 8, others: 20 } as const;
    await finishSeed(id, { judged });
    await finishSeed(id, { judged: { ...judged, verdict: 'move' }, lesson: 'Prices first.' });
    expect(await listSeeds()).toEqual([{ ...seed, id, judged, lesson: 'Prices first.' }]);
    await saveSeed({ ...seed, id, idea: 'Carousels about prices' });
    expect(await listSeeds()).toMatchObject([{ id, idea: 'Carousels about prices' }]);
    await expect(finishSeed('nothing', {})).rejects.toThrow(RangeError);
  });

  it('a touch can be written, changed and taken away', async () => {
    const touch = { channel: 'phone', when: { at: MORNING, within: DAY }, text: 'about prices' } as const;
    const id = await saveTouch(touch);
    await saveTouch({ ...touch, id, channel: 'visit' });
    expect(await touchesSince()).toEqual([{ ...touch, id, channel: 'visit' }]);
    expect(await touchesSince(MORNING + 1)).toEqual([]);
    await deleteTouch(id);
    expect(await touchesSince()).toEqual([]);
  });

  it('what was told is told once: the first time stands', async () => {
    await markTold('ten-people', MORNING);
    await markTold('ten-people', MORNING + DAY);
    expect([...(await listTold()).values()]).toEqual([{ id: 'ten-people', at: MORNING }]);
  });
});

describe('years of posts', () => {
  // The in-memory IndexedDB of the tests is far slower than a browser's: the limit only ends a test that hangs.
  it('5,000 posts, 5,000 observations and 1,000 people still answer', { timeout: 600_000 }, async () => {
    const range = (n: number) => Array.from({ length: n }, (_, index) => index);
    const key = (n: number): PostKey => `linkedin:${n}`;
    const [template] = (await record(MORNING, [reading(0, counts(1))])).kept.values();
    if (!template) throw new Error('The first post was not kept.');
    await db.posts.bulkPut(
      range(5000).map((n): PostRow => ({ ...template, key: key(n), listedAt: MORNING - n * HOUR })),
    );
    await db.observations.bulkPut(
      range(5000).map((n): Observation => {
        return { post: key(n % 500), at: MORNING + Math.floor(n / 500) * DAY, reactions: exactly(n) };
      }),
    );
    await db.people.bulkPut(
      range(1000).map((n): PersonRow => {
        const handle = `invented-${n}`;
        const profiles = [{ network: 'linkedin', handle }];
        const handles = [`linkedin:${handle}`];
        return { id: `p${n}`, name: `Invented ${n}`, profiles, handles, firstSeen: 0, lastSeen: 0 };
      }),
    );
    await db.interactions.bulkPut(
      range(1000).map((n): InteractionRow => {
        const when = { at: MORNING + n, within: 0 };
        return { id: `i${n}`, person: `p${n}`, post: key(n % 100), kind: 'comment', comment: `c${n}`, when };
      }),
    );
    expect(await postsOf([CAFE.id])).toHaveLength(5000);
    expect(await postsOf([CAFE.id], MORNING - 9 * HOUR)).toHaveLength(10);
    expect(await findPost(key(4999))).toMatchObject({ key: key(4999) });
    expect(await historyOf(key(7))).toHaveLength(10);
    const histories = await historiesOf(range(100).map(key));
    expect([...histories.values()].every((looks) => looks.length === 10)).toBe(true);
    expect(await listPeople()).toHaveLength(1000);
    expect(await interactionsSince(MORNING + 800)).toHaveLength(200);
    const looked = reading(3, { ...counts(9), answers: [comment('Invented 3', 'c3')] });
    const { kept } = await record(MORNING + 20 * DAY, [looked]);
    expect(kept.get(key(3))).toMatchObject({ reactions: exactly(9) });
  });
});

describe('a page that watches', () => {
  it('is told when a post is kept, even if the database was not open yet when it asked', async () => {
    db.close({ disableAutoOpen: false });
    const counted: number[] = [];
    const seen = new Promise<void>((resolve, reject) => {
      const watch = liveQuery(() => postsOf([CAFE.id])).subscribe({
        next: (posts) => {
          counted.push(posts.length);
          if (posts.length === 0) void record(MORNING, [reading(1)]).catch(reject);
          else {
            watch.unsubscribe();
            resolve();
          }
        },
        error: reject,
      });
    });
    await seen;
    expect(counted).toEqual([0, 1]);
  });
});
