import { describe, expect, it } from 'vitest';
import { addUp, drawIceberg, type IcebergFacts } from '../../lib/insight/iceberg';
import { answer, daysAgo, NOW, person, touch } from './invented/answers';

const exactly = (n: number) => ({ low: n, high: n });

describe('a sum of counts', () => {
  it.each([
    ['is unknown where nothing is known', [undefined, undefined], { of: 2, without: 2 }],
    ['is unknown of nothing', [], { of: 0, without: 0 }],
    [
      'says how many are not in it',
      [exactly(3), undefined, { low: 1000, high: 1999 }],
      { count: { low: 1003, high: 2002 }, of: 3, without: 1 },
    ],
    ['is zero only where zeros were read', [exactly(0), exactly(0)], { count: exactly(0), of: 2, without: 0 }],
  ])('%s', (_, counts, figure) => expect(addUp(counts)).toEqual(figure));
});

describe('the iceberg', () => {
  const facts: IcebergFacts = {
    followers: [exactly(300), undefined],
    posts: [
      { reactions: exactly(40), comments: exactly(5), shares: exactly(1), ownComments: 2 },
      { reactions: { low: 1000, high: 1099 }, comments: exactly(9) },
      {},
    ],
    people: [
      person('Ana', undefined, { relation: 'customer' }),
      person('Bo'),
      person('Cy', undefined, { relation: 'customer' }),
    ],
    interactions: [
      answer('Ana', 1, 'comment', 3),
      answer('Ana', 2, 'comment', 80),
      answer('Bo', 1, 'comment', 3),
      answer('Bo', 2, 'reaction', 9),
      answer('Cy', 1, 'comment', 50),
      answer('Cy', 2, 'comment', 60),
    ],
    touches: [touch('Ana', 2), touch('Bo', 40)],
  };

  it('has followers and reactions above, all that matters below', () => {
    expect(drawIceberg(facts, NOW, 30)).toEqual({
      above: {
        followers: { count: exactly(300), of: 2, without: 1 },
        reactions: { count: { low: 1040, high: 1139 }, of: 3, without: 1 },
      },
      below: {
        conversation: { count: exactly(14), of: 3, without: 1, own: 2 },
        shares: { count: exactly(1), of: 3, without: 2 },
        returning: 1,
        customers: 2,
        touches: 1,
      },
    });
  });

  it('says nothing of people while they are off, and counts the user’s own notes', () => {
    const { below } = drawIceberg({ ...facts, people: null, interactions: null }, NOW, 30);
    expect(below).not.toHaveProperty('returning');
    expect(below).not.toHaveProperty('customers');
    expect(below.touches).toBe(1);
  });

  it('counts a customer from the day they were first seen', () => {
    const early = drawIceberg(facts, daysAgo(201), 30);
    expect(early.below.customers).toBe(0);
  });
});
