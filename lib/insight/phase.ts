import type { Drop } from './cadence';
import { FEWEST_WEEKS, type Tick } from './growth';

/** Where somebody stands on the way that content takes. */
export type PhaseName = 'starting' | 'desert' | 'taking off' | 'established' | 'fading' | 'unsure';

/** What the conversation per post did over the weeks: the four shapes, with their probabilities. They add up to 1. */
export interface Shapes {
  readonly flat: number;
  readonly rising: number;
  readonly falling: number;
  /** Rose, and is flat since. */
  readonly settled: number;
}

/** A phase with how sure it is. */
export interface Phase {
  readonly name: PhaseName;
  /** The probability of the phase named; absent for `starting` and `unsure`, which are no guesses. */
  readonly probability?: number;
  /** Why it fades: fewer posts, or less conversation under each. */
  readonly because?: 'cadence' | 'conversation';
  /** Absent under six weeks with posts. */
  readonly shapes?: Shapes;
  /** Full weeks looked at, and those with posts among them. */
  readonly weeks: number;
  readonly withPosts: number;
}

/** A phase is named when it is at least so probable. */
const SURE = 0.6;
/** A turn is looked for only so many weeks away from both ends. */
const EDGE = 6;
const STEP = 2;
/** A take-off must be the most probable shape without so many last weeks too: one loud post at the end is no take-off. */
const LATELY = 4;

/** The phase over full weeks, oldest first (lib/insight/weeks.ts without the open one), and a fall of cadence if there is one. */
export function readPhase(weeks: readonly Tick[], drop?: Drop): Phase {
  const withPosts = weeks.filter(({ posts }) => posts > 0).length;
  const base = { weeks: weeks.length, withPosts };
  if (weeks.length < FEWEST_WEEKS) return { name: 'starting', ...base };
  if (drop) return { name: 'fading', because: 'cadence', ...base };
  if (withPosts < FEWEST_WEEKS) return { name: 'unsure', ...base };
  const shapes = weighShapes(weeks);
  const shape = likeliest(shapes);
  const probability = shapes[shape];
  if (probability < SURE || (shape === 'rising' && !roseBefore(weeks))) return { name: 'unsure', shapes, ...base };
  return { ...PHASES[shape], probability, shapes, ...base };
}

function likeliest(shapes: Shapes): keyof Shapes {
  const names = ['flat', 'rising', 'falling', 'settled'] as const;
  return names.reduce((best, name) => (shapes[name] > shapes[best] ? name : best));
}

/** Whether the weeks before the last four rose already; not so where too few of them had posts to say. */
function roseBefore(weeks: readonly Tick[]): boolean {
  const before = weeks.slice(0, -LATELY);
  const withPosts = before.filter(({ posts }) => posts > 0).length;
  return withPosts >= FEWEST_WEEKS && likeliest(weighShapes(before)) === 'rising';
}

const PHASES = {
  flat: { name: 'desert' },
  rising: { name: 'taking off' },
  falling: { name: 'fading', because: 'conversation' },
  settled: { name: 'established' },
} as const satisfies Record<keyof Shapes, Pick<Phase, 'name' | 'because'>>;

/**
 * How probable each shape is: weighted least squares on ln((conversation + ½) / posts) of the weeks with posts, for a constant, a
 * line, and lines that begin or end to rise at some week; compared by BIC with equal odds for the four families.
 */
export function weighShapes(weeks: readonly Tick[]): Shapes {
  const points = weeks.flatMap(({ posts, conversation }, week) =>
    posts > 0 ? [{ week, y: Math.log((conversation + 0.5) / posts), weight: (2 * posts) / (posts + 1) }] : [],
  );
  const turns: number[] = [];
  for (let turn = EDGE; turn <= weeks.length - EDGE; turn += STEP) turns.push(turn);
  const score = (residual: number, parameters: number, odds: number) =>
    -0.5 * points.length * Math.log(Math.max(residual, 1e-9) / points.length) -
    0.5 * parameters * Math.log(points.length) +
    Math.log(odds);
  const bend = (x: (week: number) => number) => fitLine(points.map((point) => ({ ...point, x: x(point.week) })));

  const line = bend((week) => week);
  const scored: [keyof Shapes, number][] = [
    ['flat', score(line.total, 1, 1)],
    [line.slope > 0 ? 'rising' : 'falling', score(line.residual, 2, 1)],
  ];
  for (const turn of turns) {
    const late = bend((week) => Math.max(0, week - turn));
    scored.push([late.slope > 0 ? 'rising' : 'falling', score(late.residual, 2, 1 / turns.length)]);
    const early = bend((week) => Math.min(week, turn));
    scored.push([early.slope > 0 ? 'settled' : 'flat', score(early.residual, 2, 1 / turns.length)]);
  }
  const best = Math.max(...scored.map(([, value]) => value));
  const shapes = { flat: 0, rising: 0, falling: 0, settled: 0 };
  for (const [shape, value] of scored) shapes[shape] += Math.exp(value - best);
  const sum = shapes.flat + shapes.rising + shapes.falling + shapes.settled;
  return {
    flat: shapes.flat / sum,
    rising: shapes.rising / sum,
    falling: shapes.falling / sum,
    settled: shapes.settled / sum,
  };
}

interface Weighted {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Weighted least squares of a line: its slope, the squares left over, and those that a constant would leave. */
function fitLine(points: readonly Weighted[]): { slope: number; residual: number; total: number } {
  const sum = (of: (point: Weighted) => number) => points.reduce((all, point) => all + point.weight * of(point), 0);
  const weight = sum(() => 1);
  const [x, y] = [sum((point) => point.x) / weight, sum((point) => point.y) / weight];
  const xx = sum((point) => (point.x - x) ** 2);
  const xy = sum((point) => (point.x - x) * (point.y - y));
  const total = sum((point) => (point.y - y) ** 2);
  const slope = xx > 0 ? xy / xx : 0;
  return { slope, residual: total - slope * xy, total };
}
