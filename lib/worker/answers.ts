import browser from 'webextension-polyfill';
import { browser as native } from 'wxt/browser';
import { allowedNetworks, tabsOf } from './access';
import { ageDaily } from './ageing';
import { askFor } from '../asked';
import { writeBadges } from './badges';
import { onMessage, sendMessage, type Greeting, type Sight, type Told } from '../messages';
import { networkAt } from '../networks';
import type { Network, PostKey } from '../post';
import { readSettings } from '../settings';
import { forgetAll } from '../store/forgetting';
import { recordSight } from '../store/record';
import { pickLanguage } from '../words';

/** The part of a message's sender that says whether it may be believed, and which tab it sits in. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Answers the content scripts: whose posts to read, and what they saw. Every answer comes after the work is done. */
export function answerPages(): void {
  onMessage('hello', async (message) => greet(networkOf(senderOf(message), message.data)));
  onMessage('saw', async (message) => {
    networkOf(senderOf(message), message.data.network);
    return keep(message.data);
  });
  onMessage('show', async (message) => {
    const sender = senderOf(message);
    networkOf(sender, message.data.split(':')[0] ?? '');
    return openPanel(message.data, sender.tab?.id);
  });
}

/** The messaging library types a sender by Chrome's own types, which are not installed. */
function senderOf(message: { readonly sender: unknown }): Sender {
  return message.sender as Sender;
}

/** Tells every open page of an allowed network that the settings changed. */
export async function tellPages(): Promise<void> {
  const tabs = (await Promise.all((await allowedNetworks()).map(tabsOf))).flat();
  await Promise.all(tabs.map((tab) => sendMessage('again', undefined, tab).catch(() => undefined)));
}

/** The network a message comes from. Throws where the sender is not this extension's own script in a page of that network. */
export function networkOf({ id, url, frameId }: Sender, network: Network): Network {
  const page = url ? new URL(url) : null;
  const there = page !== null && networkAt(page)?.id === network;
  if (id !== browser.runtime.id || frameId !== 0 || !there) {
    throw new Error(`A message for ${network} came from ${page?.hostname ?? 'nowhere'}.`);
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
  const { consent, accounts, people, badges, language } = await readSettings();
  if (consent === null) return {};
  const { kept } = await recordSight(sight, accounts, { people, now: Date.now() });
  // People may have been turned off while this was being written: then nobody stays.
  if (people.on && !(await readSettings()).people.on) await forgetAll();
  await ageDaily(Date.now());
  if (!badges.includes(sight.network)) return {};
  const tongue = pickLanguage(language, browser.i18n.getUILanguage());
  const told = await Promise.all(accounts.map((account) => writeBadges(account, kept, tongue, Date.now())));
  return Object.assign({}, ...told) as Told;
}

/** Opens the side panel at a post. The panel must be asked for before anything else is awaited: browsers want it in the click. */
async function openPanel(post: PostKey, tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  const opening = 'sidePanel' in native ? native.sidePanel.open({ tabId: tab }) : openAsTab(tab);
  await askFor(tab, post);
  await opening;
}

/** Firefox opens its sidebar only for a click on its own buttons, never for one in a page: a tab shows the same. */
async function openAsTab(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html?tab=${tab}`), openerTabId: tab });
}
