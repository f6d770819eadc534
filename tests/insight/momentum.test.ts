import { describe, expect, it } from 'vitest';
import { findDrop } from '../../lib/insight/cadence';
import { comparePeople, comparePosts } from '../../lib/insight/compare';
import { growthOf } from '../../lib/insight/growth';
import { weighShapes } from '../../lib/insight/phase';
import { theilSen } from '../../lib/insight/trend';

const ticks = (posts: readonly number[], conversation: readonly number[]) =>
  posts.map((n, i) => ({ posts: n, conversation: conversation[i] ?? 0 }));

const TWELVE = ticks([2, 1, 2, 0, 3, 2, 2, 1, 2, 2, 3, 2], [4, 3, 2, 0, 9, 8, 5, 2, 9, 12, 20, 11]);
const THIRTY_ONE = ticks(
  [3, 0, 2, 0, 3, 5, 0, 2, 0, 2, 2, 1, 2, 2, 1, 2, 2, 1, 0, 1, 3, 2, 4, 1, 3, 1, 3, 4, 3, 3, 0],
  [11, 0, 10, 0, 9, 21, 0, 11, 0, 16, 11, 1, 18, 13, 9, 5, 11, 6, 0, 14, 26, 18, 43, 11, 33, 11, 30, 42, 44, 42, 0],
);
const PLATEAU = ticks(
  Array.from({ length: 26 }, () => 2),
  [6, 7, 16, 8, 6, 14, 13, 26, 26, 28, 28, 22, 40, 36, 36, 37, 35, 34, 26, 37, 30, 52, 36, 49, 33, 33],
);
const FLAT = ticks(
  Array.from({ length: 26 }, () => 3),
  [8, 10, 13, 9, 5, 5, 4, 12, 8, 13, 9, 5, 12, 8, 10, 6, 9, 10, 7, 7, 13, 7, 6, 8, 10, 11],
);

// Expected values from an independent implementation with numpy and scipy.
describe('growth from week to week', () => {
  it('is the median of all slopes, with an interval', () => {
    const y = [
      1.25276297, 1.70474809, 0.91629073, 2.14006616, 1.87180218, 2.2512918, 1.5040774, 2.52572864, 2.44234704,
      2.2512918, 2.80336038, 2.67414865,
    ];
    const line = theilSen([...y.keys()], y);
    expect(line?.slope.value).toBeCloseTo(0.1256424561, 6);
    expect(line?.slope.low).toBeCloseTo(0.0772672047, 6);
    expect(line?.slope.high).toBeCloseTo(0.1805066727, 6);
  });

  it.each([
    ['twelve weeks, one of them without posts', TWELVE, 0.0996354578, 0.0657567167, 0.1589562188],
    ['thirty-one weeks, taken in twos', THIRTY_ONE, 0.0411051847, 0.0347241323, 0.0512894224],
  ])('over %s', (_, weeks, value, low, high) => {
    const growth = growthOf(weeks);
    expect(growth?.weekly.value).toBeCloseTo(value, 6);
    expect(growth?.weekly.low).toBeCloseTo(low, 6);
    expect(growth?.weekly.high).toBeCloseTo(high, 6);
  });
});

describe('shapes', () => {
  it.each([
    ['long growth', THIRTY_ONE, { flat: 0.0001624575, rising: 0.9161921867, falling: 0, settled: 0.0836453558 }],
    ['growth, then a plateau', PLATEAU, { flat: 1.2e-9, rising: 0.0003477313, falling: 0, settled: 0.9996522675 }],
    ['nothing much', FLAT, { flat: 0.6247752004, rising: 0.2672020865, falling: 0, settled: 0.1080227131 }],
  ])('of %s', (_, weeks, expected) => {
    const shapes = weighShapes(weeks);
    for (const [shape, probability] of Object.entries(expected))
      expect(shapes).toHaveProperty(shape, expect.closeTo(probability, 6));
  });
});

describe('a fall of cadence', () => {
  it.each([
    [[2, 1, 2, 2, 3, 2, 2, 2, 1, 0, 0, 1], true],
    [[2, 1, 2, 2, 3, 2, 2, 2, 1, 1, 0, 1], true],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], false],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0], true],
    [[0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0], true],
    [[5, 5, 5, 5, 5, 5, 2, 2, 3, 2], true],
  ])('in %j: %s', (published, fell) => {
    expect(findDrop(published) !== null).toBe(fell);
  });
});

describe('two periods', () => {
  it('of posts', () => {
    const { ratio } = comparePosts([4, 9, 3, 6, 11, 2, 7, 5], [12, 5, 30, 8, 0, 17]);
    expect(ratio?.value).toBeCloseTo(1.281600018, 6);
    expect(ratio?.low).toBeCloseTo(0.6121985434, 6);
    expect(ratio?.high).toBeCloseTo(2.6829508564, 6);
  });

  it.each([
    [9, 17, 1.8421052632, 1.1225683845, 3.2100437306],
    [0, 3, 7, 1.9501713986, 412.341672695],
    [4, 0, 0.1111111111, 0.0018562578, 0.3733670027],
  ])('of %d and %d people', (before, after, value, low, high) => {
    const { ratio } = comparePeople(before, after);
    expect(ratio?.value).toBeCloseTo(value, 6);
    expect(ratio?.low).toBeCloseTo(low, 6);
    expect((ratio?.high ?? NaN) / high).toBeCloseTo(1, 3);
  });
});
