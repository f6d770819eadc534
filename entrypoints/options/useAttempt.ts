import { useTranslations } from 'use-intl';
import { StoreProblem } from '../../lib/store/problem';
import { useSaving } from './saving';

/** Does something with the store, and says in words what the browser's storage has against it. True where it was done. */
export function useAttempt(): (work: () => Promise<void>) => Promise<boolean> {
  const t = useTranslations('store');
  const { say } = useSaving();
  return async (work) => {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      say(t(error.kind));
      return false;
    }
  };
}
