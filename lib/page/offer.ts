import type { Reader } from '../networks/network';

/** Where a network's script leaves its reader for the scripts that come right after it. */
const OFFER = Symbol.for('embers reader');

/** A reader, and how it is given the tools that all readers share. */
export interface Offer<Tools> {
  readonly reader: Reader;
  readonly lend: (tools: Tools) => void;
}

export function offer(reader: Reader, lend: (tools: never) => void): void {
  (globalThis as { [OFFER]?: Offer<never> })[OFFER] = { reader, lend };
}

/** The reader that was left here; null where the network's script did not run. */
export function offered<Tools>(): Offer<Tools> | null {
  return (globalThis as { [OFFER]?: Offer<Tools> })[OFFER] ?? null;
}
