import { describe, expect, it } from 'vitest';
import { expectedDepth, fieldOf } from '../../lib/insight/field';
import { fitPrior, logLikelihood } from '../../lib/insight/prior';

const draws = (x: readonly number[], n: readonly number[]) => x.map((value, i) => ({ x: value, n: n[i] ?? 0 }));
const LINKEDIN = 7 / 52;

// Expected values from an independent implementation with scipy.
describe('the prior of an account', () => {
  it('knows the beta-binomial likelihood', () => {
    const posts = draws([2, 12, 42, 10, 0], [4, 52, 442, 100, 9]);
    expect(logLikelihood(posts, LINKEDIN, 12)).toBeCloseTo(-208.8455462409, 6);
  });

  it.each([
    ['linkedin', 0.1346153846, 5.6015625],
    ['facebook', 0.22, 4.3548361585],
  ])('is the field and weak for an account of %s without posts', (network, mean, used) => {
    const prior = fitPrior([], expectedDepth(fieldOf(network), 'comments+shares'));
    expect(prior).toMatchObject({ posts: 0, strength: 12 });
    expect(prior.mean).toBeCloseTo(mean, 8);
    expect(prior.used).toBeCloseTo(used, 6);
  });

  it('stays finite for eight tiny posts, where maximum likelihood runs away', () => {
    const prior = fitPrior(draws([0, 1, 0, 2, 1, 0, 0, 1], [3, 5, 2, 9, 6, 4, 1, 3]), LINKEDIN);
    expect(prior.mean).toBeCloseTo(0.1501333936, 4);
    expect(prior.strength).toBeCloseTo(19.0181659, 2);
    expect(prior.used).toBeCloseTo(12.2833744, 2);
  });

  it('follows the posts of an account that has many', () => {
    const x = [3.1, 10.4, 33.6, 8.2, 0, 5.5, 21.7, 2.2, 14.9, 40.3, 1.4, 7.7, 9.1, 4, 18.8];
    const n = [43.2, 48.9, 290.4, 80.7, 6.3, 61.2, 120.5, 33.3, 77.7, 310.9, 22.4, 58.1, 104.6, 19.2, 95];
    const prior = fitPrior(draws(x, n), LINKEDIN);
    expect(prior.mean).toBeCloseTo(0.1342522674, 4);
    expect(prior.strength).toBeCloseTo(56.52178, 1);
    expect(prior.used).toBeCloseTo(50.11127, 1);
  });

  it('leaves posts without an interaction out', () => {
    expect(fitPrior([{ x: 0, n: 0 }], LINKEDIN)).toEqual(fitPrior([], LINKEDIN));
  });

  it('expects the part of comments alone where shares are not shown, and a mild guess on a network nobody measured', () => {
    expect(expectedDepth(fieldOf('linkedin'), 'comments')).toBeCloseTo(4 / 49, 10);
    expect(expectedDepth(fieldOf('instagram'), 'comments+shares')).toBeCloseTo(6 / 106, 10);
    expect(expectedDepth(fieldOf('a network of tomorrow'), 'comments+shares')).toBeCloseTo(20 / 120, 10);
  });
});
