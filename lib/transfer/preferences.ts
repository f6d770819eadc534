import * as v from 'valibot';
import { RELATIONS, type Audience, type LevelRules } from '../people';
import type { Account } from '../post';
import { DEFAULTS, LANGUAGES, type Settings } from '../settings';
import { list, record, text, time, whole, type Schema } from './schema';

/** What may stand in a file as settings. A setting that is new and not here fails to compile. */
const settings = record<Settings>({
  consent: v.nullable(time),
  accounts: list(record<Account>({ id: text, network: text, handle: text, aliases: list(text), name: text })),
  badges: list(text),
  people: v.strictObject({ on: v.boolean(), months: whole }),
  levelRules: record<LevelRules>({ days: whole, interactions: whole, posts: whole }),
  audiences: list(
    record<Audience>({
      id: text,
      name: text,
      relation: v.picklist(RELATIONS),
      signs: list(text),
      excluded: list(text),
      interests: list(text),
    }),
  ),
  buyingWords: list(text),
  weeklyTarget: v.nullable(v.pipe(v.number(), v.minValue(0))),
  weighted: v.boolean(),
  language: v.picklist([...LANGUAGES, 'auto']),
  numberLanguage: v.record(text, text),
});

/** Settings from a file. One that an older Embers did not know has its default. */
export const settingsSchema: Schema<Settings> = v.pipe(
  v.record(text, v.unknown()),
  v.transform((some): unknown => ({ ...DEFAULTS, ...some })),
  settings,
);

/** Two browsers' settings made one: accounts, audiences and words of both; this browser's own choices elsewhere. */
export function joinSettings(mine: Settings, theirs: Settings): Settings {
  return {
    ...mine,
    accounts: byId([...theirs.accounts, ...mine.accounts]),
    audiences: byId([...theirs.audiences, ...mine.audiences]),
    buyingWords: [...new Set([...mine.buyingWords, ...theirs.buyingWords])],
    numberLanguage: { ...theirs.numberLanguage, ...mine.numberLanguage },
  };
}

function byId<T extends { readonly id: string }>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
