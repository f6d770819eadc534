import { useCallback, useState } from 'react';
import { SavedBar } from '../../options/SavedBar';

/** Says what was done last, in the bar at the foot of the page, with the way back where there is one. */
export function useDone() {
  const [deed, setDeed] = useState<{ readonly sentence: string; readonly undo?: () => Promise<unknown> } | null>(null);
  const done = useCallback((sentence: string, undo?: () => Promise<unknown>) => {
    setDeed({ sentence, ...(undo && { undo }) });
  }, []);
  const bar = (
    <SavedBar
      sentence={deed?.sentence ?? ''}
      canUndo={deed?.undo !== undefined}
      onUndo={() => {
        void deed?.undo?.();
        setDeed(null);
      }}
    />
  );
  return { done, bar };
}
