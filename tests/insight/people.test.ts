import { describe, expect, it } from 'vitest';
import { byPerson, levelOf, movesBetween, standingsOf, tabulateLevels } from '../../lib/insight/people';
import { LEVEL_RULES, type Interaction, type Level, type Relation } from '../../lib/people';
import { answer, daysAgo, NOW, person } from './invented/answers';

const RULES = LEVEL_RULES;

describe('a level, worked by hand', () => {
  it.each<[string, Interaction[], Level | null, string?]>([
    ['nobody has a level who never answered', [], null],
    ['a like is no engagement', [answer('a', 1, 'reaction', 3)], 'not-engaged', 'only-reactions'],
    [
      'nor are ten likes on ten posts',
      Array.from({ length: 10 }, (_, i) => answer('a', i, 'reaction', i)),
      'not-engaged',
      'only-reactions',
    ],
    ['one comment engages', [answer('a', 1, 'comment', 3)], 'engaged', 'answered'],
    ['so does a reply', [answer('a', 1, 'reply', 3)], 'engaged', 'answered'],
    ['so does a share without words', [answer('a', 1, 'share', 3)], 'engaged', 'answered'],
    [
      'a share with a comment engages fully',
      [answer('a', 1, 'share', 3, { withComment: true })],
      'fully-engaged',
      'shared-with-comment',
    ],
    [
      'four interactions on three posts engage fully',
      [
        answer('a', 1, 'comment', 3),
        answer('a', 1, 'reaction', 3),
        answer('a', 2, 'comment', 9),
        answer('a', 3, 'reply', 20),
      ],
      'fully-engaged',
      'many-answers',
    ],
    [
      'likes count among them, if one of the four is more than a like',
      [
        answer('a', 1, 'comment', 3),
        answer('a', 2, 'reaction', 3),
        answer('a', 3, 'reaction', 9),
        answer('a', 4, 'reaction', 20),
      ],
      'fully-engaged',
      'many-answers',
    ],
    [
      'three interactions on three posts are one too few',
      [1, 2, 3].map((n) => answer('a', n, 'comment', n)),
      'engaged',
      'answered',
    ],
    [
      'four interactions on two posts are one post too few',
      [
        answer('a', 1, 'comment', 3),
        answer('a', 1, 'reaction', 3),
        answer('a', 2, 'comment', 9),
        answer('a', 2, 'share', 9),
      ],
      'engaged',
      'answered',
    ],
    [
      'who writes five times under one post counts once',
      [
        ...[1, 2, 3, 4, 5].map((n) => answer('a', 1, 'comment', n)),
        answer('a', 2, 'comment', 9),
        answer('a', 3, 'comment', 12),
      ],
      'engaged',
      'answered',
    ],
    [
      'engaged before and silent now is not engaged',
      [answer('a', 1, 'comment', 120), answer('a', 2, 'comment', 91)],
      'not-engaged',
      'silent',
    ],
    ['the 90th day is still in the window', [answer('a', 1, 'comment', 89.9)], 'engaged', 'answered'],
    ['and the moment 90 days ago is not', [answer('a', 1, 'comment', 90)], 'not-engaged', 'silent'],
    [
      'a criticism that the user marked weighs more than anything',
      [
        answer('a', 1, 'share', 3, { withComment: true }),
        answer('a', 2, 'comment', 30, { criticism: true }),
        answer('a', 3, 'comment', 4),
      ],
      'actively-disengaged',
      'criticised',
    ],
    [
      'until it is older than the window',
      [answer('a', 2, 'comment', 100, { criticism: true }), answer('a', 3, 'comment', 4)],
      'engaged',
      'answered',
    ],
    ['what comes after now is not known yet', [answer('a', 1, 'comment', -1)], null],
    [
      'an answer without a date counts by the middle of what is possible',
      [answer('a', 1, 'comment', 0, { when: { at: daysAgo(170), within: 170 * 86_400_000 } })],
      'engaged',
      'answered',
    ],
    [
      'and is old where the middle is',
      [answer('a', 1, 'comment', 0, { when: { at: daysAgo(700), within: 700 * 86_400_000 } })],
      'not-engaged',
      'silent',
    ],
  ])('%s', (_, interactions, level, because) => {
    const standing = levelOf(interactions, NOW, RULES);
    expect(standing?.level ?? null).toBe(level);
    expect(standing?.because).toBe(because);
  });

  it('says what it was counted from', () => {
    const interactions = [answer('a', 1, 'comment', 3), answer('a', 1, 'comment', 2), answer('a', 2, 'reaction', 9)];
    expect(levelOf(interactions, NOW, RULES)).toMatchObject({ interactions: 2, posts: 2 });
  });

  it('follows the thresholds that the user set', () => {
    const two = [answer('a', 1, 'comment', 3), answer('a', 2, 'comment', 25)];
    expect(levelOf(two, NOW, { days: 30, interactions: 2, posts: 2 })?.level).toBe('fully-engaged');
    expect(levelOf(two, NOW, { days: 20, interactions: 2, posts: 2 })?.level).toBe('engaged');
  });
});

describe('the people of a shop', () => {
  // Ana likes; Bo comments; Cy shares with words; Di was engaged a month ago and is silent; Ed criticises; Flo is new this month.
  const interactions = [
    answer('Ana', 1, 'reaction', 5),
    answer('Ana', 2, 'reaction', 60),
    answer('Bo', 1, 'comment', 5),
    answer('Bo', 2, 'comment', 50),
    answer('Cy', 1, 'share', 10, { withComment: true }),
    answer('Cy', 2, 'comment', 45),
    answer('Di', 3, 'comment', 100),
    answer('Ed', 1, 'comment', 4, { criticism: true }),
    answer('Ed', 2, 'comment', 40),
    answer('Flo', 1, 'comment', 2),
  ];
  const now = standingsOf(interactions, NOW, RULES);
  const monthAgo = standingsOf(interactions, daysAgo(30), RULES);

  it('move between levels, and those who stay are not told', () => {
    expect(movesBetween(monthAgo, now)).toEqual(
      expect.arrayContaining([
        { person: 'Cy', from: 'engaged', to: 'fully-engaged' },
        { person: 'Di', from: 'engaged', to: 'not-engaged' },
        { person: 'Ed', from: 'engaged', to: 'actively-disengaged' },
        { person: 'Flo', from: null, to: 'engaged' },
      ]),
    );
    expect(movesBetween(monthAgo, now)).toHaveLength(4);
  });

  it('are counted apart as customers and prospects, the proposed only beside the unknown', () => {
    const people = [
      person('Ana', undefined, { relation: 'customer' }),
      person('Bo', undefined, { relation: 'prospect' }),
      person('Cy', undefined, { relation: 'customer' }),
      person('Di'),
      person('Ed'),
      person('Flo', undefined, { relation: 'unknown' }),
      person('Gus', undefined, { relation: 'customer' }),
    ];
    const proposals = new Map<string, Relation>([
      ['Ana', 'prospect'],
      ['Di', 'customer'],
      ['Flo', 'prospect'],
    ]);
    const table = tabulateLevels(now, people, proposals);
    expect(table.all).toEqual({ 'fully-engaged': 1, engaged: 2, 'not-engaged': 2, 'actively-disengaged': 1 });
    expect(table.byRelation.customer).toMatchObject({ 'fully-engaged': 1, engaged: 0, 'not-engaged': 1 });
    expect(table.byRelation.prospect).toMatchObject({ engaged: 1, 'not-engaged': 0 });
    expect(table.byRelation.unknown).toMatchObject({ engaged: 1, 'not-engaged': 1, 'actively-disengaged': 1 });
    expect(table.proposed).toEqual({ customer: 1, prospect: 0, peer: 0, unknown: 0 });
  });

  it('keep their interactions oldest first', () => {
    expect(
      byPerson(interactions)
        .get('Bo')
        ?.map(({ post }) => post),
    ).toEqual(['linkedin:2', 'linkedin:1']);
  });
});
