#!/usr/bin/env node
// Draws assets/icon.svg in the sizes that browsers and stores ask for: node scripts/icons.mjs, after the drawing changed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser, ensurePackages, ROOT } from './setup.mjs';

const SIZES = [16, 32, 48, 96, 128];

ensurePackages();
const { chromium } = await import('playwright');
const { CHROMIUM_FLAGS } = await import('./flags.mjs');
const svg = readFileSync(path.join(ROOT, 'assets/icon.svg'), 'utf8');
const folder = path.join(ROOT, 'public/icon');
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: ensureBrowser('chromium'), args: CHROMIUM_FLAGS });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(path.join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
