import { describe, expect, it } from 'vitest';
import { filesIn, importsOf } from './tree';

/** Who may import whom. `may` lists beginnings: project paths, or packages (written with a colon). */
const ROOMS: readonly { room: RegExp; may: readonly string[]; because: string }[] = [
  { room: /^lib\/post\.ts$/, may: [], because: 'the vocabulary is what all others stand on' },
  { room: /^lib\/people\.ts$/, may: ['lib/post'], because: 'it is the second half of the vocabulary' },
  {
    room: /^lib\/text\//,
    may: ['lib/post', 'lib/text/'],
    because: 'words and digits are read the same wherever they stand, with no page around',
  },
  {
    room: /^lib\/insight\//,
    may: [
      'lib/post',
      'lib/people',
      'lib/insight/',
      'lib/text/',
      ':jstat',
      ':date-fns',
      ':@orama/stemmers',
      ':chrono-node',
      ':fastest-levenshtein',
    ],
    because: 'a judgement is a pure function of what was seen: no page, no browser, no promise',
  },
  {
    room: /^lib\/networks\/index\.ts$/,
    may: ['lib/networks/network', 'lib/networks/*/info'],
    because: 'the list is data, so that no page ships a reader it does not use',
  },
  {
    room: /^lib\/networks\/[a-z]+\.ts$/,
    may: ['lib/post', 'lib/text/', 'lib/networks/network', 'lib/networks/dom'],
    because: 'what all networks share knows none of them',
  },
  {
    room: /^lib\/networks\/[a-z]+\/info\.ts$/,
    may: ['lib/networks/network', 'lib/networks/=/address'],
    because: 'info travels into every page and the manifest, so it brings no reader along',
  },
  {
    room: /^lib\/networks\/[a-z]+\//,
    may: ['lib/post', 'lib/text/', 'lib/networks/network', 'lib/networks/dom', 'lib/networks/meta', 'lib/networks/=/'],
    because: 'a network knows only itself: a change in one can never break another',
  },
  {
    room: /^lib\/page\//,
    may: ['lib/post', 'lib/messages', 'lib/networks/network', 'lib/page/', ':wxt/browser'],
    because: 'a content script must not open a database on the network’s own origin, nor carry React into every page',
  },
  {
    room: /^lib\/store\//,
    may: ['lib/post', 'lib/people', 'lib/messages', 'lib/settings', 'lib/page/owner', 'lib/store/', ':dexie'],
    because: 'the store keeps what was seen; what it means is worked out elsewhere',
  },
  {
    room: /^lib\/transfer\//,
    may: [
      'lib/post',
      'lib/people',
      'lib/settings',
      'lib/store/',
      'lib/transfer/',
      ':papaparse',
      ':hyparquet-writer',
      ':dexie',
      ':valibot',
    ],
    because: 'what leaves and enters Embers goes by the store',
  },
  {
    room: /^lib\/words\//,
    may: ['assets/locales/', 'lib/post', 'lib/messages', 'lib/settings', 'lib/words', 'lib/words/', ':use-intl'],
    because: 'sentences are put together from facts alone, the same in the worker and on a page',
  },
  {
    room: /^components\//,
    may: [
      'lib/post',
      'lib/people',
      'lib/words/',
      'lib/insight/',
      'components/',
      ':react',
      ':use-intl',
      ':@observablehq/plot',
      ':@tanstack/',
      ':date-fns',
    ],
    because: 'components take props and give callbacks: they see no database and no messages',
  },
  {
    room: /^lib\/worker\//,
    may: [
      'lib/post',
      'lib/messages',
      'lib/settings',
      'lib/asked',
      'lib/gain',
      'lib/judged',
      'lib/words',
      'lib/words/',
      'lib/networks',
      'lib/networks/network',
      'lib/store/',
      'lib/worker/',
      ':wxt/',
      ':webextension-polyfill',
    ],
    because: 'the worker answers pages and has no screen: it carries no React',
  },
  {
    room: /^lib\/screen\//,
    may: [
      'assets/tailwind.css',
      'lib/post',
      'lib/people',
      'lib/messages',
      'lib/settings',
      'lib/browser',
      'lib/judged',
      'lib/words',
      'lib/networks',
      'lib/networks/network',
      'lib/insight/',
      'lib/store/',
      'lib/transfer/',
      'lib/screen/',
      ':react',
      ':use-intl',
      ':zustand',
      ':dexie-react-hooks',
      ':valibot',
    ],
    because: 'the pages share it: it asks the database and judges, so that components need not',
  },
  {
    room: /^entrypoints\/[a-z]+\.ts$/,
    may: ['lib/', ':wxt/', ':webextension-polyfill'],
    because: 'the worker and the content scripts have no screen',
  },
];

const sources = [...filesIn('lib'), ...filesIn('components'), ...filesIn('entrypoints')].filter(
  (file) => !file.endsWith('.d.ts'),
);

describe('who may import whom', () => {
  it.each(sources)('%s keeps to its room', (file) => {
    const room = ROOMS.find((row) => row.room.test(file));
    if (!room) {
      expect(file, `${file} is in no room: add a row to tests/house/rooms.test.ts`).toMatch(
        /^(lib\/[a-z]+\.ts|entrypoints\/[a-z]+\/.*)$/,
      );
      return;
    }
    const strangers = importsOf(file).filter((target) => !room.may.some((allowed) => matches(target, allowed, file)));
    expect(
      strangers,
      `${file} may not import this, because ${room.because}. Hand it in as a parameter, or move the code.`,
    ).toEqual([]);
  });

  it.each(ROOMS.map(({ room, because }) => [room.source, because] as const))('%s has a file (%s)', (source) => {
    expect(
      sources.some((file) => new RegExp(source).test(file)),
      'the row is of no use: take it out',
    ).toBe(true);
  });
});

function matches(target: string, allowed: string, file: string): boolean {
  if (allowed.startsWith(':')) return !target.includes('lib/') && target.startsWith(allowed.slice(1));
  if (allowed.includes('*')) return new RegExp(`^${allowed.replace('*', '[a-z]+')}$`).test(target);
  const own = allowed.replace('=', file.split('/')[2] ?? '');
  return own.endsWith('/') ? target.startsWith(own) : target === own;
}
