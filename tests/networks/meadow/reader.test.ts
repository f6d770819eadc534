import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTS } from '../../../lib/post';
import {
  cut,
  cuts,
  DAMAGES,
  faults,
  holdersOf,
  lookOf,
  numbered,
  pageOf,
  readAll,
  RUNS,
  said,
  type Specimen,
} from '../cuts';
import { reader } from './reader';
import { SELECTORS } from './selectors';
import { specimens } from './specimens';

const all: readonly Specimen[] = Object.values(specimens);
const candidates = Object.entries(SELECTORS).flatMap(([name, list]) => list.map((css) => [name, css] as const));

it.each(candidates)('%s: %s is met by a specimen', (_, css) => {
  expect(all.map(pageOf).some((page) => page.querySelector(css))).toBe(true);
});

it.each([
  ['/', { kind: 'feed' }],
  ['/@harbour-bakery', { kind: 'profile', account: 'harbour-bakery' }],
  ['/@harbour-bakery/bloom/4711', { kind: 'post', account: 'harbour-bakery', post: '4711' }],
  ['/settings', null],
  ['https://example.org/@harbour-bakery', null],
])('%s leads to %o', (path, place) => {
  expect(reader.place(new URL(path, 'https://meadow.example/'))).toEqual(place);
});

describe.each(all)('$name', (specimen) => {
  const page = pageOf(specimen);
  const look = lookOf(reader, specimen, page);

  it('says its posts, keys and counts', () => {
    const readings = readAll(reader, look, page).map(({ reading }) => ({
      keys: [reading.key, ...reading.aliases].map((key) => key.slice('meadow:'.length)),
      counts: Object.fromEntries(COUNTS.map((name) => [name, said(reading, name)])),
    }));
    expect(readings).toEqual(specimen.posts);
  });

  it('says whose it is, and beside whose name a badge may stand', () => {
    expect(reader.account(page, look)).toMatchObject({
      handle: 'harbour-bakery',
      followers: { low: 2300, high: 2399 },
    });
    expect(readAll(reader, look, page).map(({ reading: { author, text } }) => [author.handle, text])).toEqual([
      ['harbour-bakery', 'Rye is back. 40 loaves a day.'],
      ['harbour-bakery', 'See what Ida says:'],
    ]);
    const [first] = reader.posts(page, look);
    expect(first && reader.seat(first)?.textContent).toBe('Harbour Bakery');
  });

  const cases = specimen.posts.flatMap(({ counts }, post) =>
    COUNTS.filter((name) => typeof counts[name] !== 'string' && counts[name] !== 0).flatMap((name) =>
      DAMAGES.map((damage) => ({ post, name, ...damage })),
    ),
  );

  it.each(cases)('post $post without its $name ($how) is blind to them', ({ post, name, hurt }) => {
    const damaged = numbered(reader, specimen);
    const holders = holdersOf(damaged.page, post, name);
    expect(holders, 'elements marked data-count').not.toHaveLength(0);
    holders.forEach(hurt);
    expect(readAll(reader, damaged.look, damaged.page)[post]?.reading.blind).toContain(name);
    expect(faults(reader, damaged.look, damaged.page, specimen)).toEqual([]);
  });

  it('no random cuts make it say what is not so, or throw', () => {
    fc.assert(
      fc.property(cuts, (several) => {
        const damaged = numbered(reader, specimen);
        cut(damaged.page, several);
        expect(faults(reader, damaged.look, damaged.page, specimen)).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / all.length), seed: 2026 },
    );
  });
});
