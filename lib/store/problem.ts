/**
 * What can be wrong with the store, for a screen to put into words:
 * `full`: no room is left; `refused`: the browser lets nothing be stored (a private window, site data turned off);
 * `newer`: the database was written by a newer Embers than this one; `blocked`: an older page of Embers keeps it from being upgraded.
 */
export type StoreProblemKind = 'full' | 'refused' | 'newer' | 'blocked';

/** Thrown by every function of the store that could not do what it promises; what was there before is untouched. */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';

  constructor(
    readonly kind: StoreProblemKind,
    cause?: unknown,
  ) {
    super(`The store is ${kind}.`, { cause });
  }
}

/** By the names of errors that IndexedDB and Dexie give; a disk without room is UnknownError in some browsers. */
const KINDS: Readonly<Record<string, StoreProblemKind>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  InvalidStateError: 'refused',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  UnknownError: 'refused',
  MissingAPIError: 'refused',
  DatabaseClosedError: 'refused',
};

/**
 * The store's problem behind an error, or the error itself where it is none. Dexie wraps what the browser said in `inner`
 * (an aborted transaction, a database that did not open) or `failures` (of many puts).
 */
export function problemOf(error: unknown): unknown {
  if (error instanceof StoreProblem || !(error instanceof Error)) return error;
  const { inner, failures = [] } = error as { inner?: unknown; failures?: readonly unknown[] };
  for (const cause of [inner, ...failures]) {
    const problem = problemOf(cause);
    if (problem instanceof StoreProblem) return problem;
  }
  const kind = KINDS[error.name];
  return kind === undefined ? error : new StoreProblem(kind, error);
}
