#!/usr/bin/env node
// npm run bench     how long things take, as ratios: a figure in milliseconds says more of the machine than of Embers.
import path from 'node:path';
import { ensurePackages, ROOT } from './setup.mjs';

ensurePackages();
const { runnerImport } = await import('vite');
const { withReaders } = await import('./readers.mjs');
const { FEED, HOMES, serve } = await import('./sample/serve.mjs');
const { makeShop } = await import('./sample/shop.mjs');

const ROUNDS = 15;
const shop = makeShop(Date.now(), 3);

await benchReaders();
await benchJudging();

/** One look at a page with a year of posts, against one walk over all its elements and their words. */
async function benchReaders() {
  const rows = {};
  await withReaders(async (read, page) => {
    for (const [network, address] of Object.entries({ ...HOMES, instagram: FEED })) {
      const { posts } = await read(Buffer.from(serve(address, shop).body), address);
      const { look, walk } = await page.evaluate(measureLook, ROUNDS);
      rows[network] = { posts: posts.length, 'a look, in walks': ratio(look, walk) };
    }
  });
  console.log('A look at a page, against one walk over all its elements and their words:');
  console.table(rows);
}

/** Runs in the page. */
function measureLook(rounds) {
  const median = (work) => {
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
  };
  let length = 0;
  const walk = median(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      length += node.nodeValue?.length ?? 0;
      for (const { value } of node.attributes ?? []) length += value.length;
    }
  });
  return { look: median(() => globalThis.readPage()), walk, length };
}

/** The verdicts on a thousand posts against those on a hundred: ten times as much work is fair, a hundred would not be. */
async function benchJudging() {
  const load = async (file) => (await runnerImport(path.join(ROOT, file), { logLevel: 'silent' })).module;
  const [{ judgePosts }, { fieldOf }] = await Promise.all([
    load('lib/insight/verdict.ts'),
    load('lib/insight/field.ts'),
  ]);
  const now = Date.now();
  const exactly = (n) => ({ low: n, high: n });
  const history = (_, i) => ({
    key: `linkedin:${i}`,
    media: 'text',
    publishedAt: { at: now - (i + 3) * 86_400_000, within: 0 },
    blind: [],
    unshown: [],
    observations: [1, 2, 3].map((day) => ({
      post: `linkedin:${i}`,
      at: now - (i + 3 - day) * 86_400_000,
      reactions: exactly(day * (10 + (i % 40))),
      comments: exactly(day * (i % 9)),
      shares: exactly(i % 4),
    })),
  });
  const measure = (posts) => {
    const histories = Array.from({ length: posts }, history);
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      judgePosts(histories, fieldOf('linkedin'), now);
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  };
  console.log('Verdicts on 1,000 posts, against 100:', ratio(measure(1000), measure(100)));
}

function ratio(one, other) {
  return `${(one / other).toFixed(1)} times`;
}
