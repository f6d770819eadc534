import { useMemo } from 'react';
import { ageAccount } from '../../lib/insight/aged';
import { readMomentum, type Momentum } from '../../lib/insight/momentum';
import type { PageProps } from './pages';

/** The momentum of the accounts in view, each brought to a common age by itself. */
export function useMomentum({ posts, settings: { weeklyTarget }, now }: PageProps): Momentum {
  return useMemo(() => {
    const accounts = [...Map.groupBy(posts, ({ row }) => row.account).values()];
    const aged = accounts.map((own) =>
      ageAccount(
        own.map(({ history }) => history),
        now,
      ),
    );
    return readMomentum(aged, weeklyTarget ?? 1, now);
  }, [posts, weeklyTarget, now]);
}

/** The name of a phase in the words `dashboard.momentum.phase`. */
export function phaseKey(
  name: Momentum['phase']['name'],
): 'starting' | 'desert' | 'takingOff' | 'established' | 'fading' | 'unsure' {
  return name === 'taking off' ? 'takingOff' : name;
}
