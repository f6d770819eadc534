import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFirefox } from '../../scripts/firefox.mjs';
import { HOMES, serve } from '../../scripts/sample/serve.mjs';
import { makeShop } from '../../scripts/sample/shop.mjs';
import { screensBeside } from '../../scripts/screens.mjs';
import { ROOT } from '../house/tree';

const shop = makeShop(Date.now());
let firefox: Awaited<ReturnType<typeof openFirefox>>;

beforeAll(async () => {
  firefox = await openFirefox({
    extension: path.join(ROOT, '.output/firefox-mv3'),
    extensionId: 'embers@embers.example',
    serve: (href: string) => serve(href, shop),
  });
}, 300_000);

afterAll(() => firefox?.close());

it('has no network until the user agrees, and then each one that is allowed', async () => {
  const welcome = await firefox.open(firefox.address('welcome.html'));
  const granted = `browser.permissions.getAll().then(({ origins }) => origins.length)`;
  expect(await firefox.evaluate(welcome, granted)).toBe(0);
  await firefox.click(welcome, '[data-testid="consent"]');
  await firefox.until(welcome, `document.querySelector('[data-testid="consent"]:checked')`);
  for (const network of Object.keys(HOMES)) {
    await firefox.click(welcome, `[data-testid="allow-${network}"]`);
    await firefox.until(welcome, `document.querySelector('[data-testid="disallow-${network}"]')`);
  }
  expect(await firefox.evaluate(welcome, granted)).toBe(Object.keys(HOMES).length);
});

describe.each(Object.entries(HOMES))('the café on %s', (network, home) => {
  it('is read once the user says that it is theirs, and its posts stand in the popup', async () => {
    const page = await firefox.open(home);
    const options = await firefox.open(firefox.address('options.html'));
    const asked = `browser.tabs.query({ url: '${new URL(home).origin}/*' }).then(([tab]) => tab.id)`;
    const tab = Number(await firefox.evaluate(options, asked));
    const popup = await firefox.open(firefox.address(`popup.html?tab=${tab}`));
    await firefox.click(popup, '[data-testid="mine"]');
    await firefox.bring(page);

    const posts = shop.posts.filter((post) => post.network === network);
    const kept = async () => (await keptPosts(options)).filter(({ key }) => key.startsWith(network));
    await expect.poll(async () => (await kept()).length, { timeout: 60_000 }).toBe(posts.length);
    const seen = (await kept()).map(({ reactions, comments }) => `${reactions?.low} ${comments?.low}`);
    expect(seen.sort()).toEqual(posts.map(({ reactions, comments }) => `${reactions} ${comments}`).sort());

    await firefox.until(popup, `/per 100 likes/.test(document.body.textContent)`);
  });
});

it('shows every screen', async () => {
  const [post] = shop.posts;
  const screens: Record<string, string> = screensBeside('', `${post?.network}:${post?.id}`);
  const answers: Record<string, string> = {};
  for (const [name, address] of Object.entries(screens)) {
    const tab = await firefox.open(firefox.address(address.replace('?tab=', '')));
    await firefox.bring(tab);
    await firefox.until(tab, `document.querySelector('h1')?.textContent`);
    answers[name] = String(await firefox.evaluate(tab, `document.querySelector('h1').textContent`));
    await firefox.leave(tab);
  }
  expect(Object.keys(answers)).toEqual(Object.keys(screens));
  expect(answers.today).toMatch(/conversation/);
  expect(answers.post).toBe(post?.text);
});

interface Kept {
  readonly key: string;
  readonly reactions?: { readonly low: number };
  readonly comments?: { readonly low: number };
}

/** The posts as the database of the extension has them. */
async function keptPosts(tab: string): Promise<Kept[]> {
  const json: unknown = await firefox.evaluate(
    tab,
    `new Promise((resolve) => {
      const opening = indexedDB.open('embers');
      opening.onsuccess = () => {
        const asking = opening.result.transaction('posts').objectStore('posts').getAll();
        asking.onsuccess = () => resolve(JSON.stringify(asking.result));
      };
    })`,
  );
  return JSON.parse(String(json)) as Kept[];
}
