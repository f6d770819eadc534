import { describe, expect, it } from 'vitest';
import type { AgedPost } from '../../lib/insight/aged';
import { readCadence } from '../../lib/insight/cadence';
import { comparePosts } from '../../lib/insight/compare';
import { byHour, byInterest, byKind, byLength, byTheme, byWeekday } from '../../lib/insight/facets';
import { fieldOf } from '../../lib/insight/field';
import type { PostHistory } from '../../lib/insight/history';
import { liftPosts } from '../../lib/insight/lift';
import { readMomentum } from '../../lib/insight/momentum';
import { readPhase } from '../../lib/insight/phase';
import { rateOf } from '../../lib/insight/rates';
import { nameWeek, weeksOf } from '../../lib/insight/weeks';
import { findWorks } from '../../lib/insight/works';
import { exactly } from '../../lib/post';
import { inventAccount } from './invented/account';

/** Local time, so that the weeks are those of whoever runs the tests. */
const day = (month: number, date: number, hour = 12) => new Date(2026, month - 1, date, hour).getTime();

function aged(publishedAt: number, conversation?: number): AgedPost {
  return {
    key: `linkedin:${publishedAt}`,
    publishedAt,
    within: 0,
    media: 'text',
    ...(conversation !== undefined && {
      conversation,
      comments: conversation,
      shares: 0,
      reactions: 10 * conversation,
    }),
    young: false,
  };
}

describe('weeks', () => {
  it.each([
    [day(1, 1), '2026-W01'],
    [day(1, 4, 23), '2026-W01'],
    [day(1, 5, 0), '2026-W02'],
    [new Date(2027, 0, 3, 12).getTime(), '2026-W53'],
  ])('begin on Monday and are named after ISO 8601', (at, name) => {
    expect(nameWeek(at)).toBe(name);
  });

  it('are all there, the empty ones and the open one too, over a change of the clocks', () => {
    const weeks = weeksOf([aged(day(3, 10), 4), aged(day(3, 12)), aged(day(4, 1), 6)], day(4, 9));
    expect(weeks.map(({ published, posts, conversation, open }) => [published, posts, conversation, open])).toEqual([
      [2, 1, 4, false],
      [0, 0, 0, false],
      [0, 0, 0, false],
      [1, 1, 6, false],
      [0, 0, 0, true],
    ]);
  });

  it('are none without posts, nor for posts to come', () => {
    expect(weeksOf([], day(4, 9))).toEqual([]);
    expect(weeksOf([aged(day(4, 10), 1)], day(4, 9))).toEqual([]);
  });
});

describe('cadence', () => {
  const moments = [day(1, 6), day(1, 8), day(1, 13), day(1, 29), day(2, 3)];
  const weeks = weeksOf(
    moments.map((at) => aged(at, 1)),
    day(2, 5),
  );

  it('tells the usual number, the longest gap and the days since the last post', () => {
    expect(readCadence(weeks, moments, 1, day(2, 5))).toMatchObject({
      perWeek: 1,
      over: 4,
      longestGap: { days: 16, from: day(1, 13), to: day(1, 29) },
      sinceLast: 2,
    });
  });

  it.each([
    [1, 2],
    [2, 0],
  ])(
    'with a target of %d a week the streak is %d: the open week counts once it is met, and never breaks it',
    (target, streak) => {
      expect(readCadence(weeks, moments, target, day(2, 5))?.streak).toBe(streak);
    },
  );

  it('is not known without posts', () => {
    expect(readCadence([], [], 1, day(2, 5))).toBeNull();
  });
});

describe('the phase', () => {
  const full = (posts: readonly number[], perPost: (week: number) => number) =>
    posts.map((n, week) => ({ posts: n, conversation: n * perPost(week) }));

  it('is starting under six weeks, and unsure where most weeks have no post', () => {
    expect(readPhase(full([2, 2, 2, 2, 2], () => 5))).toMatchObject({ name: 'starting', weeks: 5 });
    expect(readPhase(full([1, 0, 0, 1, 0, 0, 1, 0], () => 5))).toEqual({ name: 'unsure', weeks: 8, withPosts: 3 });
  });

  it('is never taking off on the last weeks alone', () => {
    const jump = readPhase(
      full(
        Array.from({ length: 26 }, () => 2),
        (week) => (week < 24 ? 5 + (week % 3) : 40),
      ),
    );
    expect(jump.name).not.toBe('taking off');
  });

  it('is fading where the cadence fell, whatever the conversation does', () => {
    expect(
      readPhase(
        full(
          Array.from({ length: 12 }, () => 2),
          (week) => week + 1,
        ),
        { before: 2, now: 0.5 },
      ),
    ).toMatchObject({
      name: 'fading',
      because: 'cadence',
    });
  });
});

describe('momentum', () => {
  it('says nothing that it cannot know of an empty account', () => {
    expect(readMomentum([], 1, day(2, 5))).toEqual({
      weeks: [],
      phase: { name: 'starting', weeks: 0, withPosts: 0 },
      undated: 0,
    });
  });

  it('draws both curves with a band over every full week of a growing account', () => {
    const posts = Array.from({ length: 20 }, (_, week) => aged(day(1, 6 + 7 * week), 3 * 1.1 ** week + (week % 2)));
    const account = {
      posts,
      pair: 'comments+shares',
      curve: { halfLife: 24, spread: 0.8, posts: 0 },
      undated: 1,
    } as const;
    const momentum = readMomentum([account], 1, day(5, 28));
    expect(momentum).toMatchObject({ phase: { name: 'taking off' }, growth: { withinChance: false }, undated: 1 });
    // 10 % a week doubles in 7.3 weeks; the odd week's extra comment slows it a little.
    expect(momentum.growth?.doubling?.value).toBeGreaterThan(6);
    expect(momentum.growth?.doubling?.value).toBeLessThan(10);
    expect(momentum.drawing?.bends).toBeGreaterThan(0.5);
    for (const curve of [momentum.drawing?.straight ?? [], momentum.drawing?.exponential ?? []]) {
      expect(curve).toHaveLength(momentum.weeks.length - 1);
      for (const { low, value, high } of curve) {
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(low).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('lift', () => {
  it('needs eight other posts, a date and all counts; what is wanting is said', () => {
    const { posts } = inventAccount(1, { posts: 9, regime: 'old' });
    expect(liftPosts(posts.slice(0, 8), Infinity)[0]).toMatchObject({ why: 'few', posts: 7 });
    const [first, ...others] = posts as [PostHistory, ...PostHistory[]];
    const { publishedAt: _, ...undated } = first;
    expect(liftPosts([undated, ...others], Infinity)[0]).toMatchObject({ why: 'undated', posts: 8 });
    expect(liftPosts([{ ...first, observations: [], blind: ['shares'] }, ...others], Infinity)[0]).toMatchObject({
      why: 'missing',
    });
    expect(liftPosts(posts, Infinity)[0]).toMatchObject({ pool: { kind: 'photo', posts: 8 } });
  });
});

describe('two periods', () => {
  it('are not compared under three posts, and keep their base', () => {
    expect(comparePosts([4, 9], [12, 5, 30])).toEqual({
      withinChance: true,
      before: { n: 2, sum: 13 },
      after: { n: 3, sum: 47 },
    });
  });
});

describe('applause, conversation and amplification', () => {
  it('are means over the posts whose count is known, and per 1,000 followers only where these are', () => {
    const rates = rateOf(
      [aged(day(1, 6), 4), aged(day(5, 6), 8), aged(day(5, 7))],
      [{ at: day(1, 10), followers: exactly(500) }],
    );
    expect(rates.conversation).toEqual({ posts: 2, perPost: 6, per1000: { value: 8, posts: 1 } });
    expect(rates.applause.perPost).toBe(60);
    expect(rateOf([aged(day(5, 7))]).amplification).toEqual({ posts: 0 });
  });
});

describe('what works', () => {
  const post = (rest: Partial<PostHistory>): PostHistory => ({
    key: 'linkedin:1',
    media: 'unknown',
    blind: [],
    unshown: [],
    observations: [],
    ...rest,
  });
  const monday = { at: day(1, 5, 9), within: 0 };

  it.each([
    ['the kind', byKind(post({ media: 'photo' })), ['photo']],
    ['no kind', byKind(post({})), undefined],
    ['the weekday', byWeekday(post({ publishedAt: monday })), ['1']],
    ['no weekday of a vague date', byWeekday(post({ publishedAt: { ...monday, within: 86_400_000 } })), undefined],
    ['the hours of the day', byHour(post({ publishedAt: monday })), ['8']],
    ['no hours of a vague date', byHour(post({ publishedAt: { ...monday, within: 7_200_000 } })), undefined],
    ['the length', byLength(post({ text: 'a'.repeat(80) })), ['medium']],
    ['no length without a text', byLength(post({})), undefined],
    ['the themes', byTheme(new Map([['linkedin:1', ['prices']]]))(post({})), ['prices']],
    ['no themes', byTheme(new Map())(post({})), undefined],
    ['the interests', byInterest(['price', 'roast'])(post({ text: 'What prices are fair?' })), ['price']],
    ['a text without any interest', byInterest(['price'])(post({ text: 'Sunday light' })), []],
    ['no interests without a text', byInterest(['price'])(post({})), undefined],
  ])('knows %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('claims nothing of a group under five posts, and shows its counts', () => {
    const { posts, network } = inventAccount(3, { posts: 30, size: 200, regime: 'old' });
    const rare = ({ key }: PostHistory) => [Number(key.split(':')[1]) < 4 ? 'rare' : 'usual'];
    const { groups, unplaced, whole = NaN } = findWorks(posts, rare, fieldOf(network), Infinity);
    expect(unplaced).toBe(0);
    expect(whole).toBeGreaterThan(Math.min(...groups.map(({ depth }) => depth?.value ?? 1)));
    expect(whole).toBeLessThan(Math.max(...groups.map(({ depth }) => depth?.value ?? 0)));
    expect(groups.map(({ name, posts: n }) => [name, n])).toEqual([
      ['usual', 26],
      ['rare', 4],
    ]);
    for (const group of groups) expect(group).not.toHaveProperty('deeper');
  });
});
