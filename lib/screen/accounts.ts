import { networkAt, NETWORKS } from '../networks';
import type { NetworkInfo } from '../networks/network';
import type { Account, AccountReading, Network } from '../post';
import type { Settings } from '../settings';

/** A network by its id; undefined where this Embers does not know it. */
function networkOf(id: Network): NetworkInfo | undefined {
  return NETWORKS.find((network) => network.id === id);
}

/** The network's own name, or its id where this Embers does not know it (data of a newer version). */
export function nameOf(id: Network): string {
  return networkOf(id)?.name ?? id;
}

/** The account that a profile or Page in front of the user makes. */
export function accountOf({ network, handle, aliases, name }: Omit<AccountReading, 'own'>): Account {
  return { id: `${network}:${handle}`, network, handle, aliases, name: name ?? handle };
}

/** The account that a pasted address names; null where it names none. "facebook.com/you" is enough. */
export function accountAt(address: string): Account | null {
  const text = address.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  if (!url) return null;
  const network = networkAt(url);
  const handle = network?.handle(url);
  return network && handle ? accountOf({ network: network.id, handle, aliases: [] }) : null;
}

/** Follows an account; one that is followed already stays as it is. */
export function follow(account: Account): (settings: Settings) => Settings {
  return (settings) =>
    settings.accounts.some(({ id }) => id.toLowerCase() === account.id.toLowerCase())
      ? settings
      : { ...settings, accounts: [...settings.accounts, account] };
}
