import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHROMIUM_FLAGS } from './flags.mjs';
import { openPipe } from './pipe.mjs';
import { HOMES, HOSTS, serve } from './sample/serve.mjs';
import { makeShop } from './sample/shop.mjs';
import { say, stop } from './setup.mjs';

/**
 * Opens a browser window with Embers in a profile of its own, which is deleted at the end. With `live` the addresses are the
 * real ones; otherwise those of the three networks are answered by the invented café, and nothing reaches the real sites.
 */
export async function openWindow({ program, extension, live }) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'embers-'));
  const invented = HOSTS.flatMap((host) => [`MAP ${host} ~NOTFOUND`, `MAP *.${host} ~NOTFOUND`]).join(',');
  const flags = CHROMIUM_FLAGS.filter((flag) => flag !== '--disable-gpu');
  const rules = live ? [] : [`--host-resolver-rules=${invented}`];
  const browser = openPipe(program, [`--user-data-dir=${profile}`, ...flags, ...rules, 'about:blank']);
  browser.child.on('exit', () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    process.exit(0);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => void browser.send('Browser.close').catch(() => browser.child.kill()));
  }

  const { product } = await browser
    .send('Browser.getVersion')
    .catch((problem) => stop(`The browser did not start: ${problem.message}`));
  const { targetInfos } = await browser.send('Target.getTargets');
  if (!live) {
    await answerInvented(browser);
    for (const url of Object.values(HOMES)) await browser.send('Target.createTarget', { url });
  }
  // Embers opens its welcome page by itself, so it comes last: that page is in front then.
  await browser
    .send('Extensions.loadUnpacked', { path: extension })
    .catch(() =>
      stop(
        `${product} does not take an extension from a script. Open its extensions page, switch on the developer mode and load ${extension} by hand.`,
      ),
    );
  for (const blank of targetInfos.filter(({ type, url }) => type === 'page' && url === 'about:blank')) {
    await browser.send('Target.closeTarget', { targetId: blank.targetId });
  }
  say(
    `${product} is open. Agree on the welcome page, allow a network, then click Embers in the toolbar and say whose profile it is.`,
  );
  say('Close the window or press Ctrl+C to end; the profile is deleted.');
}

async function answerInvented(browser) {
  const shop = makeShop(Date.now());
  browser.on(({ method, params }) => {
    if (method !== 'Fetch.requestPaused') return;
    const { status, headers, body } = serve(params.request.url, shop);
    const responseHeaders = Object.entries(headers).map(([name, value]) => ({ name, value }));
    const answer = {
      requestId: params.requestId,
      responseCode: status,
      responseHeaders,
      body: Buffer.from(body).toString('base64'),
    };
    browser.send('Fetch.fulfillRequest', answer).catch(() => undefined); // the tab was closed meanwhile
  });
  const patterns = HOSTS.flatMap((host) =>
    ['http', 'https'].flatMap((scheme) => [`${scheme}://${host}/*`, `${scheme}://*.${host}/*`]),
  );
  await browser.send('Fetch.enable', { patterns: patterns.map((urlPattern) => ({ urlPattern })) });
}
