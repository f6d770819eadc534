import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/browsers.mjs';
import { CHROMIUM_FLAGS } from './scripts/flags.mjs';

const executablePath = findBrowser('chromium');

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/modern.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/networks/**', 'tests/**/*.live.test.ts', 'tests/components/**', 'tests/e2e/**'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'components',
          environment: 'jsdom',
          setupFiles: ['tests/modern.ts', 'tests/components/setup.ts'],
          include: ['tests/components/**/*.test.tsx'],
        },
      },
      {
        test: {
          name: 'readers',
          include: ['tests/networks/**/*.test.ts', 'tests/**/*.live.test.ts'],
          testTimeout: 120_000,
          env: { EMBERS_CUTS: process.env.EMBERS_CUTS ?? '' }, // how many random cuts the readers go through
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            connectTimeout: 180_000,
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1000, height: 800 },
            provider: playwright({ launchOptions: { executablePath, args: CHROMIUM_FLAGS } }),
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
