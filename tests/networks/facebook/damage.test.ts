import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reader } from '../../../lib/networks/facebook/reader';
import { COUNTS } from '../../../lib/post';
import { cut, cuts, DAMAGES, faults, holdersOf, numbered, readAll, RUNS, type Specimen } from '../cuts';
import { specimens } from './specimens';

const all: readonly Specimen[] = Object.values(specimens);

describe.each(all)('$name', (specimen) => {
  const cases = specimen.posts.flatMap(({ counts }, post) =>
    COUNTS.filter((name) => typeof counts[name] !== 'string' && counts[name] !== 0).flatMap((name) =>
      DAMAGES.map((damage) => ({ post, name, ...damage })),
    ),
  );

  it.each(cases)(
    'post $post without its $name ($how) is blind to them, and to nothing it saw before',
    ({ post, name, hurt }) => {
      const { page, look } = numbered(reader, specimen);
      const holders = holdersOf(page, post, name);
      expect(holders, 'elements marked data-count').not.toHaveLength(0);
      holders.forEach(hurt);
      const reading = readAll(reader, look, page).find(
        ({ post: element }) => element.getAttribute('data-specimen-post') === String(post),
      )?.reading;
      expect(reading?.[name]).toBeUndefined();
      expect(reading?.blind).toContain(name);
      expect(faults(reader, look, page, specimen)).toEqual([]);
    },
  );

  it('no random cuts make it say what is not so, or throw', () => {
    fc.assert(
      fc.property(cuts, (several) => {
        const { page, look } = numbered(reader, specimen);
        cut(page, several);
        expect(faults(reader, look, page, specimen)).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / all.length), seed: 2026 },
    );
  });
});
