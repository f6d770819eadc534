import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOMES } from '../../scripts/sample/serve.mjs';
import { makeShop } from '../../scripts/sample/shop.mjs';
import { screensBeside } from '../../scripts/screens.mjs';
import { followPage, tabOf, turnPeopleOn } from '../../scripts/steps.mjs';
import { ROOT } from '../house/tree';
import { openCafe, type Embers } from './cafe';

/** Every screen of Embers with a year of posts: what axe objects to, and what is cut off on a narrow window. */

const shop = makeShop(Date.now(), 3);
const post = shop.posts.find(({ network }) => network === 'facebook');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NAMES = Object.keys(screensBeside('', ''));
const LANGUAGES = readdirSync(path.join(ROOT, 'assets/locales')).map((file) => path.basename(file, '.json'));

let embers: Embers;
let screens: Record<string, string>;

beforeAll(async () => {
  embers = await openCafe(() => shop);
  await turnPeopleOn(embers);
  const pages: Record<string, Awaited<ReturnType<typeof followPage>>> = {};
  for (const [network, home] of Object.entries(HOMES)) pages[network] = await followPage(embers, home);
  screens = screensBeside(await tabOf(embers, pages.facebook), `facebook:${post?.id}`);
}, 300_000);

afterAll(() => embers?.close());

async function open(name: string) {
  const page = await embers.page(screens[name] ?? '');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('h1').first().waitFor();
  return page;
}

describe.each(NAMES)('%s', (name) => {
  it('has nothing that axe calls serious, in light and in dark', async () => {
    const page = await open(name);
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      found.push(
        ...serious.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme} ${id}: ${html.slice(0, 160)}`)),
      );
    }
    expect(found).toEqual([]);
    await page.close();
  });

  it('is reached by the keyboard in every part, and shows where it is', async () => {
    const page = await open(name);
    const stops = await page.evaluate(markFocusable);
    const reached = new Set<string>();
    const unseen = new Set<string>();
    for (let i = 0; i < stops + 100 && reached.size < stops; i++) {
      await page.keyboard.press('Tab');
      const { stop, seen, html } = await page.evaluate(whatHasFocus);
      if (stop !== null) reached.add(stop);
      if (stop !== null && !seen) unseen.add(html);
    }
    expect([...unseen]).toEqual([]);
    expect(reached.size).toBe(stops);
    await page.close();
  });

  it('is not wider than 360 px, and cuts no word that cannot be read elsewhere, in any language', async () => {
    const page = await open(name);
    const found: string[] = [];
    for (const language of LANGUAGES) {
      await speak(page, language);
      await page.setViewportSize({ width: name === 'popup' ? 380 : 360, height: 700 });
      const cut = await page.evaluate(cutWords);
      found.push(...cut.map((words: string) => `${language}: ${words}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });
});

/** Runs in the page: marks what can be focused, and gives how much that is; rows of a list come and go, the first stands for all. */
function markFocusable(): number {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button:not([disabled]), input:not([disabled]), select, textarea, summary, [tabindex="0"]',
  );
  const seen = [...all].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('tbody tr:not(:first-child)'),
  );
  seen.forEach((element, i) => (element.dataset.stop = String(i)));
  return seen.length;
}

/** Runs in the page: which of the marked ones has the focus, and whether that can be seen. */
function whatHasFocus(): { stop: string | null; seen: boolean; html: string } {
  const element = document.activeElement as HTMLElement;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const ring = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  // A switch is drawn beside its box.
  const beside = element.nextElementSibling && getComputedStyle(element.nextElementSibling).outlineStyle !== 'none';
  return { stop: element.dataset.stop ?? null, seen: ring || !!beside, html: element.outerHTML.slice(0, 140) };
}

/** Changes the language in the settings, and waits until the page speaks it. */
async function speak(page: Awaited<ReturnType<typeof open>>, language: string): Promise<void> {
  await page.evaluate(async (chosen: string) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome as unknown as {
      storage: {
        local: {
          get: (key: string) => Promise<{ settings: object }>;
          set: (items: object) => Promise<void>;
        };
      };
    };
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, language: chosen } });
  }, language);
  await page.waitForFunction((chosen: string) => document.documentElement.lang.startsWith(chosen), language);
  await page.locator('h1').first().waitFor();
}

/** Runs in the page: what makes it wider than the window, and words that are cut and stand in no title. */
function cutWords(): string[] {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const cut = [...document.querySelectorAll('body *')].filter((element) => {
    if (
      element.childElementCount > 0 &&
      ![...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
    )
      return false;
    const style = getComputedStyle(element);
    if (style.visibility === 'hidden' || style.display === 'inline' || element.closest('.sr-only')) return false;
    const hides = style.overflowX !== 'visible';
    return (
      hides &&
      element.scrollWidth > element.clientWidth + 1 &&
      !element.closest('[title]') &&
      !element.matches('select, input, textarea')
    );
  });
  return [
    ...(wide > 0 ? [`the page is ${wide} px too wide`] : []),
    ...cut.map((element) => `cut: ${element.textContent?.trim().slice(0, 80)}`),
  ];
}
