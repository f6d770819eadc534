import { useEffect, useState } from 'react';
import { browser } from '../browser';
import { NETWORKS } from '../networks';
import type { NetworkInfo } from '../networks/network';
import type { Network } from '../post';

/** The networks whose pages the browser lets Embers read, now and whenever that changes; null until it is known. */
export function useGranted(): ReadonlySet<Network> | null {
  const [granted, setGranted] = useState<ReadonlySet<Network> | null>(null);
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const answers = await Promise.all(
        NETWORKS.map(({ origins }) => browser.permissions.contains({ origins: [...origins] })),
      );
      if (current) setGranted(new Set(NETWORKS.filter((_, place) => answers[place]).map(({ id }) => id)));
    };
    const again = () => void ask();
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    again();
    return () => {
      current = false;
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, []);
  return granted;
}

/** Asks the browser for a network. Must be called directly in a click: browsers show their question for nothing else. */
export function allow({ origins }: NetworkInfo): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives the permission for a network back. */
export function disallow({ origins }: NetworkInfo): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}
