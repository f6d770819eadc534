#!/usr/bin/env node
// Installs what is missing, builds for both browsers and runs every test; ends with a line "N passed, N failed".
// Words after -- go to vitest: npm test -- --project unit tests/text
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, ensureBrowser, ensurePackages, ROOT, run } from './setup.mjs';

ensurePackages();
ensureBrowser('chromium');
ensureBrowser('firefox');
build('chrome');
build('firefox');

const report = path.join(ROOT, 'node_modules/.vitest-report.json');
rmSync(report, { force: true });
const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)];
const status = run(process.execPath, [vitest, ...args], { stdio: 'inherit' });

const { passed, failed } = countTests();
console.log(`${passed} passed, ${failed} failed`);
process.exit(status || (failed > 0 || passed === 0 ? 1 : 0));

/** A suite that could not even be loaded has no tests to fail: it counts as one. */
function countTests() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = testResults.filter(
      ({ status: s, assertionResults }) => s === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
