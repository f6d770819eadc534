import jStat from 'jstat';
import { describe, expect, it } from 'vitest';
import { minimise } from '../../lib/insight/minimise';

// Values of scipy 1.17 (gammaln, betainc, betaincinv, norm, t). A new version of jStat must still meet them.
describe('the library that distributions come from', () => {
  it.each([
    [0.5, 0.5723649429],
    [3.2, 0.8854048272],
    [153.7, 618.5818867776],
  ])('says ln Γ(%d) is %d', (x, expected) => {
    expect(jStat.gammaln(x)).toBeCloseTo(expected, 6);
  });

  it.each([
    [0.2, 2.69, 17.31, 0.8199469279],
    [0.1, 0.8, 5.2, 0.5211944684],
    [0.5, 130, 900, 1],
    [0.001, 0.3, 30, 0.3852117783],
  ])('says that beta(%d; %d, %d) lies below with probability %d', (x, a, b, expected) => {
    expect(jStat.beta.cdf(x, a, b)).toBeCloseTo(expected, 6);
  });

  it.each([
    [0.1, 2.69, 17.31, 0.0492285993],
    [0.9, 2.69, 17.31, 0.2364241587],
    [0.1, 0.3, 8, 4.22887e-5],
    [0.9, 80, 1400, 0.0617033179],
    [0.5, 0.8, 5.2, 0.0935614801],
  ])('says that the %d quantile of beta(%d, %d) is %d', (p, a, b, expected) => {
    expect(jStat.beta.inv(p, a, b)).toBeCloseTo(expected, 6);
  });

  it.each([
    [-1.2815515655446004, 0.1],
    [0.35, 0.6368306512],
    [4.2, 0.9999866543],
  ])('says that a normal value lies below %d with probability %d', (x, expected) => {
    expect(jStat.normal.cdf(x, 0, 1)).toBeCloseTo(expected, 9);
  });

  it.each([
    [0.9, 3, 1.6377443537],
    [0.9, 14, 1.3450303745],
  ])("says that the %d quantile of Student's t with %d degrees of freedom is %d", (p, dof, expected) => {
    expect(jStat.studentt.inv(p, dof)).toBeCloseTo(expected, 6);
  });
});

describe('the search for a minimum', () => {
  it('finds the bottom of a bowl of one number', () => {
    expect(minimise(([x = 0]) => (x - 3) ** 2, [0], 0.5)[0]).toBeCloseTo(3, 4);
  });

  it('finds the bottom of a bent valley of two numbers', () => {
    const banana = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    const [x = 0, y = 0] = minimise(banana, [-1, 1], 0.5);
    expect(x).toBeCloseTo(1, 3);
    expect(y).toBeCloseTo(1, 3);
  });
});
