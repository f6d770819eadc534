import { describe, expect, it } from 'vitest';
import { compareDepth } from '../../lib/insight/difference';
import { foresee, typicalOf } from '../../lib/insight/foresight';
import type { PostHistory } from '../../lib/insight/history';
import type { Draw } from '../../lib/insight/prior';
import { judgeSeed, verdictOf } from '../../lib/insight/seeds';
import { findFlood, postsOfSeed, sowPosts, type SownPost } from '../../lib/insight/sown';
import { STOP_RULE, type Annotation, type Seed } from '../../lib/people';
import type { PostKey } from '../../lib/post';
import { measureSeeds } from './figures/seeds';
import { daysAgo, NOW } from './invented/answers';

const SEED: Seed = {
  id: 'prices',
  idea: 'Say what it costs',
  hypothesis: 'Carousels about prices draw more conversation than usual',
  tag: 'Prix',
  startedAt: daysAgo(40),
  stop: STOP_RULE,
};

/** x efforts in a hundred interactions. */
const depth = (x: number): Draw => ({ x, n: 100 });
const post = (n: number, days: number, draw?: Draw, more: Partial<SownPost> = {}): SownPost => ({
  key: `linkedin:${n}`,
  pool: 'linkedin',
  at: daysAgo(days),
  ...(draw && { draw }),
  ...more,
});
const sown = (n: number): Annotation => ({ post: `linkedin:${n}`, seed: 'prices', themes: [] });
const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('the posts of a seed', () => {
  it('are those named by hand and those that carry the tag, since the start, oldest first', () => {
    const posts = [
      post(1, 5, undefined, { text: 'Nos tarifs #prix' }),
      post(2, 6, undefined, { text: 'prix sans tag' }),
      post(3, 10),
      post(4, 41),
      post(5, 50, undefined, { text: '#prix' }),
      post(6, 7, undefined, { text: '#PRIX et #autre' }),
      post(7, 7, undefined, { text: '#prixlibre' }),
    ];
    const other: Annotation = { post: 'linkedin:6', seed: 'another', themes: [] };
    const keys = (notes: Annotation[]) => postsOfSeed(SEED, posts, notes).map(({ key }) => key);
    expect(keys([sown(3), sown(4)])).toEqual(['linkedin:3', 'linkedin:6', 'linkedin:1']);
    expect(keys([sown(3), other])).toEqual(['linkedin:3', 'linkedin:1']);
  });
});

describe('a seed, worked by hand', () => {
  // Eight posts of the seed, three to ten days old, and ten others of the same time.
  const own = (draw: Draw) => span(1, 8).map((n) => post(n, 2 + n, draw));
  const others = span(11, 20).map((n) => post(n, n, depth(10)));
  const notes = span(1, 8).map(sown);

  it.each([
    ['is watered where its posts go clearly deeper', depth(30), 'water'],
    ['is moved where they stay clearly shallower', depth(2), 'move'],
    ['is let grow where they are as the others', depth(10), 'let-grow'],
    ['is let grow where the difference may be chance', depth(11), 'let-grow'],
  ])('%s', (_, draw, verdict) => {
    const state = judgeSeed(SEED, [...own(draw), ...others], notes, NOW);
    expect(state).toMatchObject({ kind: 'judged', judgement: { verdict, posts: 8, others: 10, at: NOW } });
  });

  it('grows, without a verdict, until its posts are enough and two days old', () => {
    const young = own(depth(30)).map((one, i) => (i === 0 ? { ...one, at: daysAgo(1) } : one));
    expect(judgeSeed(SEED, [...young, ...others], notes, NOW)).toEqual({
      kind: 'growing',
      sown: 8,
      ready: 7,
      of: 8,
      until: SEED.startedAt + 56 * 86_400_000,
    });
  });

  it('does not count a post whose counts could not be read', () => {
    const blind = own(depth(30)).map((one, i) => (i === 0 ? post(1, 3) : one));
    expect(judgeSeed(SEED, [...blind, ...others], notes, NOW)).toMatchObject({ kind: 'growing', sown: 8, ready: 7 });
  });

  it('is judged with what it has when its weeks are over', () => {
    const old = { ...SEED, startedAt: daysAgo(57) };
    const state = judgeSeed(old, [...own(depth(30)).slice(0, 5), ...others], notes, NOW);
    expect(state).toMatchObject({ kind: 'judged', judgement: { verdict: 'water', posts: 5, others: 10 } });
  });

  it('says that nothing can be told of two posts', () => {
    const old = { ...SEED, startedAt: daysAgo(57) };
    const state = judgeSeed(old, [...own(depth(30)).slice(0, 2), ...others], notes, NOW);
    expect(state).toEqual({ kind: 'untold', posts: 2, others: 10, needed: 3 });
  });

  it('is held against its first posts only, up to the number set beforehand', () => {
    const late = span(31, 40).map((n) => post(n, 2.5, depth(90)));
    const state = judgeSeed(SEED, [...own(depth(10)), ...late, ...others], [...notes, ...span(31, 40).map(sown)], NOW);
    expect(state).toMatchObject({ kind: 'judged', judgement: { verdict: 'let-grow', posts: 8 } });
  });

  it('is held against posts before its start where there are too few since', () => {
    const earlier = span(51, 70).map((n) => post(n, n, depth(10)));
    const state = judgeSeed(SEED, [...own(depth(30)), ...others.slice(0, 2), ...earlier], notes, NOW);
    expect(state).toMatchObject({ kind: 'judged', judgement: { verdict: 'water', others: 8 } });
  });

  it('is not held against another network, where depth is another thing', () => {
    const elsewhere = others.map((one) => ({ ...one, pool: 'facebook' }));
    expect(judgeSeed(SEED, [...own(depth(30)), ...elsewhere], notes, NOW)).toMatchObject({ kind: 'untold', others: 0 });
  });

  it('is judged once: a kept judgement holds whatever comes later', () => {
    const judged = { at: daysAgo(1), verdict: 'move' as const, better: 0.05, posts: 8, others: 10 };
    expect(judgeSeed({ ...SEED, judged }, [...own(depth(30)), ...others], notes, NOW)).toEqual({
      kind: 'judged',
      judgement: judged,
    });
  });

  it('is never judged when it was ended before its stop', () => {
    const ended = { ...SEED, endedAt: daysAgo(2) };
    expect(judgeSeed(ended, [...own(depth(30)), ...others], notes, NOW)).toEqual({ kind: 'ended', at: daysAgo(2) });
  });

  it.each([
    [0.9, 'water'],
    [0.8999, 'let-grow'],
    [0.1001, 'let-grow'],
    [0.1, 'move'],
  ])('of probability %s is: %s', (better, verdict) => expect(verdictOf(better)).toBe(verdict));
});

describe('the difference in depth', () => {
  it('is even for two groups alike, and its odds are one', () => {
    const alike = span(1, 6).map(() => depth(10));
    const found = compareDepth([{ posts: alike, others: alike }]);
    expect(found.deeper).toBeCloseTo(0.5, 6);
    expect(found.odds.value).toBeCloseTo(1, 6);
    expect(Math.log(found.odds.low)).toBeCloseTo(-Math.log(found.odds.high), 6);
  });

  it('turns round with the groups', () => {
    const [some, more] = [span(1, 6).map(() => depth(10)), span(1, 6).map(() => depth(15))];
    const there = compareDepth([{ posts: more, others: some }]);
    const back = compareDepth([{ posts: some, others: more }]);
    expect(there.deeper + back.deeper).toBeCloseTo(1, 3);
    expect(there.odds.value * back.odds.value).toBeCloseTo(1, 2);
  });

  it('is what the normal approximation says where posts are large and alike', () => {
    // 40 posts of 2 in 10 against 40 of 1 in 10: the odds are 0.25 against 0.111, 2.25 times.
    const group = (x: number) => span(1, 40).map(() => ({ x, n: 1000 }));
    const { odds } = compareDepth([{ posts: group(200), others: group(100) }]);
    expect(odds.value).toBeGreaterThan(2.1);
    expect(odds.value).toBeLessThan(2.4);
  });

  it('knows nothing from no posts', () => {
    expect(compareDepth([{ posts: [], others: [depth(10)] }]).deeper).toBeCloseTo(0.5, 6);
  });
});

describe('what a seed’s test can see', () => {
  it('is said beforehand, as simulation finds it: a doubling six or seven times in ten', () => {
    const { doubling, found } = foresee(8, 16, { mean: 0.15, strength: 12, size: 60 });
    expect(doubling).toBeGreaterThan(0.6);
    expect(doubling).toBeLessThan(0.8);
    expect(found).toBeGreaterThan(2);
    expect(found).toBeLessThan(2.6);
  });

  it('is more with more posts, and less with small ones', () => {
    const typical = { mean: 0.15, strength: 12, size: 60 };
    expect(foresee(16, 32, typical).doubling).toBeGreaterThan(foresee(8, 16, typical).doubling);
    expect(foresee(8, 16, { ...typical, size: 6 }).doubling).toBeLessThan(foresee(8, 16, typical).doubling);
  });
});

describe('what posts are typically like', () => {
  const of = (pool: string, n: number, draw?: SownPost['draw']): SownPost[] =>
    span(1, n).map((i) => ({ key: `linkedin:${pool}${i}`, pool, at: daysAgo(i), ...(draw && { draw }) }));

  it('is taken from the largest pool that can be read, and from its own network’s field', () => {
    const posts = [...of('a', 4, { x: 12, n: 40 }), ...of('b', 3, { x: 1, n: 20 }), ...of('c', 9)];
    const asked: string[] = [];
    const typical = typicalOf(posts, (pool) => {
      asked.push(pool);
      return 0.1;
    });
    expect(asked).toEqual(['a']);
    expect(typical?.size).toBe(40);
    expect(typical?.mean).toBeGreaterThan(0.2);
    expect(typical?.mean).toBeLessThan(0.3);
  });

  it.each([
    ['no posts', []],
    ['two posts', of('a', 2, { x: 1, n: 20 })],
    ['posts that cannot be read', of('a', 9)],
    ['posts that nobody answered', of('a', 9, { x: 0, n: 0 })],
  ])('is not known from %s', (_, posts) => {
    expect(typicalOf(posts, () => 0.1)).toBeNull();
  });
});

describe('judging once at eight posts, over invented accounts', () => {
  it('waters an idea that makes no difference in about one case in ten at most', () => {
    const { water, move, covered } = measureSeeds(100, 8, 16, 1);
    expect(water.share).toBeLessThan(0.14);
    expect(move.share).toBeLessThan(0.16);
    expect(covered.share).toBeGreaterThan(0.72);
  });

  it('finds a doubling of the odds in more than half of them', () => {
    const { water, move } = measureSeeds(100, 8, 16, 2);
    expect(water.share).toBeGreaterThan(0.5);
    expect(move.share).toBeLessThan(0.03);
  });
});

describe('posts as seeds see them', () => {
  it('are scaled to what they are worth, and kept apart by account and by pair of counts', () => {
    const history = (key: PostKey, more: Partial<PostHistory>): PostHistory => ({
      key,
      media: 'text',
      publishedAt: { at: daysAgo(10), within: 0 },
      blind: [],
      unshown: [],
      observations: [],
      ...more,
    });
    const count = (n: number) => ({ low: n, high: n });
    const look = { post: 'linkedin:1' as PostKey, at: NOW, reactions: count(90), comments: count(10) };
    const [both, commentsOnly, blind] = sowPosts('linkedin:me', [
      history('linkedin:1', {
        text: 'a',
        observations: [{ ...look, shares: count(0), shownComments: 10, ownComments: 0 }],
      }),
      history('linkedin:2', { unshown: ['shares'], observations: [look] }),
      history('linkedin:3', { observations: [{ ...look, at: daysAgo(4) }] }),
    ]);
    expect(both).toMatchObject({ at: daysAgo(10), text: 'a', pool: 'linkedin:me comments+shares' });
    expect(both?.draw?.x).toBeCloseTo((both?.draw?.n ?? 0) / 10, 6);
    expect(commentsOnly?.pool).toBe('linkedin:me comments');
    expect(blind).not.toHaveProperty('draw');
  });
});

describe('flooding', () => {
  it('is more than half of a fortnight’s posts in one seed', () => {
    const posts = [...span(1, 3).map((n) => post(n, n)), post(4, 4), post(5, 5), post(6, 20), post(7, 30)];
    expect(findFlood([SEED], posts, span(1, 3).map(sown), NOW)).toEqual({ seed: 'prices', posts: 3, of: 5 });
  });

  it('is not half of them', () => {
    const posts = span(1, 6).map((n) => post(n, n));
    expect(findFlood([SEED], posts, span(1, 3).map(sown), NOW)).toBeNull();
  });

  it('is not the only two posts of a quiet fortnight', () => {
    expect(findFlood([SEED], [post(1, 1), post(2, 2)], span(1, 2).map(sown), NOW)).toBeNull();
  });
});
