import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import { StoreProblem } from '../../../lib/store/problem';
import { SavedBar } from '../../options/SavedBar';

/** What was done, in a sentence, and the way back where there is one. */
export interface Deed {
  readonly sentence: string;
  readonly undo?: () => Promise<unknown>;
}

/** Does something with the database. What it gives is said at the foot of the page; so is what the browser's storage has against it. */
export type Act = (work: () => Promise<Deed>) => void;

/** The bar at the foot of a page, and the way to do what it tells of. */
export function useDone() {
  const store = useTranslations('store');
  const [deed, setDeed] = useState<Deed | null>(null);
  const attempt = useCallback(
    async (work: () => Promise<unknown>): Promise<unknown> => {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof StoreProblem)) throw error;
        setDeed({ sentence: store(error.kind) });
        return undefined;
      }
    },
    [store],
  );
  const act = useCallback<Act>(
    (work) => {
      void attempt(async () => setDeed(await work()));
    },
    [attempt],
  );
  const bar = (
    <SavedBar
      sentence={deed?.sentence ?? ''}
      canUndo={deed?.undo !== undefined}
      onUndo={() => {
        const undo = deed?.undo;
        setDeed(null);
        if (undo) void attempt(undo);
      }}
    />
  );
  return { act, bar };
}
