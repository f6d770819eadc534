// What every command needs first. Plain Node: this file runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

/** The project's folder. */
export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Ends the command with a sentence that says what is wrong and what to do. */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Tells what is going on, on standard error, so that standard output holds results only. */
export function say(sentence) {
  console.error(`· ${sentence}`);
}

/** Runs a program to its end; gives back its exit code. Its output goes to standard error unless `stdio` says otherwise. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options });
  if (error) stop(`${program} could not be started: ${error.message}`);
  return status ?? 1;
}

/** Installs the packages when there are none, or when they were installed from another lock file. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) stop(`Node 20.19 or newer is needed; this is ${process.version}.`);
  const lock = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(ROOT, 'node_modules', '.lock-sha256');
  const installed = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
  if (installed()) return;
  alone('.installing', () => {
    if (installed()) return; // by the command that was waited for
    say('installing the packages (npm ci)');
    const npm = process.env.npm_execpath;
    const args = ['ci', '--no-audit', '--no-fund'];
    const status = npm?.endsWith('.js')
      ? run(process.execPath, [npm, ...args])
      : run('npm', args, { shell: process.platform === 'win32' });
    if (status !== 0) stop('npm ci failed; what it printed above says why.');
    writeFileSync(stamp, lock);
  });
}

/** Does a piece of work while no other command does it: two installs at once would take each other's files away. */
function alone(name, work) {
  const held = path.join(ROOT, name);
  while (!take(held)) {
    const holder = Number(readFileSync(held, 'utf8'));
    if (holder && !isRunning(holder)) rmSync(held, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  process.once('exit', () => rmSync(held, { force: true }));
  work();
  rmSync(held, { force: true });
}

function take(held) {
  try {
    writeFileSync(held, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function isRunning(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The path of a browser; on Debian as root it is installed when missing, elsewhere the command ends and says what to do. */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const debian = { chromium: 'chromium', firefox: 'firefox-esr' }[kind];
  if (isDebianRoot()) {
    say(`installing ${debian} (apt-get)`);
    const apt = (...args) =>
      run('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }) === 0;
    const install = () => apt('install', '-y', '--no-install-recommends', debian);
    if (!install() && !(apt('update') && install())) stop(`apt-get could not install ${debian}.`);
    const installed = findBrowser(kind);
    if (installed) return installed;
  }
  return stop(
    kind === 'firefox'
      ? 'No Firefox was found. Install it, or set FIREFOX_PATH to its program.'
      : 'No Chromium, Chrome, Edge or Brave was found. Install one, or set BROWSER_PATH to its program.',
  );
}

function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/etc/os-release')) return false;
  // Ubuntu's chromium package is only a door to the snap, which does not run everywhere.
  const system = readFileSync('/etc/os-release', 'utf8');
  return /^ID=debian/m.test(system);
}

/** Builds the extension for "chrome" or "firefox"; gives back the folder it stands in. */
export function build(browser) {
  say(`building for ${browser}`);
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) stop(`The build failed.\n${stdout}${stderr}`);
  return path.join(ROOT, '.output', `${browser}-mv3`);
}
