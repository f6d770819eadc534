import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser } from './setup.mjs';
import { CHROMIUM_FLAGS } from './flags.mjs';
import { HOSTS } from './sample/serve.mjs';

/**
 * A real Chromium with the built extension in a profile of its own. Nothing reaches the network: the addresses of the three
 * networks are answered by `serve(href)` -> {status, headers, body}, all others are not found.
 * Gives {context, id, worker, lang, address(file), page(file), grant(origins), close}.
 */
export async function openChromium({
  extension,
  serve,
  lang = 'en',
  dark = false,
  size = { width: 1100, height: 800 },
}) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'embers-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser('chromium'),
    headless: true,
    viewport: size,
    locale: lang,
    colorScheme: dark ? 'dark' : 'light',
    env: { ...process.env, LANGUAGE: lang },
    args: [
      ...CHROMIUM_FLAGS,
      `--lang=${lang}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  const networks = new RegExp(`^https?://([^/]+\\.)?(${HOSTS.map((host) => host.replace('.', '\\.')).join('|')})/`);
  await context.route(networks, async (route) => {
    const { status, headers, body } = await serve(route.request().url());
    await route.fulfill({ status, headers, body });
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const address = (file) => `chrome-extension://${id}/${file}`;

  const page = async (file) => {
    const opened = await context.newPage();
    await opened.goto(address(file));
    return opened;
  };

  /** Grants hosts without a human: the browser's own settings page adds them, a real click on the welcome page takes them. */
  const grant = async (origins) => {
    const settings = await context.newPage();
    await settings.goto('chrome://extensions/');
    for (const origin of origins) {
      await settings.evaluate(
        ([extensionId, host]) => chrome.developerPrivate.addHostPermission(extensionId, host),
        [id, origin],
      );
    }
    await settings.close();
  };

  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { context, id, worker, lang, address, page, grant, close };
}
