import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../lib/insight/field';
import type { PostHistory } from '../../lib/insight/history';
import { rankPosts } from '../../lib/insight/rank';
import { type Judged, judgePosts, type Judgement } from '../../lib/insight/verdict';
import { weighPost } from '../../lib/insight/weights';
import { type Count, type CountName, type Counts, exactly, type Observation } from '../../lib/post';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 5, 1);
const FIELD = fieldOf('linkedin');

interface Said {
  readonly reactions?: number | Count;
  readonly comments?: number | Count;
  readonly shares?: number | Count;
  readonly hours?: number;
  readonly shown?: readonly [all: number, own: number];
}

function look(at: number, { reactions, comments, shares, shown }: Said): Observation {
  const count = (value: number | Count | undefined) => (typeof value === 'number' ? exactly(value) : value);
  const counts: Counts = Object.fromEntries(
    Object.entries({ reactions: count(reactions), comments: count(comments), shares: count(shares) }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  return { post: 'linkedin:0', at, ...counts, ...(shown && { shownComments: shown[0], ownComments: shown[1] }) };
}

/** A post published 500 hours before now, seen as said at the ages given (200 hours unless told). */
function post(name: string, looks: Said | readonly Said[], rest: Partial<PostHistory> = {}): PostHistory {
  const at = NOW - 500 * HOUR;
  const said = Array.isArray(looks) ? (looks as readonly Said[]) : [looks as Said];
  return {
    key: `linkedin:${name}`,
    media: 'text',
    publishedAt: { at, within: 0 },
    blind: [],
    unshown: [],
    observations: said.map((one) => look(at + (one.hours ?? 200) * HOUR, one)),
    ...rest,
  };
}

const USUAL = Array.from({ length: 12 }, (_, i) => post(`usual${i}`, { reactions: 90 + i, comments: 8, shares: 3 }));

function judge(one: PostHistory, others: readonly PostHistory[] = USUAL): Judgement {
  return judgePosts([one, ...others], FIELD, NOW)[0] as Judgement;
}

function judged(one: PostHistory, others: readonly PostHistory[] = USUAL): Judged {
  const judgement = judge(one, others);
  if (judgement.verdict === 'unreadable') throw new Error('unreadable');
  return judgement;
}

describe('the verdict of a post', () => {
  it.each<[string, Said, Judgement['verdict'], Judged['why']]>([
    ['many answers', { reactions: 60, comments: 50, shares: 10 }, 'conversation', 'deeper'],
    ['many likes', { reactions: 600, comments: 5, shares: 1 }, 'likes', 'shallower'],
    ['what is usual', { reactions: 95, comments: 9, shares: 3 }, 'between', 'near'],
    ['seven interactions, all of them answers', { reactions: 0, comments: 0, shares: 7 }, 'early', 'few'],
    ['what is usual, a day after it came out', { reactions: 95, comments: 9, shares: 3, hours: 24 }, 'early', 'young'],
    [
      'many answers, a day after it came out',
      { reactions: 60, comments: 50, shares: 10, hours: 24 },
      'conversation',
      'deeper',
    ],
    ['nothing at all', { reactions: 0, comments: 0, shares: 0 }, 'early', 'few'],
  ])('of %s', (_, said, verdict, why) => {
    expect(judged(post('it', said))).toMatchObject({ verdict, why });
  });

  it('compares with nothing while there are fewer than three posts', () => {
    expect(judged(post('it', { reactions: 60, comments: 50, shares: 10 }), USUAL.slice(0, 1))).toMatchObject({
      verdict: 'early',
      why: 'alone',
    });
  });

  it.each<[string, Said, readonly CountName[]]>([
    ['comments', { reactions: 60, shares: 10 }, ['comments']],
    ['shares', { reactions: 60, comments: 3 }, ['shares']],
    ['all', {}, ['reactions', 'comments', 'shares']],
  ])('is unreadable, not zero, without %s', (_, said, missing) => {
    expect(judge(post('it', said, { blind: missing }))).toEqual({
      key: 'linkedin:it',
      verdict: 'unreadable',
      pair: 'comments+shares',
      missing,
    });
  });

  it('is unreadable where there was no look yet', () => {
    expect(judge(post('it', []))).toMatchObject({
      verdict: 'unreadable',
      missing: ['reactions', 'comments', 'shares'],
    });
  });

  it('stays that of the last look that said all, and names what later looks lack', () => {
    const said = { reactions: 60, comments: 50, shares: 10 };
    const it = judged(post('it', [said, { reactions: 61, hours: 300 }], { blind: ['comments', 'shares'] }));
    expect(it).toMatchObject({ verdict: 'conversation', missing: ['comments', 'shares'], seenAt: NOW - 300 * HOUR });
    expect(it.age).toEqual({ low: 200, high: 200 });
  });

  it('judges by reactions and comments where shares are never shown, against posts alike only', () => {
    const bare = Array.from({ length: 5 }, (_, i) =>
      post(`bare${i}`, { reactions: 100, comments: 3 }, { unshown: ['shares'] }),
    );
    const it = judged(post('it', { reactions: 100, comments: 3 }, { unshown: ['shares'] }), [...USUAL, ...bare]);
    expect(it).toMatchObject({ pair: 'comments', verdict: 'between', posts: 6 });
    expect(it.per100?.shares).toBeUndefined();
    expect(it.baseline).toBeLessThan(judged(USUAL[0] as PostHistory, [...USUAL.slice(1), ...bare]).baseline);
  });

  it('keeps to the shares once a look had them, though the last page does not show them', () => {
    const seen = [
      { reactions: 60, comments: 50, shares: 10 },
      { reactions: 61, comments: 50, hours: 300 },
    ];
    expect(judged(post('it', seen, { unshown: ['shares'] }))).toMatchObject({
      pair: 'comments+shares',
      missing: ['shares'],
    });
  });

  it('looks no further than now', () => {
    const later = post('it', [
      { reactions: 95, comments: 9, shares: 3 },
      { reactions: 100, comments: 90, shares: 9, hours: 600 },
    ]);
    expect(judged(later).verdict).toBe('between');
  });

  it('leaves own replies out, those shown and their share of those not shown', () => {
    const shown = judged(post('it', { reactions: 60, comments: 50, shares: 10, shown: [50, 40] }));
    expect(shown).toMatchObject({ ownReplies: 40, interactions: { low: 120, high: 120 } });
    expect(shown.counted).toBeCloseTo(80, 0);
    const hidden = judged(post('it', { reactions: 60, comments: 50, shares: 10, shown: [10, 8] }));
    expect(hidden.ownReplies).toBe(8);
    expect(hidden.counted).toBeCloseTo(60 + 10 + 2 + 40 * (1 - 8.5 / 12.5), 6);
  });

  it('says comments and shares for a hundred reactions, and nothing of the kind without reactions', () => {
    const said = judged(post('it', { reactions: 200, comments: 18, shares: 12 }));
    expect(said.per100).toEqual({ comments: 9, shares: 6 });
    expect(judged(post('it', { reactions: 200, comments: 18, shares: 12, shown: [10, 4] })).per100?.comments).toBe(7);
    expect(judged(post('it', { reactions: 0, comments: 18, shares: 12 })).per100).toBeUndefined();
  });

  it('says what is usual for a hundred reactions, counted alike', () => {
    const pool = [10, 20, 90].map((comments, i) =>
      post(`${i}`, { reactions: 100, comments, shares: 0, shown: [4, 2] }),
    );
    const [first] = judgePosts(pool, fieldOf('linkedin'), NOW);
    expect(first).toMatchObject({ usual100: 18 });
  });

  it('dares less where the page rounds: a verdict must hold at both ends', () => {
    const comments = { low: 100, high: 199 };
    const exact = judged(post('it', { reactions: 1000, comments: 149, shares: 50 }));
    const rounded = judged(post('it', { reactions: { low: 900, high: 1099 }, comments, shares: 50 }));
    expect(exact.verdict).toBe('conversation');
    expect(rounded.verdict).toBe('between');
    expect(rounded.depth.high - rounded.depth.low).toBeGreaterThan(exact.depth.high - exact.depth.low);
  });

  it('takes a post without a date for as old as its looks show', () => {
    const { publishedAt: _, ...undated } = post('it', [
      { reactions: 5, comments: 1, shares: 0, hours: 10 },
      { reactions: 95, comments: 9, shares: 3, hours: 40 },
    ]);
    expect(judged(undated)).toMatchObject({ verdict: 'early', why: 'young', age: { low: 30, high: Infinity } });
  });
});

describe('the ranking', () => {
  it('never puts four interactions before fifty of the same ratio, whatever the account', () => {
    const account = fc.array(fc.record({ reactions: fc.nat(400), comments: fc.nat(80), shares: fc.nat(40) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.nat(4), fc.boolean(), account, (effort, asShares, others) => {
        const answers = (n: number) => (asShares ? { comments: 0, shares: n } : { comments: n, shares: 0 });
        const few = post('few', { reactions: 4 - effort, ...answers(effort), shown: [asShares ? 0 : effort, 0] });
        const many = post('many', {
          reactions: 50 - 12.5 * effort,
          ...answers(12.5 * effort),
          shown: [asShares ? 0 : 12.5 * effort, 0],
        });
        const posts = [few, many, ...others.map((one, i) => post(`other${i}`, one))];
        const order = rankPosts(judgePosts(posts, FIELD, NOW)).map(({ key }) => key);
        expect(order.indexOf('linkedin:many')).toBeLessThan(order.indexOf('linkedin:few'));
      }),
      { seed: 4, numRuns: 100 },
    );
  });

  it('goes by depth, then thin posts, then unreadable ones', () => {
    const posts = [
      post('unreadable', { reactions: 3 }),
      post('thin', { reactions: 1, comments: 0, shares: 3 }),
      post('likes', { reactions: 600, comments: 5, shares: 1 }),
      post('deep', { reactions: 60, comments: 50, shares: 10 }),
    ];
    const order = rankPosts(judgePosts([...posts, ...USUAL], FIELD, NOW)).map(({ key }) => key.slice(9));
    expect(order[0]).toBe('deep');
    expect(order.slice(-3)).toEqual(['likes', 'thin', 'unreadable']);
  });
});

describe('weighted points', () => {
  it('count a like once, a comment twice and a share three times, at both ends', () => {
    expect(weighPost({ reactions: { low: 1000, high: 1099 }, comments: exactly(10), shares: exactly(2) })).toEqual({
      low: 1026,
      high: 1125,
    });
  });

  it('are unknown where a count is', () => {
    expect(weighPost({ reactions: exactly(3), comments: exactly(1) })).toBeNull();
  });
});
