import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const names = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'brave-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};
const variables = { chromium: ['CHROMIUM_PATH', 'CHROME_PATH', 'BROWSER_PATH'], firefox: ['FIREFOX_PATH'] };

/**
 * The path of a browser on this machine, or undefined. `kind` is "chromium" (Chrome, Edge and Brave count) or "firefox".
 * A path set by the user in CHROMIUM_PATH, CHROME_PATH, BROWSER_PATH or FIREFOX_PATH goes first; a wrong one throws.
 */
export function findBrowser(kind) {
  for (const variable of variables[kind]) {
    const set = process.env[variable];
    if (!set) continue;
    if (!runs(set)) throw new Error(`${variable}=${set} is not a program that can be run.`);
    return set;
  }
  return [...onPath(names[kind]), ...usualPlaces(kind)].find(runs);
}

function runs(file) {
  try {
    accessSync(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(programs) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return programs.flatMap((program) => folders.map((folder) => path.join(folder, program + ending)));
}

function usualPlaces(kind) {
  const home = os.homedir();
  if (process.platform === 'darwin') {
    const apps =
      kind === 'firefox'
        ? ['Firefox']
        : ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Brave Browser', 'Microsoft Edge'];
    const file = (app) => (app === 'Firefox' ? 'firefox' : app);
    return ['/Applications', path.join(home, 'Applications')].flatMap((base) =>
      apps.map((app) => `${base}/${app}.app/Contents/MacOS/${file(app)}`),
    );
  }
  if (process.platform === 'win32') {
    const apps =
      kind === 'firefox'
        ? ['Mozilla Firefox\\firefox.exe']
        : [
            'Chromium\\Application\\chrome.exe',
            'Google\\Chrome\\Application\\chrome.exe',
            'Microsoft\\Edge\\Application\\msedge.exe',
          ];
    const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
      Boolean,
    );
    return bases.flatMap((base) => apps.map((app) => path.join(base, app)));
  }
  if (kind === 'firefox') return ['/snap/bin/firefox'];
  const playwright = path.join(home, '.cache/ms-playwright');
  const downloaded = existsSync(playwright)
    ? readdirSync(playwright).filter((name) => /^chromium-\d+$/.test(name))
    : [];
  return [
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    ...downloaded.flatMap((name) =>
      ['chrome-linux/chrome', 'chrome-linux64/chrome'].map((file) => path.join(playwright, name, file)),
    ),
  ];
}
