import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../lib/networks';
import { filesIn, ROOT, textOf } from './tree';

const folders = [
  ...new Set(filesIn('lib/networks').flatMap((file) => /^lib\/networks\/([a-z]+)\//.exec(file)?.[1] ?? [])),
];

/** What a network needs, in the order in which docs/reading.md has it made. */
const STEPS: readonly { sentence: string; missing: (network: string) => string | false }[] = [
  {
    sentence: 'says what it is',
    missing: (network) => !has(`lib/networks/${network}/info.ts`) && `write lib/networks/${network}/info.ts`,
  },
  {
    sentence: 'knows its addresses',
    missing: (network) => !has(`lib/networks/${network}/address.ts`) && `write lib/networks/${network}/address.ts`,
  },
  {
    sentence: 'dates its selectors',
    missing: (network) => !has(`lib/networks/${network}/selectors.ts`) && `write lib/networks/${network}/selectors.ts`,
  },
  {
    sentence: 'has a reader',
    missing: (network) => !has(`lib/networks/${network}/reader.ts`) && `write lib/networks/${network}/reader.ts`,
  },
  {
    sentence: 'is on the list',
    missing: (network) => !NETWORKS.some(({ id }) => id === network) && 'add its info to lib/networks/index.ts',
  },
  {
    sentence: 'has a content script',
    missing: (network) =>
      !has(`entrypoints/${network}.ts`) && `write entrypoints/${network}.ts, ten lines like the others`,
  },
  {
    sentence: 'has fixtures',
    missing: (network) =>
      filesIn(`tests/fixtures/${network}`, /./).length === 0 && `put pages into tests/fixtures/${network}`,
  },
  {
    sentence: 'has tests',
    missing: (network) => filesIn(`tests/networks/${network}`).length === 0 && `write tests/networks/${network}`,
  },
];

describe.each(folders)('the network %s', (network) => {
  it.each(STEPS)('$sentence', ({ missing }) => {
    expect(missing(network)).toBe(false);
  });

  it('has fixtures that say they are synthetic', () => {
    const silent = filesIn(`tests/fixtures/${network}`, /\.html$/).filter(
      (file) => !textOf(file).slice(0, 400).includes('synthetic'),
    );
    expect(silent, 'a fixture is written by hand after a page, with invented people, and says so at its top').toEqual(
      [],
    );
  });

  it('dates every candidate of its selectors', () => {
    expect(textOf(`lib/networks/${network}/selectors.ts`)).toMatch(/20\d\d-\d\d/);
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
