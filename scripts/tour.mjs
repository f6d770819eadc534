import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openChromium } from './chromium.mjs';
import { FEED, HOMES, serve } from './sample/serve.mjs';
import { makeShop } from './sample/shop.mjs';
import { ROOT, say } from './setup.mjs';
import { allowNetworks, followPage, openPopup, readOn, showAll, tabOf, turnPeopleOn } from './steps.mjs';

/** Walks through Embers on the invented café without a window: prints what the popup says and saves pictures. */
export async function tour(extension) {
  const shop = makeShop(Date.now());
  const pictures = path.join(ROOT, '.pictures');
  mkdirSync(pictures, { recursive: true });
  const embers = await openChromium({ extension, serve: (href) => serve(href, shop) });
  try {
    await allowNetworks(embers);
    const pages = {};
    for (const [network, home] of Object.entries(HOMES)) {
      say(`reading ${home}`);
      pages[network] = await followPage(embers, home);
    }
    pages.feed = await readOn(embers, FEED);
    const popup = await openPopup(embers, await tabOf(embers, pages.facebook));
    await showAll(popup);
    printRanking(await readRanking(popup));
    const saved = [];
    const save = async (page, name) => {
      const file = path.join(pictures, `${name}.png`);
      await page.screenshot({ path: file });
      saved.push(file);
    };
    await save(popup, 'popup');
    const dashboard = await embers.page('dashboard.html');
    await dashboard.getByRole('article').first().waitFor();
    await save(dashboard, 'dashboard');
    await turnPeopleOn(embers);
    for (const page of Object.values(pages)) await page.reload();
    const people = await embers.page('dashboard.html#/people');
    await people.getByRole('row').nth(3).waitFor();
    await save(people, 'people');
    for (const [network, page] of Object.entries(pages)) await save(page, network);
    console.log(`\nPictures:\n${saved.map((file) => `  ${file}`).join('\n')}`);
  } finally {
    await embers.close();
  }
}

/** What the popup shows, read off the popup: {answer, posts: [{group, verdict, text, said}]}. */
async function readRanking(popup) {
  const answer = await popup.getByRole('heading', { level: 1 }).innerText();
  for (const summary of await popup.locator('summary').all()) await summary.click();
  const posts = await popup.getByRole('article').evaluateAll((articles) =>
    articles.map((article) => ({
      verdict: article.querySelector('svg title')?.textContent ?? '',
      text: article.querySelector('h3')?.textContent ?? '',
      says: [...article.querySelectorAll('p, h3 + span')]
        .map((line) => line.innerText.replace(/\s+/g, ' '))
        .join(' · '),
    })),
  );
  return { answer, posts };
}

function printRanking({ answer, posts }) {
  console.log(`\n${answer}\n`);
  console.table(
    posts.map(({ verdict, text, says }) => ({ verdict, post: text.slice(0, 44), says: says.slice(0, 90) })),
  );
}
