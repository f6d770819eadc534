import { useLiveQuery } from 'dexie-react-hooks';
import { StoreProblem, type StoreProblemKind } from '../store/problem';

/** What the database says to a question: nothing yet, an answer, or why there is none. */
export type Live<T> =
  | { readonly state: 'asking' }
  /** `now` is when the answer was asked for, milliseconds since 1970: what it means is worked out as of then. */
  | { readonly state: 'there'; readonly answer: T; readonly now: number }
  | { readonly state: 'problem'; readonly problem: StoreProblemKind };

/**
 * Asks a question of lib/store/ask now and whenever what it read has changed; `deps` are what the question depends on. The
 * question is told the time (milliseconds since 1970), since a page stays open while posts are read and grow older.
 */
export function useLive<T>(question: (now: number) => Promise<T>, deps: readonly unknown[]): Live<T> {
  return useLiveQuery<Live<T>, Live<T>>(
    async () => {
      const now = Date.now();
      try {
        return { state: 'there', answer: await question(now), now };
      } catch (error) {
        if (error instanceof StoreProblem) return { state: 'problem', problem: error.kind };
        throw error;
      }
    },
    [...deps],
    { state: 'asking' },
  );
}
