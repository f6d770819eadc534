interface Point {
  readonly x: readonly number[];
  readonly f: number;
}

const TOLERANCE = 1e-9;
const ROUNDS = 400;

/**
 * The place near `start` where a smooth function of one or two numbers is smallest: Nelder and Mead's downhill simplex
 * ("A simplex method for function minimization", Computer Journal 7, 1965) with the usual coefficients 1, 2, ½, ½.
 * `step` is the size of the first triangle. Why not a library: docs/insight.md.
 */
export function minimise(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  step: number,
): readonly number[] {
  const at = (x: readonly number[]): Point => ({ x, f: f(x) });
  let simplex = [at(start), ...start.map((_, axis) => at(start.map((v, i) => (i === axis ? v + step : v))))];
  for (let round = 0; round < ROUNDS; round++) {
    simplex.sort((a, b) => a.f - b.f);
    const best = simplex[0] as Point;
    const worst = simplex[simplex.length - 1] as Point;
    if (worst.f - best.f < TOLERANCE && width(simplex) < Math.sqrt(TOLERANCE)) break;
    const others = simplex.slice(0, -1);
    const centre = best.x.map((_, i) => others.reduce((sum, { x }) => sum + (x[i] ?? 0), 0) / others.length);
    const along = (t: number) => at(centre.map((c, i) => c + t * ((worst.x[i] ?? 0) - c)));
    const next = improve(along, best, others[others.length - 1] as Point, worst);
    simplex = next
      ? [...others, next]
      : simplex.map((point) => (point === best ? best : at(best.x.map((b, i) => (b + (point.x[i] ?? 0)) / 2))));
  }
  return simplex.reduce((a, b) => (b.f < a.f ? b : a)).x;
}

/** Reflects the worst point, and stretches or contracts; null where the whole triangle must shrink. */
function improve(along: (t: number) => Point, best: Point, second: Point, worst: Point): Point | null {
  const reflected = along(-1);
  if (reflected.f < best.f) {
    const stretched = along(-2);
    return stretched.f < reflected.f ? stretched : reflected;
  }
  if (reflected.f < second.f) return reflected;
  const contracted = along(reflected.f < worst.f ? -0.5 : 0.5);
  return contracted.f < Math.min(reflected.f, worst.f) ? contracted : null;
}

function width(simplex: readonly Point[]): number {
  const first = simplex[0] as Point;
  return Math.max(...simplex.map(({ x }) => Math.max(...x.map((v, i) => Math.abs(v - (first.x[i] ?? 0))))));
}
