import type { Tools } from './tools';

/**
 * The tools of this room as readers call them. A network's script brings none of them along: another one, which is the same
 * for all networks, lends them before anything is read. Two scripts share nothing but their world, so they lie there.
 */
const LENT = Symbol.for('embers words');

type World = { [LENT]?: Tools };

/** Gives the readers what they read words and digits with. */
export function lend(tools: Tools): void {
  (globalThis as World)[LENT] = tools;
}

function tool<Name extends keyof Tools>(name: Name): Tools[Name] {
  const lent = (globalThis as World)[LENT];
  if (!lent) throw new Error('lend(tools) goes before reading');
  return lent[name];
}

export const readCount: Tools['readCount'] = (...said) => tool('readCount')(...said);
export const readCounts: Tools['readCounts'] = (...said) => tool('readCounts')(...said);
export const readOthers: Tools['readOthers'] = (...said) => tool('readOthers')(...said);
export const isYou: Tools['isYou'] = (...said) => tool('isYou')(...said);
export const readPageNumbers: Tools['readPageNumbers'] = (...said) => tool('readPageNumbers')(...said);
export const readWhen: Tools['readWhen'] = (...said) => tool('readWhen')(...said);
export const plain: Tools['plain'] = (...said) => tool('plain')(...said);
export const localeOf: Tools['localeOf'] = (...said) => tool('localeOf')(...said);
