import { describe, expect, it } from 'vitest';
import { measureComparisons } from './figures/compare';
import { measureDepth } from './figures/depth';
import { measureGrowth } from './figures/growth';
import { measureLift } from './figures/lift';
import { measurePhase } from './figures/phase';
import { measureWorks } from './figures/works';
import { inventAccount } from './invented/account';

// The same numbers as docs/insight.md, on fewer posts. `node scripts/simulate.mjs` prints them all. Seeded: a run never differs.
const ACCOUNTS = Number(process.env.EMBERS_ACCOUNTS ?? 1008);

describe('what Embers says of invented accounts', { timeout: 300_000 }, () => {
  it('is the same for the same seed', () => {
    expect(inventAccount(7, { posts: 5 })).toEqual(inventAccount(7, { posts: 5 }));
    expect(inventAccount(7, { posts: 5 })).not.toEqual(inventAccount(8, { posts: 5 }));
  });

  it('holds the true depth in 75 to 85 % of its intervals, whatever the size, and is rarely wrong', () => {
    const depth = measureDepth(ACCOUNTS, 30);
    expect(depth.covered.share).toBeGreaterThan(0.75);
    expect(depth.covered.share).toBeLessThan(0.85);
    for (const [size, covered] of depth.bySize) {
      expect(covered.share, `${size} reactions a post`).toBeGreaterThan(0.72);
      expect(covered.share, `${size} reactions a post`).toBeLessThan(0.9);
    }
    expect(depth.conversationWrong.share).toBeLessThan(0.06);
    expect(depth.likesWrong.share).toBeLessThan(0.06);
    expect(depth.decided.share).toBeGreaterThan(0.3);
  });

  it('holds the true lift in 75 to 85 % of its intervals', () => {
    const lift = measureLift(ACCOUNTS, 'mixed', 15);
    expect(lift.covered.share).toBeGreaterThan(0.75);
    expect(lift.covered.share).toBeLessThan(0.85);
  });

  it('holds the true weekly growth in 75 to 85 % of its intervals', () => {
    const growth = measureGrowth(ACCOUNTS);
    expect(growth.covered.n).toBeGreaterThan(0.8 * ACCOUNTS);
    expect(growth.covered.share).toBeGreaterThan(0.75);
    expect(growth.covered.share).toBeLessThan(0.85);
    expect(growth.flatUp.share).toBeLessThan(0.15);
  });

  it('holds the true ratio of two periods in 75 to 85 % of its intervals', () => {
    const compared = measureComparisons(ACCOUNTS);
    for (const covered of [compared.posts, compared.people, compared.shares]) {
      expect(covered.share).toBeGreaterThan(0.75);
      expect(covered.share).toBeLessThan(0.85);
    }
  });

  it('claims that something works, where nothing differs, for one facet in five or fewer', () => {
    const works = measureWorks(Math.ceil(ACCOUNTS / 24));
    expect(works.falseDepth.share).toBeLessThan(0.2);
    expect(works.falseVolume.share).toBeLessThan(0.2);
  });

  it('does not call a flat account taking off, and sees a cadence die', () => {
    const accounts = Math.ceil(ACCOUNTS / 25);
    expect(measurePhase('flat', 26, accounts).takingOff).toBeLessThan(0.15);
    expect(measurePhase('dying cadence', 26, accounts).right).toBeGreaterThan(0.75);
    const growing = measurePhase('exponential', 26, accounts);
    expect(growing.takingOff).toBeGreaterThan((growing.said.get('desert') ?? 0) / accounts);
  });
});
