import { describe, expect, it } from 'vitest';
import { findMilestones, recallMilestones, type MilestoneFacts } from '../../lib/insight/milestones';
import type { PostKey } from '../../lib/post';
import { answer, daysAgo, NOW } from './invented/answers';

const NOTHING: MilestoneFacts = { posts: [], interactions: [], returns: [], ambassadors: [] };
const post = (n: number, days: number, conversation?: number) => ({
  key: `linkedin:${n}` as PostKey,
  at: daysAgo(days),
  ...(conversation !== undefined && { conversation }),
});
const crowd = (n: number, people: number, days: number) =>
  Array.from({ length: people }, (_, i) => answer(`p${i}`, n, 'comment', days));
const ids = (facts: Partial<MilestoneFacts>, told: string[] = []) =>
  findMilestones(
    { ...NOTHING, ...facts },
    told.map((id) => ({ id, at: 0 })),
    NOW,
  ).map(({ id }) => id);

describe('small comforts', () => {
  it('are none on the first day', () => expect(ids({})).toEqual([]));

  it('the first post answered by ten people', () => {
    const facts = { posts: [post(1, 9)], interactions: crowd(1, 10, 5) };
    expect(findMilestones({ ...NOTHING, ...facts }, [], NOW)).toEqual([
      { id: 'answered-by 10', at: daysAgo(5), kind: 'answered-by', post: 'linkedin:1', people: 10 },
    ]);
  });

  it('is not reached by nine people, or by ten likes', () => {
    expect(ids({ posts: [post(1, 9)], interactions: crowd(1, 9, 5) })).toEqual(['answered-by 3']);
    const likes = crowd(1, 10, 5).map((one) => ({ ...one, kind: 'reaction' as const }));
    expect(ids({ posts: [post(1, 9)], interactions: likes })).toEqual([]);
  });

  it('is told once', () => {
    expect(ids({ posts: [post(1, 9)], interactions: crowd(1, 10, 5) }, ['answered-by 10'])).toEqual([]);
  });

  it('is no news where an earlier post did it long ago', () => {
    const facts = { posts: [post(1, 200), post(2, 9)], interactions: [...crowd(1, 10, 190), ...crowd(2, 12, 5)] };
    expect(ids(facts)).toEqual([]);
  });

  // NOW is the 25th of November: 40 days before is October, 70 September, 100 August, 130 July.
  const months = (october: number | undefined, ...before: (number | undefined)[]) => ({
    posts: [post(1, 40, october), ...before.map((one, i) => post(i + 2, 70 + 30 * i, one))],
  });

  it('the best month of conversation, of those that could be read', () => {
    const [best] = findMilestones({ ...NOTHING, ...months(30, 10, 29, 5) }, [], NOW);
    expect(best).toMatchObject({ kind: 'best-month', month: '2026-10', conversation: 30, of: 4 });
  });

  it.each([
    ['one before was as good', months(30, 10, 30, 5)],
    ['there are only two before', months(30, 10, 29)],
    ['one of its own posts could not be read', { posts: [...months(30, 10, 29, 5).posts, post(9, 41)] }],
    ['too few of those before could be read', months(30, 10, undefined, 5)],
  ])('is not the best month where %s', (_, facts) => expect(ids(facts)).toEqual([]));

  it('a silent person back', () => {
    const interaction = answer('Ana', 1, 'comment', 3);
    expect(ids({ returns: [{ person: 'Ana', interaction, silence: 120 }] })).toEqual(['came-back Ana-1-comment-3']);
  });

  it('the first ambassador, and no second first', () => {
    expect(ids({ ambassadors: ['Ana', 'Bo'] })).toEqual(['first-ambassador']);
    expect(ids({ ambassadors: ['Bo'] }, ['first-ambassador'])).toEqual([]);
  });

  it('a round number of posts, at the post that made it', () => {
    const posts = Array.from({ length: 27 }, (_, i) => post(i, i));
    expect(findMilestones({ ...NOTHING, posts }, [], NOW)).toEqual([
      { id: 'posts 25', at: daysAgo(2), kind: 'posts', posts: 25 },
    ]);
  });

  it('come newest first', () => {
    const facts = {
      posts: [post(1, 9)],
      interactions: crowd(1, 10, 5),
      returns: [{ person: 'Ana', interaction: answer('Ana', 1, 'comment', 3), silence: 120 }],
    };
    expect(ids(facts)).toEqual(['came-back Ana-1-comment-3', 'answered-by 10']);
  });
});

describe('looking back', () => {
  it('recalls every step, what was told and what is long ago', () => {
    const posts = Array.from({ length: 12 }, (_, i) => post(i, 300 + i));
    const facts = { ...NOTHING, posts, interactions: crowd(1, 10, 290) };
    const told = [{ id: 'answered-by 3', at: 0 }];
    expect(recallMilestones(facts, told, NOW).map(({ id }) => id)).toEqual([
      'answered-by 10',
      'answered-by 3',
      'posts 10',
    ]);
  });

  it('recalls each month that was the best so far, and none that was not', () => {
    const months = [10, 20, 5, 30, 29, 31].map((conversation, i) => post(i, 190 - 30 * i, conversation));
    const recalled = recallMilestones({ ...NOTHING, posts: months }, [], NOW);
    expect(recalled.map((one) => one.kind === 'best-month' && [one.conversation, one.of])).toEqual([
      [31, 6],
      [30, 4],
    ]);
  });

  it('dates the first ambassador by the day it was told', () => {
    const told = [{ id: 'first-ambassador', at: daysAgo(90) }];
    expect(recallMilestones({ ...NOTHING, ambassadors: ['Ana'] }, told, NOW)).toMatchObject([{ at: daysAgo(90) }]);
  });
});
