import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../lib/networks';
import { filesIn, ROOT, textOf } from './tree';

const folders = [
  ...new Set(filesIn('lib/networks').flatMap((file) => /^lib\/networks\/([a-z]+)\//.exec(file)?.[1] ?? [])),
];

/** What a network needs, in the order in which docs/reading.md has it made. `home` is where its code lies. */
const STEPS: readonly { sentence: string; missing: (network: string, home: string) => string | false }[] = [
  {
    sentence: 'says what it is',
    missing: (network, home) => !has(`${home}/${network}/info.ts`) && `write ${home}/${network}/info.ts`,
  },
  {
    sentence: 'knows its addresses',
    missing: (network, home) => !has(`${home}/${network}/address.ts`) && `write ${home}/${network}/address.ts`,
  },
  {
    sentence: 'dates its selectors',
    missing: (network, home) =>
      !(has(`${home}/${network}/selectors.ts`) && /20\d\d-\d\d/.test(textOf(`${home}/${network}/selectors.ts`))) &&
      `write ${home}/${network}/selectors.ts, each candidate with the month it was seen`,
  },
  {
    sentence: 'has a reader',
    missing: (network, home) => !has(`${home}/${network}/reader.ts`) && `write ${home}/${network}/reader.ts`,
  },
  {
    sentence: 'has fixtures',
    missing: (network) =>
      filesIn(`tests/fixtures/${network}`, /./).length === 0 && `put pages into tests/fixtures/${network}`,
  },
  {
    sentence: 'has tests',
    missing: (network) =>
      filesIn(`tests/networks/${network}`, /\.test\.ts$/).length === 0 && `write tests/networks/${network}`,
  },
  {
    sentence: 'has fixtures that say they are synthetic',
    missing: (network) => {
      const silent = filesIn(`tests/fixtures/${network}`, /\.html$/).filter(
        (file) => !textOf(file).slice(0, 400).includes('synthetic'),
      );
      return silent.length > 0 && `a fixture has invented people and says "synthetic" at its top: ${silent.join(', ')}`;
    },
  },
];

/** What it needs besides to be shipped. */
const SHIPPED: typeof STEPS = [
  {
    sentence: 'is on the list',
    missing: (network) => !NETWORKS.some(({ id }) => id === network) && 'add its info to lib/networks/index.ts',
  },
  {
    sentence: 'has a content script',
    missing: (network) =>
      !has(`entrypoints/${network}.ts`) && `write entrypoints/${network}.ts, ten lines like the others`,
  },
];

describe.each(folders)('the network %s', (network) => {
  it.each([...STEPS, ...SHIPPED])('$sentence', ({ missing }) => {
    expect(missing(network, 'lib/networks')).toBe(false);
  });
});

describe('the network meadow, made up for the tests and not shipped', () => {
  it.each(STEPS)('$sentence', ({ missing }) => {
    expect(missing('meadow', 'tests/networks')).toBe(false);
  });

  it.each(SHIPPED)('is told what is missing until it $sentence', ({ missing }) => {
    expect(missing('meadow', 'tests/networks')).toMatch(/^(?:add|write) /);
  });
});

describe('a network of which there is nothing yet', () => {
  it('is told every step, in order', () => {
    expect([...STEPS, ...SHIPPED].map(({ missing }) => missing('brook', 'lib/networks'))).toEqual([
      'write lib/networks/brook/info.ts',
      'write lib/networks/brook/address.ts',
      'write lib/networks/brook/selectors.ts, each candidate with the month it was seen',
      'write lib/networks/brook/reader.ts',
      'put pages into tests/fixtures/brook',
      'write tests/networks/brook',
      false,
      'add its info to lib/networks/index.ts',
      'write entrypoints/brook.ts, ten lines like the others',
    ]);
  });
});

describe('the list of networks', () => {
  it.each(NETWORKS.map(({ id }) => id))('%s has a folder of its name', (id) => {
    expect(folders).toContain(id);
  });
});

function has(file: string): boolean {
  return existsSync(path.join(ROOT, file));
}
