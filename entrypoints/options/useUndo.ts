import { useCallback, useRef, useState } from 'react';
import { changeSettings, readSettings, type Settings } from '../../lib/settings';
import { touched } from './saving';

/** A change that was saved and can be undone. */
interface Done {
  readonly what: string;
  readonly before: Partial<Settings>;
}

/** Saves changes of the settings one after the other, and undoes them in turn. Only what a change touched is put back. */
export function useUndo() {
  const [done, setDone] = useState<readonly Done[]>([]);
  const queue = useRef(Promise.resolve());

  const save = useCallback((what: string, change: (now: Settings) => Settings) => {
    queue.current = queue.current.then(async () => {
      const before = await readSettings();
      const after = await changeSettings(change);
      const parts = touched(before, after);
      if (Object.keys(parts).length === 0) return;
      setDone((all) => (all.at(-1)?.what === what ? all : [...all, { what, before: parts }]));
    });
  }, []);

  const undo = useCallback(async () => {
    const last = done.at(-1);
    if (!last) return;
    setDone((all) => all.slice(0, -1));
    await changeSettings((now) => ({ ...now, ...last.before }));
  }, [done]);

  return { save, undo, canUndo: done.length > 0 };
}
