// What a person does first, done by real clicks: agree, allow the networks, and say whose profile is in front.
import { readFileSync } from 'node:fs';
import { NETWORK_ORIGINS } from './sample/serve.mjs';

/** The words of Embers in the language of the browser. */
export function wordsOf({ lang }) {
  return JSON.parse(readFileSync(new URL(`../assets/locales/${lang}.json`, import.meta.url), 'utf8'));
}

/** Agrees on the welcome page and allows networks there. */
export async function allowNetworks(embers, networks = Object.keys(NETWORK_ORIGINS)) {
  await embers.grant(networks.map((network) => NETWORK_ORIGINS[network]));
  const welcome = await embers.page('welcome.html');
  await welcome.getByTestId('consent').click();
  await welcome.locator('[data-testid="consent"]:checked').waitFor();
  for (const network of networks) {
    await welcome.getByTestId(`allow-${network}`).click();
    await welcome.getByTestId(`disallow-${network}`).waitFor();
  }
  await welcome.close();
}

/** Opens a page of a network in a tab; gives {page, tab}, the tab's number as the extension knows it. */
export async function openPage(embers, url) {
  const page = await embers.context.newPage();
  await page.goto(url);
  return { page, tab: await tabOf(embers, page) };
}

/** The number of a page's tab, as the extension knows it. */
export function tabOf(embers, page) {
  return embers.worker.evaluate(
    async (href) => (await chrome.tabs.query({})).find((one) => one.url === href)?.id,
    page.url(),
  );
}

/** Opens the popup as it stands beside a tab. */
export async function openPopup(embers, tab) {
  const popup = await embers.page(tab === undefined ? 'popup.html' : `popup.html?tab=${tab}`);
  await popup.setViewportSize({ width: 380, height: 600 });
  return popup;
}

/** Shows the posts of all time in the popup. */
export async function showAll(popup, words = wordsOf({ lang: 'en' })) {
  await popup.getByLabel(words.popup.period).selectOption('0');
  await popup.getByRole('article').nth(3).waitFor();
}

/** Says "This is my profile" of the page at an address, and waits until the popup, open all the while, has a verdict. */
export async function followPage(embers, url) {
  const { page, tab } = await openPage(embers, url);
  const popup = await openPopup(embers, tab);
  const mine = popup.getByTestId('mine');
  await mine.click();
  await mine.waitFor({ state: 'detached' });
  await popup.locator('article [role="img"][aria-label*="%"]').first().waitFor(); // a depth
  await popup.close();
  return page;
}

/** Opens a page of an account that is followed already, and waits until its posts are read. */
export async function readOn(embers, url) {
  const { page, tab } = await openPage(embers, url);
  const popup = await openPopup(embers, tab);
  await popup.getByRole('status').filter({ hasText: /\d/ }).waitFor(); // how many posts were read here
  await popup.close();
  return page;
}

/** Turns people on in the settings. */
export async function turnPeopleOn(embers) {
  const options = await embers.page('options.html');
  await options.getByTestId('people').click();
  await options.locator('[data-testid="people"]:checked').waitFor();
  await options.close();
}
