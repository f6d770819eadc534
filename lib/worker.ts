import browser from 'webextension-polyfill';
import { allowedNetworks, tabsOf } from './access';
import { onMessage, sendMessage, type Greeting, type Sight, type Told } from './messages';
import { NETWORKS } from './networks';
import type { Network } from './post';
import { readSettings } from './settings';
import { recordSight } from './store/record';

/** The part of a message's sender that says whether it may be believed. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
}

/** Answers the content scripts: whose posts to read, and what they saw. Every answer comes after the work is done. */
export function answerPages(): void {
  onMessage('hello', async ({ data, sender }) => greet(networkOf(sender, data)));
  onMessage('saw', async ({ data, sender }) => {
    networkOf(sender, data.network);
    return keep(data);
  });
}

/** Tells every open page of an allowed network that the settings changed. */
export async function tellPages(): Promise<void> {
  const tabs = (await Promise.all((await allowedNetworks()).map(tabsOf))).flat();
  await Promise.all(tabs.map((tab) => sendMessage('again', undefined, tab).catch(() => undefined)));
}

/** The network a message comes from. Throws where the sender is not this extension's own script in a page of that network. */
export function networkOf({ id, url, frameId }: Sender, network: Network): Network {
  const host = url ? new URL(url).hostname : '';
  const origins = NETWORKS.find((known) => known.id === network)?.origins ?? [];
  const there = origins.some((origin) => `.${host}`.endsWith(`.${new URL(origin.replace('*.', '')).hostname}`));
  if (id !== browser.runtime.id || frameId !== 0 || !there) {
    throw new Error(`A message for ${network} came from ${host || 'nowhere'}.`);
  }
  return network;
}

async function greet(network: Network): Promise<Greeting> {
  const { consent, accounts, badges, people, numberLanguage } = await readSettings();
  return {
    accounts: consent === null ? [] : accounts.filter((account) => account.network === network),
    badges: badges.includes(network),
    people: people.on,
    lang: numberLanguage[network] ?? '',
  };
}

async function keep(sight: Sight): Promise<Told> {
  const { consent, accounts, people } = await readSettings();
  if (consent === null) return {};
  await recordSight(sight, accounts, { people, now: Date.now() });
  return {};
}
