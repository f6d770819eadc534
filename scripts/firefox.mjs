import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { WebSocket } from 'ws';
import { HOSTS } from './sample/serve.mjs';
import { ensureBrowser } from './setup.mjs';

/** Chosen here so that the pages of the extension have an address that is known beforehand. */
const UUID = '7c1f6d2e-3b54-4e0a-9d58-1a2b3c4d5e6f';

/**
 * A real Firefox with the built extension in a profile of its own, driven by WebDriver BiDi. The addresses of the three
 * networks are answered by `serve(href)` -> {status, headers, body}; hosts are granted on a real click without a prompt.
 * Gives {open(url), address(file), evaluate(tab, expression), until(tab, expression),
 * bring(tab), click(tab, selector), leave(tab), close}.
 */
export async function openFirefox({ extension, extensionId, serve }) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'embers-firefox-'));
  const preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'network.proxy.type': 0,
    'intl.locale.requested': 'en-US',
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
  const flags = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
  const child = spawn(ensureBrowser('firefox'), flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  const socket = new WebSocket(`${await listening(child)}/session`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  let last = 0;
  const waiting = new Map();
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject, method });
      socket.send(JSON.stringify({ id, method, params }));
    });
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    if (message.id === undefined) return void answer(message);
    const { resolve, reject, method } = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'error') reject(new Error(`${method}: ${message.error}: ${message.message}`));
    else resolve(message.result);
  });

  async function answer({ method, params }) {
    if (method !== 'network.beforeRequestSent' || !params.isBlocked) return;
    const { status, headers, body } = await serve(params.request.url);
    const list = Object.entries(headers).map(([name, value]) => ({ name, value: { type: 'string', value } }));
    const response = {
      request: params.request.request,
      statusCode: status,
      reasonPhrase: 'OK',
      headers: list,
      body: { type: 'string', value: body },
    };
    await send('network.provideResponse', response).catch(() => undefined); // the tab was closed meanwhile
  }

  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await send('session.subscribe', { events: ['network.beforeRequestSent'] });
  const urlPatterns = HOSTS.map((host) => ({ type: 'pattern', hostname: `www.${host}` }));
  await send('network.addIntercept', { phases: ['beforeRequestSent'], urlPatterns });
  await send('webExtension.install', { extensionData: { type: 'path', path: extension } });

  const evaluate = async (context, expression) => {
    const answered = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (answered.type !== 'success') throw new Error(answered.exceptionDetails.text);
    return answered.result.value;
  };

  /** Waits until an expression is true in a tab: asks again on every frame of that tab. */
  const until = (context, expression) =>
    evaluate(
      context,
      `new Promise((done) => { const ask = () => { try { if (${expression}) return done(true); } catch {} setTimeout(ask, 50); }; ask(); })`,
    );

  const open = async (url) => {
    const own = url.startsWith('moz-extension:');
    // A page of the extension opens behind: a page of a network is read only while it is in front.
    const { context } = await send('browsingContext.create', { type: 'tab', background: own });
    await send('browsingContext.navigate', { context, url, wait: own ? 'none' : 'complete' });
    // A page of the extension never reports that it is loaded; its document is replaced until its address is there.
    while (
      own &&
      !(await evaluate(
        context,
        `location.href.split("#")[0] === ${JSON.stringify(url.split('#')[0])} && document.readyState === 'complete'`,
      ).catch(() => false))
    );
    return context;
  };

  /** Closes a tab. */
  const leave = (context) => send('browsingContext.close', { context });

  /** Brings a tab to the front. */
  const bring = (context) => send('browsingContext.activate', { context });

  /** Clicks what a selector finds, once it is there and has stood still for a while: what loads meanwhile may move it. */
  const click = async (context, selector) => {
    await until(context, `document.querySelector(${JSON.stringify(selector)})`);
    await bring(context);
    const place = `new Promise((done) => {
      let before = '', still = 0;
      const look = () => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element?.scrollIntoView({ block: 'center' });
        const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
        const now = JSON.stringify([Math.round(x + width / 2), Math.round(y + height / 2)]);
        still = width > 0 && now === before ? still + 1 : 0;
        before = now;
        if (still > 5) done(now);
        else setTimeout(look, 20);
      };
      look();
    })`;
    const [x, y] = JSON.parse(await evaluate(context, place));
    const actions = [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  };

  const close = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await send('browser.close').catch(() => child.kill());
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { open, address: (file) => `moz-extension://${UUID}/${file}`, evaluate, until, bring, click, leave, close };
}

function listening(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once('exit', () => reject(new Error(`Firefox ended before it listened:\n${said}`)));
  });
}
