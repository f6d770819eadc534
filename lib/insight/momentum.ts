import type { AgedAccount } from './aged';
import { type Cadence, readCadence } from './cadence';
import { type Growth, growthOf } from './growth';
import { type Phase, readPhase } from './phase';
import { type Drawing, drawShapes } from './shape';
import { type Week, weeksOf } from './weeks';

/** Cadence and growth read together. */
export interface Momentum {
  /** From the first post's week to the current one, which is open. */
  readonly weeks: readonly Week[];
  /** Absent without a dated post. */
  readonly cadence?: Cadence;
  /** Absent under six full weeks with posts. */
  readonly growth?: Growth;
  readonly phase: Phase;
  /** One estimate for each full week; absent where growth is. */
  readonly drawing?: Drawing;
  /** Posts that no page dated; they are in no week. */
  readonly undated: number;
}

/** The momentum of one or several accounts (lib/insight/aged.ts) as it stood at `now`. `target`: posts a week, set by the user. */
export function readMomentum(accounts: readonly AgedAccount[], target: number, now: number): Momentum {
  const posts = accounts.flatMap((account) => account.posts);
  const weeks = weeksOf(posts, now);
  const full = weeks.filter(({ open }) => !open);
  const moments = posts.map(({ publishedAt }) => publishedAt).filter((at) => at <= now);
  const cadence = readCadence(weeks, moments, target, now);
  const growth = growthOf(full);
  const drawing = drawShapes(full);
  return {
    weeks,
    ...(cadence && { cadence }),
    ...(growth && { growth }),
    phase: readPhase(full, cadence?.drop),
    ...(drawing && { drawing }),
    undated: accounts.reduce((sum, { undated }) => sum + undated, 0),
  };
}
