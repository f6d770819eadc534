import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { exactly, type PostKey } from '../../lib/post';
import { findPost, historyOf, listAnnotations, interactionsOn } from '../../lib/store/ask';
import { db } from '../../lib/store/db';
import { annotate } from '../../lib/store/notes';
import { HOUR, MORNING, PEOPLE_ON, comment, counts, emptyStore, everything, looks, reading, record } from './invented';

beforeEach(emptyStore);

/** Two keys of one post, seen apart for two hours and then together. */
async function meet(): Promise<void> {
  await record(MORNING, [reading(1, { ...counts(10, 2, 0), answers: [comment('Ada Invented', 'c1')] })], PEOPLE_ON);
  await record(
    MORNING + HOUR,
    [
      reading(2, {
        ...counts(12),
        blind: ['comments'],
        aliases: ['linkedin:22'],
        publishedAt: { at: MORNING - HOUR, within: 0 },
        answers: [comment('Ada Invented', 'c1'), comment('Bo Invented', 'c2')],
      }),
    ],
    PEOPLE_ON,
  );
  await annotate('linkedin:1', { stage: 'trust', themes: ['prices'], note: 'From the first key.' });
  await annotate('linkedin:2', { stage: 'fan', audience: 'a1', themes: ['prices', 'team'], note: 'From the second.' });
  await record(MORNING + 2 * HOUR, [reading(3, { ...counts(13, 4, 1), aliases: ['linkedin:1', 'linkedin:22'] })]);
}

describe('posts that turn out to be one', () => {
  beforeEach(meet);

  it('are one row, the one seen first, with all their keys', async () => {
    expect(await db.posts.toArray()).toMatchObject([
      {
        key: 'linkedin:1',
        aliases: ['linkedin:2', 'linkedin:22', 'linkedin:3'],
        ...counts(13, 4, 1),
        publishedAt: { at: MORNING - HOUR, within: 0 },
        listedAt: MORNING - HOUR,
        firstSeen: MORNING,
        lastSeen: MORNING + 2 * HOUR,
        blind: [],
      },
    ]);
  });

  it.each<PostKey>(['linkedin:1', 'linkedin:2', 'linkedin:22', 'linkedin:3'])('are found by %s', async (key) => {
    expect(await findPost(key)).toMatchObject({ key: 'linkedin:1' });
    expect(await historyOf(key)).toHaveLength(3);
  });

  it('have one history', async () => {
    expect(await looks('linkedin:1')).toEqual([
      [0, 10, 2, 0],
      [1, 12, undefined, undefined],
      [2, 13, 4, 1],
    ]);
    expect(await db.observations.count()).toBe(3);
  });

  it('have one annotation, which loses no words; where the two contradict, the first holds', async () => {
    expect([...(await listAnnotations()).values()]).toEqual([
      {
        post: 'linkedin:1',
        stage: 'trust',
        audience: 'a1',
        themes: ['prices', 'team'],
        note: 'From the first key.\nFrom the second.',
      },
    ]);
  });

  it('have each answer once', async () => {
    expect((await interactionsOn('linkedin:1')).map(({ text }) => text).sort()).toEqual([
      'Said by Ada Invented.',
      'Said by Bo Invented.',
    ]);
    expect(await db.interactions.count()).toBe(2);
  });

  it('count as one post in the day’s health', async () => {
    expect(await db.health.toArray()).toMatchObject([{ posts: 1, blind: {} }]);
  });

  it('stay one when a page names only the key that was given up', async () => {
    await record(MORNING + 3 * HOUR, [reading(22, counts(14, 4, 1))]);
    expect(await db.posts.toArray()).toMatchObject([{ key: 'linkedin:1', reactions: exactly(14) }]);
  });
});

describe('posts joined within one message', () => {
  it('leave no answer under a key that is gone', async () => {
    const { kept } = await record(
      MORNING,
      [
        reading(1, { ...counts(1), answers: [comment('Ada Invented', 'c1')] }),
        reading(2, { ...counts(2), answers: [comment('Bo Invented', 'c2')] }),
        reading(3, { ...counts(3), aliases: ['linkedin:1', 'linkedin:2'] }),
      ],
      PEOPLE_ON,
    );
    expect(new Set([...kept.values()].map(({ key }) => key))).toEqual(new Set(['linkedin:1']));
    const { posts, observations, interactions } = await everything();
    expect(posts).toHaveLength(1);
    expect(observations).toMatchObject([{ post: 'linkedin:1', reactions: exactly(3) }]);
    expect(interactions).toMatchObject([{ post: 'linkedin:1' }, { post: 'linkedin:1' }]);
  });
});
