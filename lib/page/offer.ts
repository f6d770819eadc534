import type { Reader } from '../networks/network';

/** Where a network's script leaves its reader for the script that comes last. */
const OFFER = Symbol.for('embers reader');

type World = { [OFFER]?: Reader };

/** Leaves a reader in the scripts' own world of a page. */
export function offer(reader: Reader): void {
  (globalThis as World)[OFFER] = reader;
}

/** The reader that was left here; null where the network's script did not run. */
export function offered(): Reader | null {
  return (globalThis as World)[OFFER] ?? null;
}
