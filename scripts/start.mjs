#!/usr/bin/env node
// npm start             a browser with Embers on the pages of an invented café; headless where there is no display
// npm start -- --live   an empty browser with Embers, for your own networks
// npm start -- --headless
import { parseArgs } from 'node:util';
import { build, ensureBrowser, ensurePackages } from './setup.mjs';

const { values } = parseArgs({ options: { live: { type: 'boolean' }, headless: { type: 'boolean' } } });
const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

ensurePackages();
const program = ensureBrowser('chromium');
const extension = build('chrome');
if (values.headless || (noDisplay && !values.live)) {
  const { tour } = await import('./tour.mjs');
  await tour(extension);
} else {
  const { openWindow } = await import('./window.mjs');
  await openWindow({ program, extension, live: values.live ?? false });
}
