#!/usr/bin/env node
// npm run pictures            every screen as a picture: empty, with three posts, with a year of posts; light and dark;
//                             360 px and wide; English, French and German
// npm run pictures -- fr      one language only
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build, ensureBrowser, ensurePackages, ROOT, say } from './setup.mjs';

ensurePackages();
ensureBrowser('chromium');
const extension = build('chrome');
const { openChromium } = await import('./chromium.mjs');
const { FEED, HOMES, serve } = await import('./sample/serve.mjs');
const { makeShop } = await import('./sample/shop.mjs');
const { screensBeside } = await import('./screens.mjs');
const { allowNetworks, followPage, readOn, tabOf, turnPeopleOn } = await import('./steps.mjs');

const LANGUAGES = process.argv[2] ? [process.argv[2]] : ['en', 'fr', 'de'];
const WIDTHS = { narrow: 360, wide: 1280 };
const SCHEMES = ['light', 'dark'];
/** Screens that draw only what is in view. */
const IN_VIEW = ['popup', 'posts', 'people'];

const year = makeShop(Date.now(), 3);
const [first] = year.posts.filter(({ comments }) => comments > 9);
const three = { ...year, posts: year.posts.filter(({ network }) => network === 'facebook').slice(0, 3) };

for (const lang of LANGUAGES) {
  let shop = three;
  const embers = await openChromium({ extension, lang, serve: (href) => serve(href, shop) });
  try {
    await picture(embers, 'empty', {
      welcome: 'welcome.html',
      popup: 'popup.html',
      sidepanel: 'sidepanel.html',
      options: 'options.html',
      dashboard: 'dashboard.html',
    });
    await allowNetworks(embers);
    const page = await followPage(embers, HOMES.facebook);
    const tab = await tabOf(embers, page);
    await picture(embers, 'three', {
      popup: `popup.html?tab=${tab}`,
      sidepanel: `sidepanel.html?tab=${tab}`,
      dashboard: 'dashboard.html',
    });
    shop = year;
    await turnPeopleOn(embers);
    await page.reload();
    for (const home of [HOMES.linkedin, HOMES.instagram]) await followPage(embers, home);
    await readOn(embers, FEED);
    await readOn(embers, HOMES.facebook);
    await picture(embers, 'year', screensBeside(tab, `facebook:${first.id}`));
    await pictureBadges(embers);
  } finally {
    await embers.close();
  }
}

/** Turns the badges on, and saves the pages of the networks with them. */
async function pictureBadges(embers) {
  const options = await embers.page('options.html');
  // A headless worker may not know the browser's language: it is chosen, as a user can.
  await options.evaluate(async (language) => {
    const { settings } = await chrome.storage.local.get();
    await chrome.storage.local.set({ settings: { ...settings, language } });
  }, embers.lang);
  await options.reload();
  const networks = Object.keys(HOMES);
  for (const network of networks) await options.getByTestId(`badges-${network}`).click();
  await options.waitForFunction(
    async (n) => (await chrome.storage.local.get()).settings.badges.length === n,
    networks.length,
  );
  await options.close();
  for (const [network, address] of Object.entries({ ...HOMES, instagram: FEED })) {
    const page = await readOn(embers, address);
    await page.bringToFront();
    await page.waitForFunction(() => document.documentElement.lastElementChild !== document.body); // the layer
    await page.waitForTimeout(1000); // a badge is placed in the next frames
    await page.screenshot({ path: path.join(ROOT, '.pictures', embers.lang, `badges-${network}.png`) });
    await page.close();
  }
}

/** Saves pages as pictures, whole, in both schemes and widths; a popup and a side panel have their own width. */
async function picture(embers, state, pages) {
  const folder = path.join(ROOT, '.pictures', embers.lang);
  mkdirSync(folder, { recursive: true });
  say(`${embers.lang}: ${state}`);
  for (const [name, address] of Object.entries(pages)) {
    const page = await embers.page(address);
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      for (const [width, pixels] of Object.entries(widthsOf(name))) {
        await page.setViewportSize({ width: pixels, height: name === 'popup' ? 600 : 900 });
        await page.locator('h1').first().waitFor();
        await page.waitForFunction(() => document.fonts.status === 'loaded');
        const file = path.join(folder, `${state}-${name}-${scheme}-${width}.png`);
        await page.screenshot({ path: file, fullPage: !IN_VIEW.includes(name) });
      }
    }
    await page.close();
  }
}

function widthsOf(name) {
  if (name === 'popup') return { narrow: 380 };
  return name === 'sidepanel' ? { narrow: WIDTHS.narrow } : WIDTHS;
}
