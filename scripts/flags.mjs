/** How Chromium is started in tests and scripts: quiet, and with the sandbox off only where it can't run (root on Linux). */
export const CHROMIUM_FLAGS = [
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
