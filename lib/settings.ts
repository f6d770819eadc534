import { storage } from 'wxt/utils/storage';
import { LEVEL_RULES, type Audience, type LevelRules } from './people';
import type { Account, Network } from './post';

/** The interface languages. */
export const LANGUAGES = ['en', 'fr', 'de', 'it', 'es', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** All that the user decides. Kept in the browser's extension storage, never synchronised. */
export interface Settings {
  /** When the user agreed on the welcome page, milliseconds since 1970; null before. Nothing is read without it. */
  readonly consent: number | null;
  readonly accounts: readonly Account[];
  /** The networks in whose pages badges are drawn. */
  readonly badges: readonly Network[];
  /** Whether other people's names are kept, and for how many months. */
  readonly people: { readonly on: boolean; readonly months: number };
  readonly levelRules: LevelRules;
  readonly audiences: readonly Audience[];
  /** Words by which someone asks to buy ("price", "disponible"). */
  readonly buyingWords: readonly string[];
  /** Posts a week that the user means to publish; null where they set none. */
  readonly weeklyTarget: number | null;
  /** Whether like : comment : share is also shown weighted 1 : 2 : 3. */
  readonly weighted: boolean;
  /** The language of Embers; "auto" follows the browser. */
  readonly language: Language | 'auto';
  /** The language of the numbers on a network's pages, where a page hides it. */
  readonly numberLanguage: Readonly<Record<Network, string>>;
}

export const DEFAULTS: Settings = {
  consent: null,
  accounts: [],
  badges: [],
  people: { on: false, months: 24 },
  levelRules: LEVEL_RULES,
  audiences: [],
  buyingWords: [],
  weeklyTarget: null,
  weighted: false,
  language: 'auto',
  numberLanguage: {},
};

const item = storage.defineItem<Settings>('local:settings', { fallback: DEFAULTS, version: 1 });

/** The settings as they stand; a setting that an older version did not know has its default. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await item.getValue()) };
}

/** Changes settings, one change after the other even when two pages save at once. */
export async function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const next = change(await readSettings());
    await item.setValue(next);
    return next;
  });
}

/** Calls back with the settings whenever they change, from whichever page. Gives back the way to stop. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  return item.watch((next) => tell({ ...DEFAULTS, ...next }));
}
