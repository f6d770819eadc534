import { browser } from 'wxt/browser';
import { onMessage, sendMessage, type Greeting, type PageState } from '../messages';
import type { Look, Reader } from '../networks/network';
import type { AccountReading, PostKey, Reading } from '../post';
import { Memory } from './memory';
import { followedAs, ownerOf } from './owner';
import { reconcile } from './reconcile';
import { watch } from './watch';

/** Where a content script leaves the way to stop it, for the next one that is injected into the same page. */
const STOP = Symbol.for('embers');

/**
 * Reads the page for as long as it lives: on every look the posts that are there, by key and never by node. Own posts go
 * to the worker and count as sent only once it has answered; what was read of others is counted and forgotten.
 */
export function visit(reader: Reader): void {
  const world = globalThis as { [STOP]?: () => void };
  world[STOP]?.();

  const network = reader.info.id;
  const memory = new Memory();
  let greeting: Greeting | null = null;
  let state: PageState = { network, url: location.href, place: null, account: null, own: [], others: 0 };

  const stop = () => {
    watching.stop();
    for (const silence of listeners) silence();
    delete world[STOP];
  };
  world[STOP] = stop;

  const greet = async () => {
    greeting = await sendMessage('hello', network).catch(() => null);
    memory.forgetAll();
    watching.again();
  };

  const look = () => {
    // An updated or removed extension leaves this script behind without its worker: go quiet.
    if (!browser.runtime?.id) return stop();
    if (!greeting) return void greet();
    const before = JSON.stringify(state);
    const { account, readings } = readPage(reader, greeting.lang);
    const own = readings.filter((reading) => ownerOf(reading, greeting?.accounts ?? []));
    state = {
      network,
      url: location.href,
      place: reader.place(new URL(location.href)),
      account,
      own,
      others: readings.length - own.length,
    };
    if (before !== JSON.stringify(state)) void sendMessage('here').catch(() => undefined); // nobody may be listening
    void send(own.map((reading) => (greeting?.people ? reading : { ...reading, answers: [] })));
  };

  const send = async (own: readonly Reading[]) => {
    const now = Date.now();
    const readings = memory.fresh(own, now);
    const account = state.account && greeting && followedAs(state.account, greeting.accounts) ? state.account : null;
    if (memory.waiting) watching.again();
    if (readings.length === 0 && !memory.isNews(account, now)) return;
    try {
      await sendMessage('saw', { network, at: now, account, readings });
      memory.sent(readings, account, now);
    } catch {
      watching.again(); // the worker died before it answered: nothing counts as sent, so the next look sends it again
    }
  };

  const watching = watch(document, look);
  const listeners = [
    onMessage('look', async () => state),
    onMessage('again', greet),
    onMessage('quiet', async () => stop()),
  ];
  void greet();
}

/** The account and the posts on the page; a post that is there twice is one. */
function readPage(reader: Reader, lang: string): { account: AccountReading | null; readings: Reading[] } {
  const url = new URL(location.href);
  const place = reader.place(url);
  if (!place) return { account: null, readings: [] };
  const look: Look = { place, url, now: Date.now(), lang: lang || document.documentElement.lang };
  const readings = new Map<PostKey, Reading>();
  for (const post of reader.posts(document, look)) {
    const reading = reader.read(post, look);
    if (!reading) continue;
    const known = [reading.key, ...reading.aliases].find((key) => readings.has(key)) ?? reading.key;
    const twin = readings.get(known);
    readings.set(known, twin ? reconcile(twin, reading) : reading);
  }
  return { account: reader.account(document, look), readings: [...readings.values()] };
}
