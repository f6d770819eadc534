import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openChromium } from './chromium.mjs';
import { HOMES, serve } from './sample/serve.mjs';
import { makeShop } from './sample/shop.mjs';
import { ROOT, say } from './setup.mjs';
import { allowNetworks, followPage, openPopup } from './steps.mjs';

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
    const popup = await openPopup(embers);
    await popup.getByTestId('period').selectOption('0');
    await popup.getByTestId('post').first().waitFor();
    await printRanking(embers);
    const saved = [];
    const save = async (page, name) => {
      const file = path.join(pictures, `${name}.png`);
      await page.screenshot({ path: file });
      saved.push(file);
    };
    await save(popup, 'popup');
    for (const [network, page] of Object.entries(pages)) await save(page, network);
    console.log(`\nPictures:\n${saved.map((file) => `  ${file}`).join('\n')}`);
  } finally {
    await embers.close();
  }
}
