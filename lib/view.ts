import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Account } from './post';

/** The periods that can be looked at, in days back from now; 0 is all. */
export const PERIODS = [7, 30, 90, 0] as const;
export type Period = (typeof PERIODS)[number];

/** What the user is looking at: whose posts, and since when. Shared by all pages, and kept for the next time. */
interface View {
  /** Account.id; "all" for every followed account. */
  readonly account: Account['id'] | 'all';
  readonly period: Period;
  readonly choose: (change: Partial<Pick<View, 'account' | 'period'>>) => void;
}

export const useView = create<View>()(
  persist(
    (set) => ({
      account: 'all',
      period: 30,
      choose: (change) => set(change),
    }),
    { name: 'view', storage: createJSONStorage(() => localStorage) },
  ),
);

// A choice made on one page is seen on the others that are open.
globalThis.addEventListener?.('storage', ({ key }) => {
  if (key === 'view') void useView.persist.rehydrate();
});

/** The moment a period begins, in milliseconds since 1970; 0 for all. */
export function startOf(period: Period, now: number): number {
  return period === 0 ? 0 : now - period * 86_400_000;
}
