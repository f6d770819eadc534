import { type Estimate, expit } from './interval';
import { type Draw, logLikelihood } from './prior';

/** Two groups of posts of one account whose depth is compared: those in question, and the others. */
export interface Pairing {
  readonly posts: readonly Draw[];
  readonly others: readonly Draw[];
}

/** How much deeper the posts go than the others. */
export interface Difference {
  /** The probability that they go deeper, 0 to 1. */
  readonly deeper: number;
  /** The ratio of the odds of effort, with 80 %: 2 means twice the odds that an interaction is a comment or a share. */
  readonly odds: Estimate;
}

/** The distance between two points of the grids below, all of logits or of their differences. */
const STEP = 0.1;
/** The logit of the others' depth: 0.03 % to 95 %. */
const USUAL = grid(-8, 3);
/** The logarithm of the ratio of the odds. */
const RATIOS = grid(-4, 4);
/** Before any post is seen it is Normal(0, 1.5): few ideas change the odds more than five times over. */
const RATIO_SD = 1.5;
/** The logit of the posts' depth, so that SHIFTED[i + j] is USUAL[i] + RATIOS[j]. */
const SHIFTED = grid(-12, 7);
/** How alike the posts of a group are: ln strength is Normal(ln 12, 1), as in prior.ts. */
const STRENGTHS = [-2, -1, 0, 1, 2].map((z) => ({ strength: 12 * Math.exp(z), log: -(z * z) / 2 }));

/**
 * The posterior of the difference in depth. Each group is beta-binomial, with a mean of its own and one strength for both; the usual
 * depth and the strength of each pairing are integrated out. The ratio is common to all pairings, so that posts of two networks
 * are never held against each other. Errors, measured by simulation: docs/insight.md.
 */
export function compareDepth(pairings: readonly Pairing[]): Difference {
  const evidence = pairings.map(weighRatios);
  const logs = RATIOS.map((ratio, j) =>
    evidence.reduce((sum, logsOf) => sum + (logsOf[j] ?? 0), -((ratio / RATIO_SD) ** 2) / 2),
  );
  const whole = addLogs(logs);
  const weights = logs.map((log) => Math.exp(log - whole));
  const middle = RATIOS.length >> 1;
  const below = weights.slice(0, middle).reduce((sum, weight) => sum + weight, 0) + (weights[middle] ?? 0) / 2;
  const odds = (p: number) => Math.exp(quantileOf(weights, p));
  return { deeper: 1 - below, odds: { value: odds(0.5), low: odds(0.1), high: odds(0.9) } };
}

/** The log-likelihood of each ratio in RATIOS, up to a constant. */
function weighRatios({ posts, others }: Pairing): number[] {
  const byStrength = STRENGTHS.map(({ strength, log }) => {
    const usual = USUAL.map((logit) => logLikelihood(others, expit(logit), strength));
    const shifted = SHIFTED.map((logit) => logLikelihood(posts, expit(logit), strength));
    return RATIOS.map((_, j) => log + addLogs(usual.map((one, i) => one + (shifted[i + j] ?? -Infinity))));
  });
  return RATIOS.map((_, j) => addLogs(byStrength.map((logs) => logs[j] ?? -Infinity)));
}

/** The ratio's logarithm under which a share p of the weights lies; each weight is spread evenly over its cell. */
function quantileOf(weights: readonly number[], p: number): number {
  let before = 0;
  for (const [j, weight] of weights.entries()) {
    if (before + weight >= p) return (RATIOS[j] ?? 0) + STEP * ((p - before) / weight - 0.5);
    before += weight;
  }
  return RATIOS.at(-1) ?? 0;
}

/** ln Σ exp(log), without overflow. */
function addLogs(logs: readonly number[]): number {
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

function grid(from: number, to: number): number[] {
  return Array.from({ length: Math.round((to - from) / STEP) + 1 }, (_, i) => from + i * STEP);
}
