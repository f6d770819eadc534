import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountReading, Reading } from '../../lib/post';
import { exactly } from '../../lib/post';
import { followersOf } from '../../lib/store/ask';
import { db } from '../../lib/store/db';
import { recordSight } from '../../lib/store/record';
import {
  CAFE,
  DAY,
  HOUR,
  MORNING,
  PEOPLE_OFF,
  PEOPLE_ON,
  comment,
  counts,
  emptyStore,
  everything,
  looks,
  reading,
  record,
  sight,
} from './invented';

beforeEach(emptyStore);

describe('an observation', () => {
  const cases: { when: string; looks: [hours: number, change: Partial<Reading>][]; kept: (number | undefined)[][] }[] =
    [
      {
        when: 'is written at the first look',
        looks: [[0, counts(10, 2, 0)]],
        kept: [[0, 10, 2, 0]],
      },
      {
        when: 'is written when a count changed',
        looks: [
          [0, counts(10, 2, 0)],
          [1, counts(10, 3, 0)],
        ],
        kept: [
          [0, 10, 2, 0],
          [1, 10, 3, 0],
        ],
      },
      {
        when: 'is written when a count fell',
        looks: [
          [0, counts(10, 2, 0)],
          [1, counts(9, 2, 0)],
        ],
        kept: [
          [0, 10, 2, 0],
          [1, 9, 2, 0],
        ],
      },
      {
        when: 'is not written twice on a day on which nothing changed',
        looks: [
          [0, counts(10, 2, 0)],
          [1, counts(10, 2, 0)],
        ],
        kept: [[0, 10, 2, 0]],
      },
      {
        when: 'is written once on every day, changed or not',
        looks: [
          [0, counts(10, 2, 0)],
          [24, counts(10, 2, 0)],
          [25, counts(10, 2, 0)],
        ],
        kept: [
          [0, 10, 2, 0],
          [24, 10, 2, 0],
        ],
      },
      {
        when: 'leaves out what the look could not read',
        looks: [
          [0, counts(10, 2, 0)],
          [1, { ...counts(12), blind: ['comments', 'shares'] }],
        ],
        kept: [
          [0, 10, 2, 0],
          [1, 12, undefined, undefined],
        ],
      },
      {
        when: 'is not written by a look that read nothing',
        looks: [
          [0, counts(10, 2, 0)],
          [30, { blind: ['reactions', 'comments', 'shares'] }],
        ],
        kept: [[0, 10, 2, 0]],
      },
      {
        when: 'is written when more of the comments show who wrote them',
        looks: [
          [0, { ...counts(10, 5, 0), shownComments: { all: 2, own: 0 } }],
          [1, { ...counts(10, 5, 0), shownComments: { all: 4, own: 2 } }],
          [2, { ...counts(10, 5, 0), shownComments: { all: 2, own: 0 } }],
        ],
        kept: [
          [0, 10, 5, 0],
          [1, 10, 5, 0],
        ],
      },
    ];

  it.each(cases)('$when', async ({ looks: taken, kept }) => {
    for (const [hours, change] of taken) await record(MORNING + hours * HOUR, [reading(1, change)]);
    expect(await looks('linkedin:1')).toEqual(kept);
  });
});

describe('the row of a post', () => {
  it('keeps a count that a later look could not read, with the time it was read', async () => {
    await record(MORNING, [reading(1, counts(10, 2, 1))]);
    await record(MORNING + HOUR, [reading(1, { ...counts(12), blind: ['comments'], unshown: ['shares'] })]);
    expect(await db.posts.get('linkedin:1')).toMatchObject({
      reactions: exactly(12),
      comments: exactly(2),
      shares: exactly(1),
      countedAt: { reactions: MORNING + HOUR, comments: MORNING, shares: MORNING },
      blind: ['comments'],
      unshown: ['shares'],
      firstSeen: MORNING,
      lastSeen: MORNING + HOUR,
    });
  });

  it('has no count that no page ever said', async () => {
    await record(MORNING, [reading(1, { blind: ['reactions'] })]);
    const row = await db.posts.get('linkedin:1');
    expect(row).not.toHaveProperty('reactions');
    expect(row).not.toHaveProperty('views');
    expect(row).toMatchObject({ countedAt: {}, blind: ['reactions'] });
  });

  it('is not taken back by a message that comes late', async () => {
    await record(MORNING + HOUR, [reading(1, counts(12, 3, 1))]);
    const late = sight(MORNING, reading(1, { ...counts(10, 2, 0), text: 'Before the user edited it.' }));
    await recordSight(late, [CAFE], { people: PEOPLE_OFF, now: MORNING + 2 * HOUR });
    expect(await db.posts.get('linkedin:1')).toMatchObject({
      ...counts(12, 3, 1),
      text: 'Invented post number 1.',
      firstSeen: MORNING,
      lastSeen: MORNING + HOUR,
    });
    expect(await looks('linkedin:1')).toEqual([
      [0, 10, 2, 0],
      [1, 12, 3, 1],
    ]);
  });

  it('takes no time from the future, whatever the clock of the page says', async () => {
    await recordSight(sight(MORNING + DAY, reading(1, counts(1))), [CAFE], { people: PEOPLE_OFF, now: MORNING });
    expect(await db.posts.get('linkedin:1')).toMatchObject({ lastSeen: MORNING });
  });

  const said: { what: string; first: Partial<Reading>; then: Partial<Reading>; is: object }[] = [
    {
      what: 'the narrower moment of publication, when the later look is vaguer',
      first: { publishedAt: { at: MORNING - HOUR, within: HOUR } },
      then: { publishedAt: { at: MORNING - DAY, within: DAY } },
      is: { publishedAt: { at: MORNING - HOUR, within: HOUR }, listedAt: MORNING - HOUR },
    },
    {
      what: 'the narrower moment of publication, when the later look is exact',
      first: { publishedAt: { at: MORNING - DAY, within: DAY } },
      then: { publishedAt: { at: MORNING - HOUR, within: 0 } },
      is: { publishedAt: { at: MORNING - HOUR, within: 0 }, listedAt: MORNING - HOUR },
    },
    {
      what: 'the whole text, when a feed cuts it off',
      first: { text: 'A long invented text that goes on.' },
      then: { text: 'A long invented text …' },
      is: { text: 'A long invented text that goes on.' },
    },
    {
      what: 'the text as edited',
      first: { text: 'Opne today' },
      then: { text: 'Open today' },
      is: { text: 'Open today' },
    },
    {
      what: 'the kind of its media, when a later look can’t tell',
      first: { media: 'video' },
      then: { media: 'unknown' },
      is: { media: 'video' },
    },
    { what: 'that it was sponsored', first: { sponsored: true }, then: { sponsored: false }, is: { sponsored: true } },
    {
      what: 'the most comments shown, of all and of the user’s own',
      first: { shownComments: { all: 10, own: 3 } },
      then: { shownComments: { all: 4, own: 4 } },
      is: { shownComments: { all: 10, own: 4 } },
    },
  ];

  it.each(said)('keeps $what', async ({ first, then, is }) => {
    await record(MORNING, [reading(1, first)]);
    await record(MORNING + HOUR, [reading(1, then)]);
    expect(await db.posts.get('linkedin:1')).toMatchObject(is);
  });

  it('is listed at its first look while no page says when it was published', async () => {
    await record(MORNING, [reading(1)]);
    await record(MORNING + DAY, [reading(1)]);
    expect(await db.posts.get('linkedin:1')).toMatchObject({ listedAt: MORNING });
  });
});

describe('the same message again', () => {
  it('changes nothing, as when the worker was killed after it wrote and before it answered', async () => {
    const account: AccountReading = {
      network: 'linkedin',
      handle: 'cafe-invente',
      aliases: [],
      own: true,
      followers: exactly(300),
    };
    const one = {
      ...sight(
        MORNING,
        reading(1, { ...counts(10, 2, 0), answers: [comment('Ada Invented', 'c1'), comment('Bo Invented', '')] }),
        reading(2, { ...counts(3), blind: ['comments'], aliases: ['linkedin:1'] }),
      ),
      account,
    };
    await recordSight(one, [CAFE], { people: PEOPLE_ON, now: MORNING });
    const before = await everything();
    await recordSight(one, [CAFE], { people: PEOPLE_ON, now: MORNING + HOUR });
    expect(await everything()).toEqual(before);
    expect(before).toMatchObject({ posts: [{}], observations: [{}], followers: [{}], health: [{ posts: 1 }] });
  });
});

describe('a reading is refused', () => {
  const cases: { when: string; why: string; change: Partial<Reading> }[] = [
    { when: 'of another network than its message', why: 'network', change: { network: 'facebook', key: 'facebook:1' } },
    { when: 'whose key is of another network', why: 'network', change: { key: 'facebook:1' } },
    { when: 'of someone else', why: 'account', change: { author: { handle: 'someone-else', name: 'Café Inventé' } } },
    { when: 'whose author the page does not say', why: 'account', change: { author: { name: 'Café Inventé' } } },
    { when: 'whose key does not outlive the page', why: 'session', change: { key: 'linkedin:~3' } },
  ];

  it.each(cases)('$when ($why)', async ({ why, change }) => {
    const { kept, refused } = await record(MORNING, [reading(1, change), reading(2, counts(1))]);
    expect(refused).toEqual([{ key: change.key ?? 'linkedin:1', why }]);
    expect([...kept.keys()]).toEqual(['linkedin:2']);
    expect(await db.posts.toCollection().primaryKeys()).toEqual(['linkedin:2']);
  });

  it('and keys of the session or of other networks are no aliases either', async () => {
    await record(MORNING, [reading(1, { aliases: ['linkedin:~3', 'facebook:9', 'linkedin:11'] })]);
    expect(await db.posts.get('linkedin:1')).toMatchObject({ aliases: ['linkedin:11'] });
  });

  it('but not for another way to write the handle', async () => {
    const { refused } = await record(MORNING, [
      reading(1, { author: { handle: 'Cafe-Invente' } }),
      reading(2, { author: { handle: '900100200' } }),
    ]);
    expect(refused).toEqual([]);
  });
});

describe('followers', () => {
  const seen = (at: number, followers: number, handle = 'cafe-invente') =>
    recordSight(
      {
        ...sight(at),
        account: { network: 'linkedin', handle, aliases: [], own: false, followers: exactly(followers) },
      },
      [CAFE],
      { people: PEOPLE_OFF, now: at },
    );

  it('are kept once a day, and when they changed', async () => {
    await seen(MORNING, 300);
    await seen(MORNING + HOUR, 300);
    await seen(MORNING + 2 * HOUR, 301);
    await seen(MORNING + DAY, 301);
    expect((await followersOf(CAFE.id)).map(({ at, followers }) => [(at - MORNING) / HOUR, followers.low])).toEqual([
      [0, 300],
      [2, 301],
      [24, 301],
    ]);
  });

  it('of an account that is not followed are not kept', async () => {
    await seen(MORNING, 300, 'someone-else');
    expect(await db.followers.count()).toBe(0);
  });
});
