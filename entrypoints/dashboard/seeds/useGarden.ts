import { useEffect } from 'react';
import { keepVerdicts, readGarden } from '../../../lib/screen/garden';
import { useLive } from '../../../lib/screen/live';
import type { Account } from '../../../lib/post';
import { StoreProblem } from '../../../lib/store/problem';

/** All seeds as they stand. A seed that has reached its stop is judged here, once; what was said then is kept. */
export function useGarden(accounts: readonly Account[], now: number) {
  const live = useLive(() => readGarden(accounts, now), [accounts.map(({ id }) => id).join(), now]);
  const garden = live.state === 'there' ? live.answer : undefined;
  useEffect(() => {
    if (!garden) return;
    keepVerdicts(garden).catch((error: unknown) => {
      // A full disk is told where something is written by hand; here the verdict is worked out again next time.
      if (!(error instanceof StoreProblem)) throw error;
    });
  }, [garden]);
  return live;
}
