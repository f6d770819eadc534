import { db } from './db';

/** The salts that tombstones are hashed with: one, or several once backups of other browsers were merged; none before the first. */
export function saltsInUse(): PromiseLike<string[]> {
  return db.tombstones.orderBy('salt').uniqueKeys() as PromiseLike<string[]>;
}

/**
 * The tombstones that people found by these handles would have, by handle, whether they have one or not. To be called before a
 * transaction, never inside: hashing is the browser's own promise, and IndexedDB ends a transaction that waits for one.
 */
export async function gravesOf(
  handles: readonly string[],
  salts: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Map(
    await Promise.all(
      handles.map(async (handle) => [handle, await Promise.all(salts.map((salt) => hash(salt, handle)))] as const),
    ),
  );
}

/** SHA-256, in hexadecimal, of a salt and a handle. */
async function hash(salt: string, handle: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${handle}`));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of the handles, those whose people were forgotten. Inside a transaction, with the graves worked out before it. */
export async function forgottenAmong(graves: ReadonlyMap<string, readonly string[]>): Promise<ReadonlySet<string>> {
  const found = await db.tombstones.bulkGet([...graves.values()].flat());
  const filled = new Set(found.map((stone) => stone?.profile));
  return new Set([...graves].filter(([, hashes]) => hashes.some((one) => filled.has(one))).map(([handle]) => handle));
}
