import { browser } from 'wxt/browser';
import { onMessage, sendMessage, type BadgeWords, type Greeting, type PageState } from '../messages';
import type { Look, Reader } from '../networks/network';
import type { AccountReading, PostKey } from '../post';
import { makeBadges, type Badges } from './badge';
import { isOwnHeader } from './header';
import { Memory } from './memory';
import { followedAs, ownerOf } from './owner';
import { lookAt, readPage, type Found } from './sight';
import { scrub } from './specimen';
import { watch } from './watch';

/** Where a content script leaves the way to stop it, for the next one that is injected into the same page. */
const STOP = Symbol.for('embers');

/**
 * Reads the page for as long as it lives: on every look the posts that are there, by key and never by node. Own posts go
 * to the worker and count as sent only once it has answered; what was read of others is counted and forgotten.
 */
export function visit(reader: Reader): void {
  const world = globalThis as { [STOP]?: (() => void) | undefined };
  world[STOP]?.();

  const network = reader.info.id;
  const memory = new Memory();
  const words = new Map<PostKey, BadgeWords>();
  let greeting: Greeting | null = null;
  let badges: Badges | null = null;
  let own: Found[] = [];
  let header: AccountReading | null = null;
  let state: PageState = { network, url: location.href, place: null, account: null, own: [], others: 0 };

  const look = (): void => {
    if (!isAlive()) return stop();
    if (!greeting) return void greet();
    const { accounts } = greeting;
    const before = JSON.stringify(state);
    const { place, account, found } = readPage(reader, lookNow());
    const believed = account && isOwnHeader(account, header) ? account : null;
    header = believed ?? header;
    own = found.filter(({ reading }) => ownerOf(reading, accounts));
    state = {
      network,
      url: location.href,
      place,
      account: believed,
      own: own.map(({ reading }) => reading),
      others: found.length - own.length,
    };
    if (before !== JSON.stringify(state)) void sendMessage('here').catch(() => undefined); // nobody may be listening
    draw();
    void send();
  };

  const send = async () => {
    const now = Date.now();
    const readings = memory.fresh(
      state.own.map((reading) => (greeting?.people ? reading : { ...reading, answers: [] })),
      now,
    );
    const account = state.account && followedAs(state.account, greeting?.accounts ?? []) ? state.account : null;
    if (memory.waiting) watching.again();
    if (readings.length === 0 && !memory.isNews(account, now)) return;
    try {
      const told = await sendMessage('saw', { network, at: now, account, readings });
      memory.sent(readings, account, now);
      for (const [key, said] of Object.entries(told)) words.set(key as PostKey, said);
      draw();
    } catch {
      watching.again(); // the worker died before it answered: nothing counts as sent, so the next look sends it again
    }
  };

  const draw = () => {
    if (!greeting?.badges) return;
    badges ??= makeBadges(document, (post) => reader.read(post, lookNow())?.key ?? null, show);
    badges.draw(
      own.flatMap(({ post, reading: { key } }) => {
        const seat = reader.seat(post);
        const said = words.get(key);
        return seat && said ? [{ key, post, seat, words: said }] : [];
      }),
    );
  };

  const show = (post: PostKey) => void sendMessage('show', post).catch(() => undefined);
  const lookNow = (): Look =>
    lookAt(reader, new URL(location.href), Date.now(), greeting?.lang || document.documentElement.lang);

  const greet = async () => {
    greeting = await sendMessage('hello', network).catch(() => null);
    memory.forgetAll();
    words.clear();
    if (!greeting?.badges) {
      badges?.remove();
      badges = null;
    }
    watching.again();
  };

  const stop = () => {
    watching.stop();
    badges?.remove();
    for (const silence of listeners) silence();
    world[STOP] = undefined;
  };
  world[STOP] = stop;

  const watching = watch(document, look);
  const listeners = [
    onMessage('look', async () => state),
    onMessage('again', greet),
    onMessage('quiet', async () => stop()),
    onMessage('specimen', async ({ data }) => {
      const found = own.find(({ reading }) => reading.key === data || reading.aliases.includes(data));
      return found ? scrub(found.post, own) : null;
    }),
  ];
  void greet();
}

/** Whether the extension that this script belongs to still runs: an updated one leaves its scripts in open pages behind. */
function isAlive(): boolean {
  const { runtime } = browser as { readonly runtime?: { readonly id?: string } };
  return runtime?.id !== undefined;
}
