import { createContext, use } from 'react';
import type { Settings } from '../../lib/settings';

/** What every part of the options gets: the settings as they stand, and the one way to change them, which can be undone. */
export interface Saving {
  readonly settings: Settings;
  /**
   * Changes settings. Changes with the same `what`, one after the other, are undone together: a word typed letter by letter is
   * one change.
   */
  readonly save: (what: string, change: (now: Settings) => Settings) => void;
  /** Says something to everybody, screen readers too; it stands until the next thing is said. */
  readonly say: (sentence: string) => void;
}

export const SavingContext = createContext<Saving | null>(null);

export function useSaving(): Saving {
  const saving = use(SavingContext);
  if (!saving) throw new Error('useSaving is for what stands inside the options page.');
  return saving;
}

/** The settings that a change touched, as they were before it: what undoing puts back, and nothing else. */
export function touched(before: Settings, after: Settings): Partial<Settings> {
  const names = (Object.keys(before) as (keyof Settings)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  return Object.fromEntries(names.map((name) => [name, before[name]]));
}
