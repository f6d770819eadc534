import { describe, expect, it } from 'vitest';
import { gainBetween } from '../lib/gain';
import { exactly } from '../lib/post';

describe('what came between two looks', () => {
  it.each([
    ['is the difference where both are exact', { comments: exactly(4) }, { comments: exactly(9) }, 5],
    [
      'is only what is sure where the page rounds',
      { comments: { low: 2800, high: 2899 } },
      { comments: { low: 2900, high: 2999 } },
      1,
    ],
    [
      'is nothing where a rounded count stayed',
      { comments: { low: 2800, high: 2899 } },
      { comments: { low: 2800, high: 2899 } },
      0,
    ],
    ['is nothing where a comment was deleted', { comments: exactly(4) }, { comments: exactly(3) }, 0],
    ['is nothing where the count was not known before', {}, { comments: exactly(9) }, 0],
    ['is nothing where the count is not known now', { comments: exactly(9) }, {}, 0],
  ])('%s', (_, before, now, comments) => {
    expect(gainBetween(before, now)).toEqual({ comments, shares: 0 });
  });

  it('counts shares as it counts comments', () => {
    expect(gainBetween({ shares: exactly(1) }, { shares: exactly(3) }).shares).toBe(2);
  });
});
