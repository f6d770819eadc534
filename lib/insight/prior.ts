import jStat from 'jstat';
import { expit, logit } from './interval';
import { minimise } from './minimise';

/** What one post says of depth: x of n interactions cost an effort. Effective numbers, so fractions are fine; n > 0. */
export interface Draw {
  readonly x: number;
  readonly n: number;
}

/** What is expected of a post of an account before it is looked at: Beta(mean · used, (1 - mean) · used). */
export interface Prior {
  /** The usual depth, 0 to 1. */
  readonly mean: number;
  /** How alike the posts are, in interactions: the fitted strength of the beta-binomial. */
  readonly strength: number;
  /** The strength that is used: smaller, since the mean itself is only guessed. */
  readonly used: number;
  /** How many posts it was fitted to. */
  readonly posts: number;
  /** The mean that the field led to expect, where the fit started. */
  readonly field: number;
}

/** How far accounts lie from the field's median: standard deviation of logit(mean). */
const MEAN_SD = 0.8;
/** Strengths of accounts: ln strength is Normal(ln 12, 1). */
const STRENGTH = 12;
const STRENGTH_SD = 1;

/**
 * The prior of an account by maximum a posteriori over its posts, from none at all: with no posts it is the field's.
 * Plain maximum likelihood has no answer for a handful of small posts (the strength runs to infinity); the two weak priors give it one.
 */
export function fitPrior(draws: readonly Draw[], field: number): Prior {
  const seen = draws.filter(({ n }) => n > 0);
  const start = [logit(field), Math.log(STRENGTH)];
  const loss = ([m = 0, s = 0]: readonly number[]) =>
    -logLikelihood(seen, expit(m), Math.exp(s)) +
    0.5 * ((m - logit(field)) / MEAN_SD) ** 2 +
    0.5 * ((s - Math.log(STRENGTH)) / STRENGTH_SD) ** 2;
  const [m = 0, s = 0] = seen.length === 0 ? start : minimise(loss, start, 0.3);
  const mean = expit(m);
  const strength = Math.exp(s);
  return { mean, strength, used: usedStrength(seen, mean, strength), posts: seen.length, field };
}

/** The beta-binomial log-likelihood of draws, up to the binomial coefficients, which do not depend on mean or strength. */
export function logLikelihood(draws: readonly Draw[], mean: number, strength: number): number {
  const gammaln = (value: number) => jStat.gammaln(value);
  const a = mean * strength;
  const b = strength - a;
  const whole = gammaln(strength) - gammaln(a) - gammaln(b);
  return draws.reduce((sum, { x, n }) => sum + gammaln(a + x) + gammaln(b + n - x) - gammaln(strength + n) + whole, 0);
}

/**
 * The strength of a beta whose spread holds both how posts differ and how unsure the mean is: its variance is the sum of the two,
 * the second from the curvature of the likelihood (a post weighs n (s + 1) / (s + n) interactions) and the width of the mean's prior.
 */
function usedStrength(draws: readonly Draw[], mean: number, strength: number): number {
  const spread = mean * (1 - mean);
  const weight = draws.reduce((sum, { n }) => sum + (n * (strength + 1)) / (strength + n), 0);
  const variance = 1 / (1 / MEAN_SD ** 2 + spread * weight);
  return 1 / (1 / (strength + 1) + spread * variance) - 1;
}
