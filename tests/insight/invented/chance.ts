import jStat from 'jstat';

/** Chance that repeats itself: the same seed draws the same numbers on every machine. */
export interface Chance {
  /** Between two numbers, evenly; and between two positive numbers, evenly in the logarithm. */
  between(low: number, high: number): number;
  spread(low: number, high: number): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(values: readonly T[]): T;
  maybe(probability: number): boolean;
  normal(mean: number, sd: number): number;
  /** Student's t with 4 degrees of freedom, scaled to variance 1: now and then far out. */
  heavy(): number;
  beta(alpha: number, beta: number): number;
  poisson(mean: number): number;
  binomial(n: number, p: number): number;
}

/** mulberry32: a small generator of 32 bits, good enough to invent posts. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A chance of its own for a seed. Draws of two chances must not be mixed: the distributions share jStat's generator. */
export function chanceOf(seed: number): Chance {
  const random = mulberry(seed * 2654435761 + 97);
  jStat.setRandom(random);
  const between = (low: number, high: number) => low + (high - low) * random();
  const normal = (mean: number, sd: number) => jStat.normal.sample(mean, sd);
  return {
    between,
    spread: (low, high) => Math.exp(between(Math.log(low), Math.log(high))),
    whole: (low, high) => Math.floor(between(low, high + 1)),
    pick: <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T,
    maybe: (probability) => random() < probability,
    normal,
    heavy: () => Math.max(-4, Math.min(4.5, normal(0, 1) / Math.sqrt(jStat.gamma.sample(2, 1)))),
    beta: (a, b) => jStat.beta.sample(a, b),
    poisson: (mean) => drawPoisson(mean, random, normal),
    binomial: (n, p) => drawBinomial(n, p, random, normal),
  };
}

/** jStat's own draw of large means takes an unseeded generator; above 30 the normal distribution is near enough. */
function drawPoisson(mean: number, random: () => number, normal: (mean: number, sd: number) => number): number {
  if (mean > 30) return Math.max(0, Math.round(normal(mean, Math.sqrt(mean))));
  let k = 0;
  for (let left = random(); left > Math.exp(-mean); left *= random()) k++;
  return k;
}

function drawBinomial(n: number, p: number, random: () => number, normal: (m: number, s: number) => number): number {
  if (n > 60) return Math.min(n, Math.max(0, Math.round(normal(n * p, Math.sqrt(n * p * (1 - p))))));
  let k = 0;
  for (let i = 0; i < n; i++) if (random() < p) k++;
  return k;
}
