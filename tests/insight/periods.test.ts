import { describe, expect, it } from 'vitest';
import type { PostHistory } from '../../lib/insight/history';
import { compareAnswering, compareDepths, comparePeriods } from '../../lib/insight/periods';
import { readSpan, type SpanPair, spansOf, writeSpan } from '../../lib/insight/spans';
import { exactly } from '../../lib/post';
import { answer, daysAgo, NOW } from './invented/answers';

const SPANS = spansOf('30', NOW);

/** A post published so many days ago and seen once, nine days later at most; counts are reactions, comments and shares. */
function post(n: number, days: number, [reactions, comments, shares]: readonly [number, number, number?]): PostHistory {
  const key = `linkedin:${n}` as const;
  return {
    key,
    media: 'text',
    publishedAt: { at: daysAgo(days), within: 0 },
    blind: [],
    unshown: shares === undefined ? ['shares'] : [],
    observations: [
      {
        post: key,
        at: Math.min(daysAgo(days - 9), NOW),
        reactions: exactly(reactions),
        comments: exactly(comments),
        ...(shares !== undefined && { shares: exactly(shares) }),
      },
    ],
  };
}

/** Posts two days apart, the first one two days into the period that ends so many days ago. */
const posts = (count: number, end: number, counts: readonly [number, number, number?], from = 0) =>
  Array.from({ length: count }, (_, i) => post(from + i, end + 2 + 2 * i, counts));

describe('two periods', () => {
  it.each<[string, SpanPair, number, string, string]>([
    [
      'the last 7 days',
      '7',
      new Date(2026, 10, 25, 12).getTime(),
      '2026-11-11 to 2026-11-18',
      '2026-11-18 to 2026-11-25',
    ],
    [
      'this month',
      'month',
      new Date(2026, 10, 25, 12).getTime(),
      '2026-10-01 to 2026-10-25',
      '2026-11-01 to 2026-11-25',
    ],
    [
      'a month longer than the last',
      'month',
      new Date(2026, 2, 31, 12).getTime(),
      '2026-02-01 to 2026-03-01',
      '2026-03-01 to 2026-03-31',
    ],
  ])('%s', (_, pair, now, before, after) => {
    const spans = spansOf(pair, now);
    const day = (at: number) => new Date(at).toLocaleDateString('sv');
    const say = ({ from, to }: { from: number; to: number }) => `${day(from)} to ${day(to)}`;
    expect([say(spans.before), say(spans.after)]).toEqual([before, after]);
  });
});

describe('a period in an address', () => {
  it('is read as it was written', () => expect(readSpan(writeSpan(SPANS.before))).toEqual(SPANS.before));
  it.each(['', '-', 'x-y', '1-', '1-2-3'])('is none in "%s"', (text) => expect(readSpan(text)).toBeUndefined());
});

describe('what posts of two periods drew', () => {
  const account = [...posts(6, 30, [50, 5, 2]), ...posts(6, 0, [50, 20, 2], 100)];

  it('is more where each drew more, and says of how many posts', () => {
    const { comments, reactions } = comparePeriods([account], SPANS, NOW);
    expect(comments.withinChance).toBe(false);
    expect(comments.ratio?.low).toBeGreaterThan(2);
    expect([comments.before.n, comments.after.n]).toEqual([6, 6]);
    // The young ones are brought to the age of a week.
    expect(reactions.ratio?.value).toBeGreaterThan(0.9);
    expect(reactions.ratio?.value).toBeLessThan(1.2);
  });

  it('knows no shares of posts whose page shows none', () => {
    const silent = [...posts(4, 30, [50, 5]), ...posts(4, 0, [50, 5], 100)];
    const { shares, conversation } = comparePeriods([silent], SPANS, NOW);
    expect(shares).toEqual({ withinChance: true, before: { n: 0, sum: 0 }, after: { n: 0, sum: 0 }, middle: {} });
    expect(conversation.before.n).toBe(4);
  });

  it('is not compared under three posts in a period', () => {
    const { comments } = comparePeriods([[...posts(2, 30, [50, 5, 2]), ...posts(6, 0, [50, 20, 2], 100)]], SPANS, NOW);
    expect(comments.ratio).toBeUndefined();
    expect(comments.withinChance).toBe(true);
  });

  it('is that of the middle post: a loud one does not move it', () => {
    const loud = post(99, 40, [9000, 900, 90]);
    const quiet = comparePeriods([account], SPANS, NOW).comments.middle.before ?? NaN;
    expect(comparePeriods([[...account, loud]], SPANS, NOW).comments.middle.before).toBeCloseTo(quiet, 1);
  });

  it('leaves out posts without a date', () => {
    const { publishedAt: _, ...undated } = post(9, 5, [50, 500, 2]);
    const { comments } = comparePeriods([[...account, undated]], SPANS, NOW);
    expect(comments.after.n).toBe(6);
  });
});

describe('how deep the posts of two periods went', () => {
  it('is deeper where more of the interactions were efforts', () => {
    const account = [...posts(8, 30, [90, 8, 2]), ...posts(8, 0, [60, 35, 5], 100)];
    const depth = compareDepths([account], SPANS);
    expect(depth.withinChance).toBe(false);
    expect(depth.ratio?.low).toBeGreaterThan(1);
    expect(depth.middle.before).toBeCloseTo(0.1, 1);
    expect(depth.middle.after).toBeCloseTo(0.4, 1);
    expect([depth.before.n, depth.after.n]).toEqual([8, 8]);
  });

  it('is no deeper because more was posted where people answer more anyway', () => {
    const shallow = [...posts(12, 30, [95, 4, 1]), ...posts(3, 0, [95, 4, 1], 100)];
    const deep = [...posts(3, 30, [60, 35, 5], 200), ...posts(12, 0, [60, 35, 5], 300)];
    const depth = compareDepths([shallow, deep], SPANS);
    expect(depth.middle.before).toBeCloseTo(0.05, 1);
    expect(depth.middle.after).toBeCloseTo(0.4, 1);
    expect(depth.withinChance).toBe(true);
  });

  it('is not compared between an account of one period and another of the other', () => {
    const depth = compareDepths([posts(6, 30, [95, 4, 1]), posts(6, 0, [60, 35, 5], 100)], SPANS);
    expect(depth.ratio).toBeUndefined();
  });

  it('is unknown, not zero, where a period has no post', () => {
    const depth = compareDepths([posts(4, 0, [60, 35, 5])], SPANS);
    expect(depth.ratio).toBeUndefined();
    expect(depth.middle).not.toHaveProperty('before');
    expect(depth.middle.after).toBeCloseTo(0.4, 1);
  });
});

describe('who answered in two periods', () => {
  const count = (interactions: Parameters<typeof compareAnswering>[0]) => {
    const { answering, returning, new: first } = compareAnswering(interactions, SPANS);
    return [answering, returning, first].map(({ before, after }) => [before.sum, after.sum]);
  };

  it.each([
    [
      'nobody',
      [],
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'somebody for the first time',
      [answer('Ana', 1, 'comment', 5)],
      [
        [0, 1],
        [0, 0],
        [0, 1],
      ],
    ],
    [
      'somebody twice under one post, who did not come back',
      [answer('Ana', 1, 'comment', 5), answer('Ana', 1, 'reply', 4)],
      [
        [0, 1],
        [0, 0],
        [0, 1],
      ],
    ],
    [
      'somebody who comes back',
      [answer('Ana', 1, 'comment', 40), answer('Ana', 2, 'share', 5)],
      [
        [1, 1],
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'likes, which are no answers',
      [answer('Ana', 1, 'reaction', 5)],
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
    [
      'what was before both periods',
      [answer('Ana', 1, 'comment', 90)],
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ],
  ])('%s', (_, interactions, expected) => expect(count(interactions)).toEqual(expected));
});
