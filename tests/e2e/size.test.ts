import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../lib/networks';
import { ROOT } from '../house/tree';

/** Bytes, gzipped: what a network's page may be given of Embers, script by script and in all. */
const SCRIPT = 12_000;
const PAGE = 26_000;

const SHARED = ['words', 'page'];
const sizeOf = (script: string) =>
  gzipSync(readFileSync(path.join(ROOT, '.output/chrome-mv3', `${script}.js`)), { level: 9 }).length;

describe('the scripts in a page stay small', () => {
  it.each([...NETWORKS.map(({ id }) => id), ...SHARED])('%s.js', (script) => {
    expect(sizeOf(script)).toBeLessThanOrEqual(SCRIPT);
  });

  it.each(NETWORKS.map(({ id }) => id))('all of them together on %s', (network) => {
    expect([network, ...SHARED].reduce((sum, script) => sum + sizeOf(script), 0)).toBeLessThanOrEqual(PAGE);
  });
});
