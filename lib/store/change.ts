/** A change of a record: what is not named stays, null takes away. */
export type ChangeOf<T> = { readonly [field in keyof T]?: T[field] | (undefined extends T[field] ? null : never) };

/** The record after a change. */
export function changed<T extends object>(before: T, change: ChangeOf<T>): T {
  const after = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(after) as T;
}
