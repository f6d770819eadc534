import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FEED, HOMES } from '../../scripts/sample/serve.mjs';
import { makeShop } from '../../scripts/sample/shop.mjs';
import { followPage, readOn } from '../../scripts/steps.mjs';
import { openCafe, type Embers, type Page } from './cafe';

/** Badges in the pages of the café: off until asked for, beside the right posts, and gone without a trace. */

const shop = makeShop(Date.now());
let embers: Embers;

beforeAll(async () => {
  embers = await openCafe(() => shop);
}, 300_000);

afterAll(() => embers?.close());

/** Turns the badges of a network on or off in the settings. */
async function toggle(network: string): Promise<void> {
  const options = await embers.page('options.html');
  await options.getByTestId(`badges-${network}`).click();
  await options.waitForFunction(async (name: string) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get: () => Promise<unknown> } } } })
      .chrome;
    const { settings } = (await storage.local.get()) as { settings: { badges: string[] } };
    const box = document.querySelector<HTMLInputElement>(`[data-testid="badges-${name}"]`);
    return box?.checked === settings.badges.includes(name);
  }, network);
  await options.close();
}

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** The words of the badges in a page, and where they stand: a closed shadow root opens to the browser's own tools only. */
async function badgesIn(page: Page): Promise<{ words: string; x: number; y: number }[]> {
  const session = await embers.context.newCDPSession(page);
  await session.send('DOM.enable');
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const layers = (html?.children ?? []).flatMap((child) => child.shadowRoots ?? []);
  const buttons = layers.flatMap(({ children = [] }) => children.filter(({ nodeName }) => nodeName === 'BUTTON'));
  const found = [];
  for (const button of buttons) {
    const box = await session.send('DOM.getBoxModel', { nodeId: button.nodeId }).catch(() => null);
    if (!box) continue;
    const [x, y, , , right, bottom] = box.model.border as [number, number, number, number, number, number];
    found.push({ words: textOf(button), x: (x + right) / 2, y: (y + bottom) / 2 });
  }
  await session.detach();
  return found;
}

function textOf({ nodeValue, children = [] }: Node): string {
  return nodeValue + children.map(textOf).join(' ');
}

// A tile of Instagram's grid is a link all over: no badge lies on one. The feed has the same posts in cards.
describe.each(Object.entries({ ...HOMES, instagram: FEED }))('on %s', (network, address) => {
  it('nothing is drawn until the user asks for it; then verdicts stand beside the posts, and the body is as it was', async () => {
    await (await followPage(embers, HOMES[network as keyof typeof HOMES])).close();
    const page = await readOn(embers, address);
    await page.bringToFront();
    const html = await page.content();
    const body = await page.evaluate(() => document.body.outerHTML);
    expect(await badgesIn(page)).toEqual([]);

    await toggle(network);
    await page.bringToFront(); // a page behind another one draws no frames
    await expect.poll(() => badgesIn(page), { timeout: 30_000 }).not.toHaveLength(0);
    const badges = await badgesIn(page);
    expect(badges.map(({ words }) => words).join('|')).toMatch(/Draws conversation|Bare likes|In between/);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(body);

    await toggle(network);
    await page.bringToFront();
    await expect.poll(() => badgesIn(page), { timeout: 30_000 }).toHaveLength(0);
    expect(await page.content()).toBe(html);
    await page.close();
  });
});

it('a click on a badge opens the side panel at its post', async () => {
  await toggle('linkedin');
  const page = await embers.context.newPage();
  await page.goto(HOMES.linkedin);
  await page.bringToFront();
  await expect.poll(() => badgesIn(page), { timeout: 30_000 }).not.toHaveLength(0);
  const [badge] = (await badgesIn(page)).filter(({ y }) => y > 0 && y < 700);
  await page.mouse.click(badge?.x ?? 0, badge?.y ?? 0);
  const browser = await embers.context.browser()?.newBrowserCDPSession();
  const panels = async () => {
    const { targetInfos = [] } = (await browser?.send('Target.getTargets')) ?? {};
    return targetInfos.filter(({ url }: { url: string }) => url.includes('sidepanel.html'));
  };
  await expect.poll(panels, { timeout: 30_000 }).toHaveLength(1);
  await page.close();
});
