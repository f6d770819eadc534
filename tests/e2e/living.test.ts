import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOMES } from '../../scripts/sample/serve.mjs';
import { makeShop } from '../../scripts/sample/shop.mjs';
import { followPage } from '../../scripts/steps.mjs';
import { openCafe, type Embers, type Page } from './cafe';
import { keptLooks, keptPosts } from './kept';

/** Pages that live: what they show changes while they are open, as the three networks' pages do. */

const LINKEDIN = '[role="listitem"]';
const FACEBOOK = '[aria-posinset]';

let shop = makeShop(Date.now());
let embers: Embers;
/** What pages threw. */
let thrown: string[] = [];

beforeAll(async () => {
  embers = await openCafe(() => shop);
  embers.context.on('weberror', (error: { error: () => Error }) => thrown.push(String(error.error())));
  for (const home of Object.values(HOMES)) await (await followPage(embers, home)).close();
}, 300_000);

afterAll(() => embers?.close());

beforeEach(() => {
  thrown = [];
});
afterEach(() => {
  expect(thrown).toEqual([]);
});

async function open(address: string): Promise<Page> {
  const page = await embers.context.newPage();
  await page.goto(address);
  return page;
}

/** The newest post of a network whose people answered, as the page shows it. */
function post(network: string, place = 0) {
  const posts = shop.posts.filter((one) => one.network === network && one.comments > 5 && one.shares > 0);
  const found = posts[place];
  if (!found) throw new Error(`The café has too few posts on ${network}.`);
  return found;
}

/** Gives a post other counts, as if people had answered meanwhile. The next page that is served shows them. */
function grow(id: string, by: number) {
  shop = {
    ...shop,
    posts: shop.posts.map((one) => (one.id === id ? { ...one, reactions: Number(one.reactions) + by } : one)),
  };
  return shop.posts.find((one) => one.id === id)?.reactions;
}

/** The page puts what the network serves now in the place of one of its cards, as it does when somebody reacts. */
function renew(page: Page, card: string, id: string): Promise<void> {
  return page.evaluate(
    async ([selector, text]: [string, string]) => {
      const html = await (await fetch(location.href)).text();
      const fresh = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll(selector)];
      const at = (cards: Element[]) => cards.find((one) => one.textContent.includes(text));
      const [old, now] = [at([...document.querySelectorAll(selector)]), at(fresh)];
      if (!old || !now) throw new Error('no such card');
      old.replaceWith(document.adoptNode(now));
    },
    [card, shop.posts.find((one) => one.id === id)?.text ?? ''] as [string, string],
  );
}

/** What is kept of a post of the café. */
async function reactionsOf(text: string): Promise<number | undefined> {
  return (await keptPosts(embers)).find((kept) => kept.text === text)?.reactions?.low;
}

describe('a page that lives', () => {
  it('is read again when somebody reacts while it is open', async () => {
    const { id, text } = post('linkedin');
    const page = await open(HOMES.linkedin);
    const more = grow(id, 7);
    await renew(page, LINKEDIN, id);
    await expect.poll(() => reactionsOf(text), { timeout: 30_000 }).toBe(more);
    await page.close();
  });

  it('loses nothing when the worker was killed meanwhile', async () => {
    const { id, text } = post('linkedin', 1);
    const page = await open(HOMES.linkedin);
    const session = await embers.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    const more = grow(id, 11);
    await renew(page, LINKEDIN, id);
    await expect.poll(() => reactionsOf(text), { timeout: 30_000 }).toBe(more);
    await page.close();
  });

  it('keeps posts apart when a node is used again for another one', async () => {
    const [first, second] = [post('linkedin', 2), post('linkedin', 3)];
    const before = await reactionsOf(first.text);
    const page = await open(HOMES.linkedin);
    const more = grow(second.id, 5);
    await page.evaluate(
      async ([selector, a, b]: [string, string, string]) => {
        const html = await (await fetch(location.href)).text();
        const fresh = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll(selector)];
        const at = (cards: Element[], text: string) => cards.find((one) => one.textContent.includes(text));
        const cards = [...document.querySelectorAll(selector)];
        const [node, now] = [at(cards, a), at(fresh, b)];
        at(cards, b)?.remove();
        if (!node || !now) throw new Error('no such card');
        for (const { name, value } of now.attributes) node.setAttribute(name, value);
        node.replaceChildren(...[...now.childNodes].map((child) => document.adoptNode(child)));
      },
      [LINKEDIN, first.text, second.text] as [string, string, string],
    );
    await expect.poll(() => reactionsOf(second.text), { timeout: 30_000 }).toBe(more);
    expect(await reactionsOf(first.text)).toBe(before);
    await page.close();
  });

  it('is believed only when a post that came empty has filled', async () => {
    const { id, text } = post('facebook');
    const page = await open(HOMES.facebook);
    const more = grow(id, 9);
    const kept = (await keptPosts(embers)).find((one) => one.text === text);
    await page.evaluate(
      ([selector, words]: [string, string]) => {
        const cards = [...document.querySelectorAll(selector)];
        const row = cards.find((one) => one.textContent.includes(words))?.querySelector('.row');
        row?.replaceChildren();
      },
      [FACEBOOK, text] as [string, string],
    );
    await renew(page, FACEBOOK, id);
    await expect.poll(() => reactionsOf(text), { timeout: 30_000 }).toBe(more);
    const looks = await keptLooks(embers, kept?.key ?? '');
    expect(looks.map(({ reactions }) => reactions?.low)).toEqual([kept?.reactions?.low, more]);
    await page.close();
  });

  it('has a post once when a dialog shows it over the page', async () => {
    const { id, text } = post('facebook', 1);
    const page = await open(HOMES.facebook);
    const { length } = await keptPosts(embers);
    const more = grow(id, 3);
    await renew(page, FACEBOOK, id);
    await page.evaluate(
      ([selector, words]: [string, string]) => {
        const card = [...document.querySelectorAll(selector)].find((one) => one.textContent.includes(words));
        const dialog = document.createElement('div');
        dialog.setAttribute('role', 'dialog');
        if (card) dialog.append(card.cloneNode(true));
        document.body.append(dialog);
      },
      [FACEBOOK, text] as [string, string],
    );
    await expect.poll(() => reactionsOf(text), { timeout: 30_000 }).toBe(more);
    expect(await keptPosts(embers)).toHaveLength(length);
    await page.close();
  });

  it('is read where the user goes in it without a load', async () => {
    const { id } = post('instagram');
    const more = grow(id, 13);
    const page = await open(HOMES.instagram);
    await page.evaluate(async (address: string) => {
      const html = await (await fetch(address)).text();
      history.pushState(null, '', address);
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.body.replaceChildren(...[...next.body.childNodes].map((child) => document.adoptNode(child)));
    }, `https://www.instagram.com/p/${id}/`);
    const kept = async () => (await keptPosts(embers)).find(({ key }) => key === `instagram:${id}`)?.reactions?.low;
    await expect.poll(kept, { timeout: 30_000 }).toBe(more);
    await page.close();
  });
});
