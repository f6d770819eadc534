#!/usr/bin/env node
// Everything a change must pass: format, lint, types, dead code, then all tests in both browsers (their count is the last line).
import path from 'node:path';
import { ensurePackages, ROOT, run, say } from './setup.mjs';

ensurePackages();
const node = (file, ...args) => [process.execPath, [path.join(ROOT, file), ...args]];
const steps = [
  ['generated types', node('node_modules/wxt/bin/wxt.mjs', 'prepare')],
  ['format', node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['types', node('node_modules/typescript/bin/tsc', '--noEmit')],
  ['lint', node('node_modules/eslint/bin/eslint.js', '.')],
  ['dead code', node('node_modules/knip/bin/knip.js')],
];
const failed = steps.filter(([name, [program, args]]) => {
  say(name);
  return run(program, args) !== 0;
});
say('tests');
const tests = run(...node('scripts/test.mjs'), { stdio: ['ignore', 'inherit', 'inherit'] });
if (failed.length > 0) say(`not yet: ${failed.map(([name]) => name).join(', ')}`);
process.exit(failed.length > 0 || tests !== 0 ? 1 : 0);
