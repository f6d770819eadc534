import type { Account, AccountReading, Reading } from '../post';

/** The followed account that published a post; undefined where it is none of them, or where the page does not say who did. */
export function ownerOf(reading: Reading, accounts: readonly Account[]): Account | undefined {
  const { handle } = reading.author;
  return handle === undefined
    ? undefined
    : accounts.find((account) => account.network === reading.network && answersTo(account, handle));
}

/** The followed account that a profile or Page belongs to. */
export function followedAs(reading: AccountReading, accounts: readonly Account[]): Account | undefined {
  const handles = [reading.handle, ...reading.aliases];
  return accounts.find(
    (account) => account.network === reading.network && handles.some((handle) => answersTo(account, handle)),
  );
}

/** Handles are addresses: the networks do not tell upper from lower case in them. */
function answersTo(account: Account, handle: string): boolean {
  const wanted = handle.toLowerCase();
  return [account.handle, ...account.aliases].some((own) => own.toLowerCase() === wanted);
}
