import type { AccountReading } from '../post';

/**
 * Whether the head of a page belongs to the profile that its address names. A page swaps its address first and its head later:
 * until then another profile has the name and the followers of the one before, and those are not believed.
 * @param before the last one that was believed on this page; null where there was none
 */
export function isOwnHeader(account: AccountReading, before: AccountReading | null): boolean {
  const saysNothing = account.name === undefined && !account.followers;
  if (!before || saysNothing || isSameAccount(account, before)) return true;
  return account.name !== before.name || !isSameCount(account, before);
}

function isSameAccount(one: AccountReading, other: AccountReading): boolean {
  const handles = [one.handle, ...one.aliases];
  return [other.handle, ...other.aliases].some((handle) => handles.includes(handle));
}

function isSameCount({ followers: one }: AccountReading, { followers: other }: AccountReading): boolean {
  return one?.low === other?.low && one?.high === other?.high;
}
