import path from 'node:path';
import { openChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/sample/serve.mjs';
import { makeShop } from '../../scripts/sample/shop.mjs';
import { allowNetworks } from '../../scripts/steps.mjs';
import { ROOT } from '../house/tree';

/** The invented café: its posts, and what each has of reactions, comments and shares. */
export type Shop = ReturnType<typeof makeShop>;
/** A Chromium with Embers in it. */
export type Embers = Awaited<ReturnType<typeof openChromium>>;
/** A tab of it. */
export type Page = Awaited<ReturnType<Embers['page']>>;

/**
 * A real Chromium with the built extension and the networks allowed, on the pages of the café; `shop` is asked at every page, so
 * that a test can change what is served.
 */
export async function openCafe(
  shop: () => Shop,
  { networks, extension = path.join(ROOT, '.output/chrome-mv3') }: { networks?: string[]; extension?: string } = {},
): Promise<Embers> {
  const embers = await openChromium({ extension, serve: (href: string) => serve(href, shop()) });
  await allowNetworks(embers, networks);
  return embers;
}
