import { describe, expect, it } from 'vitest';
import { reconcile } from '../../lib/page/reconcile';
import { exactly, type Reading } from '../../lib/post';
import { reading } from './readings';

const { shares: _, ...shareless } = reading();

describe('two readings of one post on one page', () => {
  it.each<[string, Partial<Reading>, Reading, Reading]>([
    ['agree on what both say', { shares: exactly(1) }, reading(), reading()],
    [
      'are as narrow as they make it together',
      { reactions: exactly(2876) },
      reading({ reactions: { low: 2800, high: 2899 } }),
      reading({ reactions: exactly(2876) }),
    ],
    ['fill each other’s gaps', { shares: exactly(1), blind: [] }, { ...shareless, blind: ['shares'] }, reading()],
    [
      'are blind where they contradict each other',
      { blind: ['reactions'] },
      reading({ reactions: exactly(10) }),
      reading({ reactions: exactly(11) }),
    ],
    [
      'are blind where one is and the other does not show it',
      { blind: ['shares'] },
      { ...shareless, blind: ['shares'] },
      { ...shareless, unshown: ['shares', 'views'] },
    ],
    ['know each other’s keys', { key: 'meadow:1', aliases: ['meadow:2'] }, reading(), reading({ key: 'meadow:2' })],
  ])('%s', (_sentence, expected, first, second) => {
    expect(reconcile(first, second)).toMatchObject(expected);
  });

  it('never keep a count that they contradict', () => {
    expect(reconcile(reading({ reactions: exactly(10) }), reading({ reactions: exactly(11) }))).not.toHaveProperty(
      'reactions',
    );
  });
});
