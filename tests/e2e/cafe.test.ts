import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOMES } from '../../scripts/sample/serve.mjs';
import { makeShop } from '../../scripts/sample/shop.mjs';
import { followPage, openPopup, showAll } from '../../scripts/steps.mjs';
import { openCafe, type Embers } from './cafe';
import { everyRow, keptPosts } from './kept';

const shop = makeShop(Date.now());
let embers: Embers;

beforeAll(async () => {
  embers = await openCafe(() => shop);
}, 300_000);

afterAll(() => embers.close());

describe.each(Object.entries(HOMES))('the café on %s', (network, home) => {
  it('is read to the last post, with the counts that stand on its page', { timeout: 300_000 }, async () => {
    const page = await followPage(embers, home);
    const posts = shop.posts.filter((post) => post.network === network);
    await expect
      .poll(async () => (await keptPosts(embers)).filter(({ key }) => key.startsWith(network)).length, {
        timeout: 60_000,
      })
      .toBe(posts.length);
    const kept = (await keptPosts(embers)).filter(({ key }) => key.startsWith(network));
    const seen = kept.map(({ reactions, comments }) => `${reactions?.low} ${comments?.low}`).sort();
    expect(seen).toEqual(posts.map(({ reactions, comments }) => `${reactions} ${comments}`).sort());
    await page.close();
  });
});

it('says in the popup which posts draw conversation and which only likes', { timeout: 300_000 }, async () => {
  const popup = await openPopup(embers);
  await showAll(popup);
  const heads = await popup.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(heads.map((head: string) => head.split('\n')[0])).toEqual(['They answered', 'Only likes']);
  expect(await popup.getByRole('article').first().innerText()).toMatch(/comments? and \d+ shares? per 100 likes/);
});

it('keeps nobody’s name but the user’s own while people are off', async () => {
  const kept = JSON.stringify(await everyRow(embers));
  const others = new Set(
    shop.posts.flatMap(({ answers }) =>
      answers.flatMap((answer: Record<'name' | 'handle', string>) => [answer.name, answer.handle]),
    ),
  );
  expect(kept).toContain(shop.handle.facebook);
  expect(others.size).toBeGreaterThan(10);
  expect([...others].filter((name) => kept.includes(name))).toEqual([]);
});
