import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { Account } from '../post';

/** The periods that can be looked at, in days back from now; 0 is all. */
export const PERIODS = [7, 30, 90, 0] as const;
export type Period = (typeof PERIODS)[number];

/** What the user is looking at: whose posts, and since when. Shared by all pages, and kept for the next time. */
interface View {
  /** Account.id; "all" for every followed account. */
  readonly account: Account['id'];
  readonly period: Period;
  /** When the user looked last, and the time before, milliseconds since 1970; null before there was such a look. */
  readonly looked: { readonly last: number | null; readonly before: number | null };
  readonly choose: (change: Partial<Pick<View, 'account' | 'period'>>) => void;
  /** Notes that the user looks now (milliseconds since 1970). */
  readonly look: (now: number) => void;
}

/** Looks closer together than this are one: whoever opens the popup twice still sees what was new. */
const APART = 30 * 60_000;

export const useView = create<View>()(
  persist(
    (set) => ({
      account: 'all',
      period: 30,
      looked: { last: null, before: null },
      choose: (change) => set(change),
      look: (now) =>
        set(({ looked }) =>
          looked.last === null || now - looked.last >= APART ? { looked: { last: now, before: looked.last } } : {},
        ),
    }),
    { name: 'view', storage: createJSONStorage(() => localStorage) },
  ),
);

// A choice made on one page is seen on the others that are open.
globalThis.addEventListener('storage', ({ key }) => {
  if (key === 'view') void useView.persist.rehydrate();
});

/** The moment a period begins, in milliseconds since 1970; 0 for all. */
export function startOf(period: Period, now: number): number {
  return period === 0 ? 0 : now - period * 86_400_000;
}
