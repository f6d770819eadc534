import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOMES } from '../../scripts/sample/serve.mjs';
import { makeShop } from '../../scripts/sample/shop.mjs';
import { followPage } from '../../scripts/steps.mjs';
import { ROOT } from '../house/tree';
import { openCafe, type Embers, type Page } from './cafe';
import { keptLooks, keptPosts } from './kept';

/** A tab that stays open for long: for a day, and under an extension that is updated meanwhile. */

const HOUR = 3_600_000;
/** A copy of the build, since an update is another build in the same folder. */
const extension = mkdtempSync(path.join(os.tmpdir(), 'embers-build-'));
const shop = makeShop(Date.now());
const [post] = shop.posts.filter(({ network, comments }) => network === 'linkedin' && comments > 5);

let embers: Embers;
let page: Page;
const thrown: string[] = [];

beforeAll(async () => {
  cpSync(path.join(ROOT, '.output/chrome-mv3'), extension, { recursive: true });
  embers = await openCafe(() => shop, { extension, networks: ['linkedin'] });
  embers.context.on('weberror', (error: { error: () => Error }) => thrown.push(String(error.error())));
  page = await followPage(embers, HOMES.linkedin);
}, 300_000);

afterAll(async () => {
  await embers.close();
  rmSync(extension, { recursive: true, force: true });
});

async function looks() {
  const kept = (await keptPosts(embers)).find(({ text }) => text === post?.text);
  return keptLooks(embers, kept?.key ?? '');
}

it('a page under an updated extension throws nothing and is read on, by the new script alone', async () => {
  await expect.poll(async () => (await looks()).length, { timeout: 30_000 }).toBe(1);
  const file = path.join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, version: '9.9.9' }));
  const browser = await embers.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('The browser takes no orders.');
  const { id } = await browser.send('Extensions.loadUnpacked', { path: extension });
  expect(id).toBe(embers.id);

  await page.bringToFront();
  await expect.poll(() => scripts(), { timeout: 30_000 }).toHaveLength(2); // the old world, and the new one
  await page.evaluate((words: string) => {
    const card = [...document.querySelectorAll('[role="listitem"]')].find((one) => one.textContent.includes(words));
    const walk = document.createTreeWalker(card as Element, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode())
      node.nodeValue = (node.nodeValue ?? '').replace(/^\d+(?= reactions$|$)/, (figure) => String(Number(figure) + 1));
  }, post?.text ?? '');
  await expect.poll(async () => (await looks()).length, { timeout: 30_000 }).toBe(2);
  expect((await looks()).at(-1)?.reactions?.low).toBe(Number(post?.reactions) + 1);
  expect(thrown).toEqual([]);
});

it('a tab is looked at again after a day: one look a day is worth keeping though nothing changed', async () => {
  const before = await looks();
  await putForward(25 * HOUR);
  await page.evaluate(() => document.body.append(document.createElement('i'))); // anything that moves
  await expect.poll(async () => (await looks()).length, { timeout: 30_000 }).toBe(before.length + 1);
  const [first, second] = (await looks()).slice(-2);
  expect(second?.reactions).toEqual(first?.reactions);
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(24 * HOUR);
});

/** The worlds of Embers' scripts in the page. */
async function scripts(): Promise<number[]> {
  const session = await embers.context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }: { context: { id: number; name: string } }) => {
    if (context.name === 'Embers') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await session.detach();
  return worlds;
}

/** Puts the clocks of Embers forward: of its script in the page, in that script's own world, and of its worker. */
async function putForward(by: number): Promise<void> {
  const expression = `{ const now = Date.now.bind(Date); Date.now = () => now() + ${by}; }`;
  const session = await embers.context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }: { context: { id: number; name: string } }) => {
    if (context.name === 'Embers') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  for (const contextId of worlds) await session.send('Runtime.evaluate', { contextId, expression });
  await session.detach();
  const worker = embers.context.serviceWorkers().at(-1) ?? embers.worker;
  await worker.evaluate(expression);
}
