import { describe, expect, it } from 'vitest';
import { filesIn, textOf } from './tree';

const shipped = [...filesIn('lib'), ...filesIn('components'), ...filesIn('entrypoints')];

/** What Embers never does in anybody's page or browser, each with what to do instead. */
const NEVER: readonly { what: RegExp; where: RegExp; instead: string }[] = [
  {
    what: /\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource\(/,
    where: /./,
    instead: 'Embers makes no request at all',
  },
  {
    what: /\.innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML/,
    where: /./,
    instead: 'make elements, set textContent',
  },
  { what: /\beval\(|new Function\(/, where: /./, instead: 'write the code' },
  {
    what: /\.x[0-9][0-9a-z]{4,}|\[class[*^~]?="?x[0-9a-z]{5,}/,
    where: /^lib\/networks\//,
    instead: 'obfuscated classes change every week: use roles, aria and order',
  },
  {
    what: /\b(window|document|location|navigator)\.|Date\.now\(|new Date\(\)/,
    where: /^lib\/(networks|text|insight)\//,
    instead: 'take root, url, now and lang as parameters',
  },
  {
    what: /\.(click|submit|scrollTo|scrollBy|scrollIntoView|dispatchEvent|focus)\(/,
    where: /^lib\/(networks|page)\//,
    instead: 'a reader looks and never touches',
  },
  {
    what: /world:\s*['"]MAIN|web_accessible_resources/,
    where: /./,
    instead: 'nothing of Embers runs in the page’s own world or can be asked for by it',
  },
  {
    what: /Math\.random\(/,
    where: /^lib\/(insight|text|networks)\//,
    instead: 'a result that changes by itself can’t be explained',
  },
];

describe('a good guest', () => {
  it.each(NEVER)('never $what in $where', ({ what, where, instead }) => {
    const guilty = shipped
      .filter((file) => where.test(file))
      .filter((file) => what.test(withoutComments(textOf(file))));
    expect(guilty, instead).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
