import { describe, expect, it } from 'vitest';
import { fitCurve, nearest, shareAt, type Step } from '../../lib/insight/curve';
import { compare, middleHalf } from '../../lib/insight/lift';

const steps = (ages: readonly number[], ys: readonly number[]): Step[] =>
  ages.map((age, i) => ({ age, y: ys[i] ?? 0 }));

const SEEN_AGAIN = [
  steps([2, 30, 200], [5, 22, 31]),
  steps([6, 50], [9, 20]),
  steps([1, 12], [2, 10]),
  steps([20, 300], [60, 118]),
  steps([4, 9, 28, 160], [0, 3, 6, 8]),
];

const POOL = [
  [30, 12],
  [200, 44],
  [26, 18],
  [48, 25],
  [400, 9],
  [22, 31],
  [90, 60],
  [15, 7],
  [33, 140],
  [70, 21],
].map(([age = 0, y = 0]) => [{ age, y }]);

// Expected values from an independent implementation with scipy.
describe('how posts grow old', () => {
  it('is a share that saturates: a third of the way at half a half-life', () => {
    expect(shareAt(12, { halfLife: 24 })).toBeCloseTo(1 / 3, 10);
  });

  it('is fitted to posts seen more than once', () => {
    const curve = fitCurve(SEEN_AGAIN);
    expect(curve.halfLife).toBeCloseTo(17.2480234, 2);
    expect(curve.posts).toBe(5);
  });

  it('is 24 hours, and unsure, where no post was seen twice', () => {
    expect(fitCurve([])).toEqual({ halfLife: expect.closeTo(24, 10), spread: expect.closeTo(0.8, 10), posts: 0 });
    expect(fitCurve([steps([5], [9]), steps([5, 5], [9, 9]), steps([1, 2], [0, 0])])).toEqual(fitCurve([]));
  });

  it('goes from the look that is nearest by ratio', () => {
    expect(nearest(steps([1, 10, 100], [1, 2, 3]), 40)?.age).toBe(100);
    expect(nearest(steps([1, 10, 100], [1, 2, 3]), 30)?.age).toBe(10);
    const none: readonly Step[] = [];
    expect(nearest(none, 30)).toBeUndefined();
  });
});

describe('lift', () => {
  it.each([
    [[5, 1, 9, 30, 7, 400, 12, 3], 8.25],
    [[4, 8, 15], 9],
  ])('expects the mean of the middle half of %j', (values, expected) => {
    expect(middleHalf(values)).toBeCloseTo(expected, 10);
  });

  it.each([
    [55, 24, 24, 0.8, 19.6677972028, 1.4604342551, 0.6257796249, 2.2950888853],
    [0, 6, 24, 0.8, 7.8671188811, -4.0647309332, -6.4785966467, -1.6508652198],
    [3100, 500, 18, 0.6, 34.5495776746, 6.4669600185, 6.1941502807, 6.7397697562],
  ])('of %d interactions at %d hours', (seen, age, halfLife, spread, expected, value, low, high) => {
    const result = compare(seen, age, POOL, { halfLife, spread, posts: 0 });
    expect(result.expected).toBeCloseTo(expected, 6);
    expect(result.lift.value).toBeCloseTo(value, 6);
    expect(result.lift.low).toBeCloseTo(low, 6);
    expect(result.lift.high).toBeCloseTo(high, 6);
  });
});
