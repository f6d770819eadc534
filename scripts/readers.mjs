import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser, ROOT } from './setup.mjs';

/** A page shows what its file holds and nothing else: no scripts, no frames, no requests. Inline styles hide things. */
const ALONE = "default-src 'none'; style-src 'unsafe-inline'";
/** What a page asks for in spite of that (names to look up beforehand) finds no net. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND';

/**
 * Gives `task` a function (file or Buffer, address) that opens a page at an address in the one tab of a real Chromium and
 * reads it there, and the tab itself.
 */
export async function withReaders(task) {
  const [{ chromium }, { CHROMIUM_FLAGS }] = await Promise.all([import('playwright'), import('./flags.mjs')]);
  const args = [...CHROMIUM_FLAGS, OFFLINE];
  const [readers, browser] = await Promise.all([
    bundleReaders(),
    chromium.launch({ executablePath: ensureBrowser('chromium'), args }),
  ]);
  try {
    const page = await browser.newPage();
    let body = Buffer.alloc(0);
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': ALONE },
            body,
          })
        : route.abort(),
    );
    await task(async (file, url) => {
      body = typeof file === 'string' ? readFileSync(file) : file;
      // A second address that differs from the first only behind its # would not be opened anew.
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(readers);
      return await page.evaluate('readPage()');
    }, page);
  } finally {
    await browser.close();
  }
}

async function bundleReaders() {
  const { build } = await import('vite');
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(ROOT, 'scripts/reading.ts'), formats: ['iife'], name: 'readPage' },
    },
  });
  return `${output[0].code.replace(/^var readPage/m, 'globalThis.readPage')}`;
}
