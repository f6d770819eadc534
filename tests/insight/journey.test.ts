import { describe, expect, it } from 'vitest';
import { leadsFurther, movementByMonth, proposeStage, stagesAt } from '../../lib/insight/journey';
import type { Interaction, Relation, Stage, StageChange } from '../../lib/people';
import { answer, daysAgo, NOW } from './invented/answers';

const BUYING = ['price', 'tarif', 'available'];

describe('a proposed stage', () => {
  it.each<[string, Relation | undefined, Interaction[], Stage | null, string?]>([
    ['is none for someone of whom nothing is known', undefined, [], null],
    ['is discovery for who was seen once', undefined, [answer('a', 1, 'reaction', 3)], 'discovery', 'first-seen'],
    [
      'is still discovery for who answers one post twice',
      undefined,
      [answer('a', 1, 'reaction', 9), answer('a', 1, 'comment', 3)],
      'discovery',
      'first-seen',
    ],
    [
      'is still discovery for who went through several posts in one sitting',
      undefined,
      [answer('a', 1, 'reaction', 9), answer('a', 2, 'reaction', 8.9)],
      'discovery',
      'first-seen',
    ],
    [
      'is trust for who came back to another post',
      undefined,
      [answer('a', 1, 'reaction', 9), answer('a', 2, 'reaction', 3)],
      'trust',
      'came-back',
    ],
    [
      'is consideration for who asked with a buying word',
      'prospect',
      [answer('a', 1, 'comment', 9, { text: 'Quels sont vos tarifs ?' })],
      'consideration',
      'buying-words',
    ],
    [
      'is not consideration for words of another kind',
      'prospect',
      [answer('a', 1, 'comment', 9, { text: 'Bravo !' })],
      'discovery',
      'first-seen',
    ],
    ['is the first purchase for a customer', 'customer', [], 'first-purchase', 'customer'],
    ['is a fan for a customer who shares', 'customer', [answer('a', 1, 'share', 200)], 'fan', 'customer-shared'],
    ['is no fan for a prospect who shares', 'prospect', [answer('a', 1, 'share', 3)], 'discovery', 'first-seen'],
  ])('%s', (_, relation, theirs, stage, because) => {
    const proposal = proposeStage(relation ? { relation } : {}, theirs, BUYING);
    expect(proposal?.stage ?? null).toBe(stage);
    expect(proposal?.because.kind).toBe(because);
  });

  it('rests on the latest question, and says which word', () => {
    const theirs = [
      answer('a', 1, 'comment', 9, { text: 'What is the price?' }),
      answer('a', 2, 'comment', 3, { text: 'Are you available in May?' }),
    ];
    expect(proposeStage({}, theirs, BUYING)?.because).toMatchObject({
      word: 'available',
      interaction: { post: 'linkedin:2' },
    });
  });

  it('is worth showing only where it leads further than the stage that is set', () => {
    expect(leadsFurther('trust', null)).toBe(true);
    expect(leadsFurther('trust', 'discovery')).toBe(true);
    expect(leadsFurther('trust', 'trust')).toBe(false);
    expect(leadsFurther('trust', 'fan')).toBe(false);
  });
});

describe('movement between stages', () => {
  const change = (person: string, stage: Stage | null, days: number): StageChange => ({
    id: `${person}-${days}`,
    person,
    stage,
    at: daysAgo(days),
  });
  // NOW is the 25th of November: 30 days before is October, 60 days before is September.
  const changes = [
    change('Bo', 'trust', 20),
    change('Ana', 'discovery', 60),
    change('Ana', 'trust', 31),
    change('Bo', 'discovery', 61),
    change('Cy', 'fan', 62),
    change('Cy', 'trust', 5),
    change('Di', 'evaluation', 6),
    change('Ana', null, 2),
    change('Ed', 'fan', 4),
    change('Ed', null, 3),
    change('Bo', 'consideration', 1),
  ];

  it('is told month by month: who arrived, went forward, back, and whose stage was taken away', () => {
    const told = movementByMonth(changes).map(({ month, ...ways }) => [
      month,
      ...(['arrived', 'forward', 'back', 'left'] as const).map((way) =>
        ways[way].map(({ person, from, to }) => [person, from, to].join(' ')),
      ),
    ]);
    expect(told).toEqual([
      ['2026-09', ['Cy  fan', 'Bo  discovery', 'Ana  discovery'], [], [], []],
      ['2026-10', [], ['Ana discovery trust'], [], []],
      ['2026-11', ['Di  evaluation'], ['Bo discovery consideration'], ['Cy fan trust'], ['Ana trust ']],
    ]);
  });

  it('leaves the stages as they stood at a moment', () => {
    expect([...stagesAt(changes, NOW)].sort()).toEqual([
      ['Bo', 'consideration'],
      ['Cy', 'trust'],
      ['Di', 'evaluation'],
    ]);
    expect(stagesAt(changes, daysAgo(30)).get('Ana')).toBe('trust');
  });
});
