import browser from 'webextension-polyfill';
import { sendMessage } from '../messages';
import { NETWORKS } from '../networks';
import type { NetworkInfo } from '../networks/network';
import { readSettings } from '../settings';

let pass: Promise<void> = Promise.resolve();

/**
 * Makes the registered content scripts equal to what the user allowed: consent given and the network's permission granted.
 * Safe to call at any time and any number of times; calls run one after the other. Tabs that are already open are read at
 * once, and go quiet at once when a permission is taken back.
 */
export function syncAccess(): Promise<void> {
  pass = pass
    .then(makeEqual)
    .catch((problem: unknown) => console.error('content scripts could not be registered', problem));
  return pass;
}

/** The networks whose pages Embers may read now. */
export async function allowedNetworks(): Promise<NetworkInfo[]> {
  const { consent } = await readSettings();
  if (consent === null) return [];
  const granted = await Promise.all(
    NETWORKS.map(({ origins }) => browser.permissions.contains({ origins: [...origins] })),
  );
  return NETWORKS.filter((_, i) => granted[i]);
}

/** The tabs whose pages belong to a network, as far as the permission lets them be known. */
export async function tabsOf(network: NetworkInfo): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...network.origins] });
  return tabs.flatMap((tab) => (tab.id === undefined || tab.discarded ? [] : [tab.id]));
}

async function makeEqual(): Promise<void> {
  const allowed = await allowedNetworks();
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const added = allowed.filter(({ id }) => !registered.has(id));
  const removed = [...registered].filter((id) => !allowed.some((network) => network.id === id));
  if (removed.length > 0) await browser.scripting.unregisterContentScripts({ ids: removed });
  for (const network of added) await register(network);
  if (removed.length > 0) await quietAll(allowed);
}

async function register(network: NetworkInfo): Promise<void> {
  const js = [`${network.id}.js`, 'words.js', 'page.js'];
  await browser.scripting.registerContentScripts([
    { id: network.id, js, matches: [...network.origins], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
  for (const tabId of await tabsOf(network)) {
    // A tab that shows an error page or is just closing refuses; its next load has the registered script.
    await browser.scripting.executeScript({ target: { tabId }, files: js }).catch(() => undefined);
  }
}

/** Once a permission is gone its tabs can't be told apart: every tab is asked, only our own scripts of lost networks hear it. */
async function quietAll(allowed: readonly NetworkInfo[]): Promise<void> {
  const keep = new Set((await Promise.all(allowed.map(tabsOf))).flat());
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined && !keep.has(id)) await sendMessage('quiet', undefined, id).catch(() => undefined);
  }
}
