import { ageAccount } from '../../../lib/insight/aged';
import { type PhaseName } from '../../../lib/insight/phase';
import { readMomentum } from '../../../lib/insight/momentum';
import { type Course, inventWeeks } from '../invented/weeks';
import { tally, type Tally } from './tally';

/** The ways that invented conversation can go, and the phase that each should be found in. */
export const COURSES = {
  flat: { phase: 'desert', course: (weeks) => ({ weeks, level: () => 0 }) },
  linear: {
    phase: 'taking off',
    course: (weeks, x) => ({ weeks, level: (w) => Math.log(1 + ((1 + 5 * x) * w) / weeks) }),
  },
  exponential: { phase: 'taking off', course: (weeks, x) => ({ weeks, level: (w) => ((1 + 1.5 * x) * w) / weeks }) },
  late: {
    phase: 'taking off',
    course: (weeks, x) => ({ weeks, level: (w) => (1 + 1.5 * x) * Math.max(0, (w - weeks * 0.4) / (weeks * 0.6)) }),
  },
  plateau: {
    phase: 'established',
    course: (weeks, x) => ({ weeks, level: (w) => (1 + 1.5 * x) * Math.min(1, w / (weeks * 0.45)) }),
  },
  ebbing: { phase: 'fading', course: (weeks, x) => ({ weeks, level: (w) => (-(1 + 1.5 * x) * w) / weeks }) },
  'dying cadence': {
    phase: 'fading',
    course: (weeks) => ({ weeks, level: () => 0, cadence: (w, usual) => (w < weeks - 5 ? usual : usual / 5) }),
  },
} as const satisfies Record<string, { phase: PhaseName; course: (weeks: number, x: number) => Course }>;
export type CourseName = keyof typeof COURSES;

/** What became of so many accounts of one course. */
export interface PhaseFigures {
  /** How often each phase was said. */
  readonly said: ReadonlyMap<PhaseName, number>;
  readonly accounts: number;
  /** How often the right one was, or none. */
  readonly right: number;
  readonly unsure: number;
  readonly wrong: number;
  readonly takingOff: number;
}

/** Reads the phase of so many accounts that took a course over some weeks; the same numbers give the same figures. */
export function measurePhase(name: CourseName, weeks: number, accounts: number): PhaseFigures {
  const said = new Map<PhaseName, number>();
  const { phase, course } = COURSES[name];
  for (let i = 0; i < accounts; i++) {
    const seed = 300_000 + Object.keys(COURSES).indexOf(name) * 10_000 + i;
    const invented = inventWeeks(seed, course(weeks, (i % 10) / 10));
    const momentum = readMomentum([ageAccount(invented.posts, invented.now)], 1, invented.now);
    said.set(momentum.phase.name, (said.get(momentum.phase.name) ?? 0) + 1);
  }
  const share = (one: PhaseName) => (said.get(one) ?? 0) / accounts;
  const [right, unsure] = [share(phase), share('unsure')];
  return { said, accounts, right, unsure, wrong: 1 - right - unsure, takingOff: share('taking off') };
}

/** How sure curves against each other are: of accounts that grow one way, how often the other is said with a probability of 0.8. */
export function measureBends(weeks: number, accounts: number): { readonly wrong: Tally; readonly said: Tally } {
  const [wrong, said] = [tally(), tally()];
  for (let i = 0; i < accounts; i++) {
    const bent = i % 2 === 0;
    // Both end at twelve times where they began.
    const level = (w: number) => (bent ? (Math.log(12) * w) / weeks : Math.log(1 + (11 * w) / weeks));
    const invented = inventWeeks(500_000 + i, { weeks, level });
    const { drawing } = readMomentum([ageAccount(invented.posts, invented.now)], 1, invented.now);
    const bends = drawing?.bends ?? 0.5;
    const sure = bends >= 0.8 || bends <= 0.2;
    said.add(sure);
    if (sure) wrong.add(bends >= 0.8 !== bent);
  }
  return { wrong, said };
}
