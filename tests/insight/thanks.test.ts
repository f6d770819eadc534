import { describe, expect, it } from 'vitest';
import { findAmbassadors, findThanks } from '../../lib/insight/thanks';
import { LEVEL_RULES, type Interaction, type Touch } from '../../lib/people';
import { answer, NOW, person, touch } from './invented/answers';

const RULES = LEVEL_RULES;
const CUSTOMER = { relation: 'customer' } as const;

describe('an ambassador', () => {
  it.each<[string, 'customer' | 'prospect' | undefined, Interaction[], boolean]>([
    ['is a customer who shared', 'customer', [answer('a', 1, 'share', 9)], true],
    [
      'or a customer who is fully engaged',
      'customer',
      [
        answer('a', 1, 'comment', 9),
        answer('a', 1, 'reaction', 9),
        answer('a', 2, 'reply', 9),
        answer('a', 3, 'reply', 9),
      ],
      true,
    ],
    ['but not a customer who only commented', 'customer', [answer('a', 1, 'comment', 9)], false],
    ['nor one who shared long ago', 'customer', [answer('a', 1, 'share', 95)], false],
    [
      'nor one who shared to criticise',
      'customer',
      [answer('a', 1, 'share', 9, { criticism: true, withComment: true })],
      false,
    ],
    ['nor a prospect who shared', 'prospect', [answer('a', 1, 'share', 9)], false],
    ['nor someone whose relation nobody set', undefined, [answer('a', 1, 'share', 9)], false],
  ])('%s', (_, relation, interactions, is) => {
    const people = [person('a', undefined, relation && { relation })];
    expect(findAmbassadors(people, interactions, NOW, RULES)).toEqual(is ? ['a'] : []);
  });
});

describe('whom to thank', () => {
  const people = [person('fan', undefined, CUSTOMER), person('first'), person('old'), person('likes')];
  const answers = [
    answer('fan', 1, 'share', 40, { withComment: true }),
    answer('fan', 2, 'comment', 6),
    answer('first', 2, 'comment', 3),
    answer('old', 2, 'comment', 2),
    answer('old', 1, 'comment', 120),
    answer('likes', 2, 'reaction', 1),
  ];
  const who = (interactions: Interaction[], touches: Touch[] = []) =>
    findThanks(people, interactions, touches, NOW, RULES).map((one) => [one.person, one.because, one.interaction.post]);

  it('is ambassadors for their latest effort and first-time commenters, newest first', () => {
    expect(who(answers)).toEqual([
      ['first', 'first-comment', 'linkedin:2'],
      ['fan', 'ambassador', 'linkedin:2'],
    ]);
  });

  it('is not who was replied to', () => {
    const replied = answers.map((one) => (one.person === 'first' ? { ...one, replied: true as const } : one));
    expect(who(replied)).toEqual([['fan', 'ambassador', 'linkedin:2']]);
  });

  it('is not who was thanked that day or later, but is again after a new effort', () => {
    expect(who(answers, [touch('fan', 6, { thanks: true })])).toEqual([['first', 'first-comment', 'linkedin:2']]);
    expect(who(answers, [touch('fan', 7, { thanks: true })])).toHaveLength(2);
  });

  it('is not crossed off by a touch that was no thank-you, nor by thanks to someone else', () => {
    expect(who(answers, [touch('fan', 1), touch('first', 40, { thanks: true }), touch(undefined, 1)])).toHaveLength(2);
  });

  it('is not whose first words are a criticism', () => {
    const harsh = answers.map((one) => (one.person === 'first' ? { ...one, criticism: true as const } : one));
    expect(who(harsh)).toEqual([['fan', 'ambassador', 'linkedin:2']]);
  });

  it('has an order that the number of interactions or followers cannot change', () => {
    const famous = Array.from({ length: 30 }, (_, i) => answer('fan', i + 10, 'reaction', 1));
    expect(who([...famous, ...answers])[0]?.[0]).toBe('first');
  });
});
