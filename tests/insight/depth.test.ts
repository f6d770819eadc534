import { describe, expect, it } from 'vitest';
import { othersComments, ownShare } from '../../lib/insight/comments';
import { believe, chanceAbove, depthOf, effectiveSize } from '../../lib/insight/depth';
import type { Estimate } from '../../lib/insight/interval';
import { proportionOf, wilson } from '../../lib/insight/proportion';
import { exactly } from '../../lib/post';

const LINKEDIN = { mean: 0.1346153846, strength: 12, used: 5.6015625, posts: 0, field: 0.1346153846 };
const sure = (value: number): Estimate => ({ value, low: value, high: value });
const drawn = (reactions: number, effort: number, hours: number) => ({
  reactions: sure(reactions),
  effort: sure(effort),
  age: { low: hours, high: hours },
});

// Expected values from an independent implementation with scipy.
describe('depth of one post', () => {
  it.each([
    ['A', 2, 2, 200, 0.2523173543, 0.0824585565, 0.4521559087, 0.8090547832],
    ['B', 40, 12, 200, 0.2171283585, 0.1371701099, 0.3034400618, 0.9482594281],
    ['C', 400, 42, 200, 0.0959031044, 0.0729377541, 0.1202494866, 0.1020831621],
    ['D', 90, 10, 200, 0.1027926901, 0.059376413, 0.1511986234, 0.2900633547],
    ['E', 9, 0, 200, 0.0651303124, 0.0040376274, 0.1594865264, 0.172317673],
    ['F', 25, 25, 200, 0.446435202, 0.3444576857, 0.5496589646, 0.9999996804],
    ['B at 20 hours', 40, 12, 20, 0.2158271041, 0.1326185768, 0.3060497756, undefined],
  ])('%s: %d reactions and %d answers at %d hours', (_, reactions, effort, hours, mean, low, high, above) => {
    const belief = believe(drawn(reactions, effort, hours), LINKEDIN);
    const depth = depthOf(belief);
    expect(depth.value).toBeCloseTo(mean, 6);
    expect(depth.low).toBeCloseTo(low, 6);
    expect(depth.high).toBeCloseTo(high, 6);
    if (above !== undefined) expect(chanceAbove(0.12, belief).value).toBeCloseTo(above, 6);
  });

  it('is the prior for a post that nobody answered or liked', () => {
    expect(depthOf(believe(drawn(0, 0, 200), LINKEDIN)).value).toBeCloseTo(LINKEDIN.mean, 10);
  });

  it('is less sure of rounded counts than of exact ones, on both sides, and of its chance', () => {
    const exact = believe(drawn(2850, 300, 200), LINKEDIN);
    const rounded = believe({ ...drawn(2850, 300, 200), reactions: { value: 2850, low: 2800, high: 2899 } }, LINKEDIN);
    expect(depthOf(rounded).value).toBe(depthOf(exact).value);
    expect(depthOf(rounded).low).toBeLessThan(depthOf(exact).low);
    expect(depthOf(rounded).high).toBeGreaterThan(depthOf(exact).high);
    expect(chanceAbove(0.1, rounded).low).toBeLessThan(chanceAbove(0.1, exact).low);
    expect(chanceAbove(0.1, rounded).high).toBeGreaterThan(chanceAbove(0.1, exact).high);
  });

  it.each([
    [4, 200, 2.661934339],
    [52, 200, 33.8835794961],
    [52, 20, 30.4449648712],
    [1249.5, 100, 535.5765109301],
    [12000, 1000, 1263.1578947368],
  ])('counts %d interactions at %d hours as %d independent ones', (n, hours, expected) => {
    expect(effectiveSize(n, hours)).toBeCloseTo(expected, 6);
  });
});

describe('own replies among the comments', () => {
  it.each([
    [0, 0, 0.2],
    [14, 40, 0.3411764706],
  ])('with %d own of %d shown, %d of those not shown are taken for own', (own, all, expected) => {
    expect(ownShare([{ own, all }])).toBeCloseTo(expected, 8);
  });

  it.each([
    [30, 10, 4, 0.341176, 19.17648],
    [3, 3, 1, 0.5, 2],
    [2, 5, 1, 0.5, 4],
  ])('%d comments, %d shown, %d of them own', (comments, all, own, share, expected) => {
    expect(othersComments(exactly(comments), { all, own }, share).value).toBeCloseTo(expected, 5);
  });

  it('are an interval where the comments are rounded', () => {
    const others = othersComments({ low: 1000, high: 1099 }, { all: 0, own: 0 }, 0.2);
    expect([others.low, others.value, others.high].map(Math.round)).toEqual([800, 840, 879]);
  });
});

describe('a share of people', () => {
  it.each([
    [3, 7, 0.2259881116, 0.6583029454],
    [0, 5, 0, 0.2472571271],
    [18, 18, 0.9163861568, 1],
    [0, 0, 0, 1],
  ])('%d of %d', (k, n, low, high) => {
    expect(wilson(k, n).low).toBeCloseTo(low, 8);
    expect(wilson(k, n).high).toBeCloseTo(high, 8);
  });

  it('of nobody is not a share', () => {
    expect(proportionOf(0, 0)).toEqual({ k: 0, n: 0 });
    expect(proportionOf(1, 4).share?.value).toBe(0.25);
  });
});
