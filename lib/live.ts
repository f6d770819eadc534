import { useLiveQuery } from 'dexie-react-hooks';
import { StoreProblem, type StoreProblemKind } from './store/problem';

/** What the database says to a question: nothing yet, an answer, or why there is none. */
export type Live<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'there'; readonly answer: T }
  | { readonly state: 'problem'; readonly problem: StoreProblemKind };

/** Asks a question of lib/store/ask now and whenever what it read has changed; `deps` are what the question depends on. */
export function useLive<T>(question: () => Promise<T>, deps: readonly unknown[]): Live<T> {
  return useLiveQuery<Live<T>, Live<T>>(
    async () => {
      try {
        return { state: 'there', answer: await question() };
      } catch (error) {
        if (error instanceof StoreProblem) return { state: 'problem', problem: error.kind };
        throw error;
      }
    },
    [...deps],
    { state: 'asking' },
  );
}
