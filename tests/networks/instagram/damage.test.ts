import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reader } from '../../../lib/networks/instagram/reader';
import { COUNTS, type CountName } from '../../../lib/post';
import { cut, cuts, DAMAGES, faults, holdersOf, numbered, readAll, RUNS, type Specimen } from '../cuts';
import { specimens } from './specimens';

const all: readonly Specimen[] = Object.values(specimens);

/** The damaged pages that are, letter for letter, pages of another truth: then that is what is said. */
const LOOKALIKES: readonly {
  because: string;
  says: 'zero' | 'unshown';
  name: CountName;
  of: readonly (readonly [Specimen, ...number[]])[];
}[] = [
  {
    because: 'a bar that prints figures leaves out those that are 0',
    says: 'zero',
    name: 'comments',
    of: [
      [specimens.feed, 0, 1, 3, 5],
      [specimens.arabicFeed, 0, 1],
      [specimens.redrawnFeed, 0],
    ],
  },
  {
    because: 'likes that the author hides are left out of the bar, and "X and others" has no number',
    says: 'unshown',
    name: 'reactions',
    of: [
      [specimens.feed, 0, 1, 2, 3, 5],
      [specimens.feedInWords, 1, 3],
      [specimens.feedUnderDialog, 0],
      [specimens.dialogWithNames, 0],
      [specimens.page, 0],
      [specimens.pageLoggedOut, 0],
      [specimens.arabicFeed, 0, 1],
      [specimens.redrawnFeed, 0],
    ],
  },
  {
    because: 'reposts are left out where there are none, and where they are switched off',
    says: 'unshown',
    name: 'shares',
    of: [
      [specimens.feed, 0, 1, 2],
      [specimens.arabicFeed, 0],
      [specimens.redrawnFeed, 0],
    ],
  },
];

/** Counts that a dialog itself never shows: they stand in the card or tile beneath it. Without that the page does not say. */
const BORROWED: readonly (readonly [Specimen, number, CountName])[] = [
  [specimens.feedUnderDialog, 1, 'comments'],
  [specimens.dialogOverProfile, 0, 'comments'],
];

function lookalike(specimen: Specimen, post: number, name: CountName, how: string) {
  if (how !== 'taken away') return undefined;
  return LOOKALIKES.find(
    (row) => row.name === name && row.of.some(([page, ...posts]) => page === specimen && posts.includes(post)),
  );
}

describe.each(all)('$name', (specimen) => {
  const { page: whole } = numbered(reader, specimen);
  const cases = specimen.posts.flatMap(({ counts }, post) =>
    COUNTS.filter((name) => typeof counts[name] !== 'string' && counts[name] !== 0)
      .filter((name) => holdersOf(whole, post, name).length > 0)
      .flatMap((name) => DAMAGES.map((damage) => ({ post, name, ...damage }))),
  );

  if (cases.length > 0)
    it.each(cases)('post $post without its $name ($how) is blind to them', (one) => {
      const { page, look } = numbered(reader, specimen);
      page.querySelectorAll('script, meta').forEach((data) => data.remove()); // they would still say it
      holdersOf(page, one.post, one.name).forEach(one.hurt);
      expect(faults(reader, look, page, specimen)).toEqual([]);
      const reading = readAll(reader, look, page).find(
        ({ post }) => post.getAttribute('data-specimen-post') === String(one.post),
      )?.reading;
      const alike = lookalike(specimen, one.post, one.name, one.how);
      if (alike?.says === 'zero') {
        expect(reading?.[one.name], alike.because).toEqual({ low: 0, high: 0 });
        return;
      }
      expect(reading?.[one.name]).toBeUndefined();
      const borrowed = BORROWED.some(
        ([page, post, name]) => page === specimen && post === one.post && name === one.name,
      );
      expect(reading?.[borrowed || alike ? 'unshown' : 'blind'], alike?.because).toContain(one.name);
    });

  it('one of several holders of a count damaged leaves the truth or nothing, never another number', () => {
    for (const { post, name, hurt } of cases) {
      const many = holdersOf(whole, post, name).length;
      for (let i = 0; i < many; i++) {
        const { page, look } = numbered(reader, specimen);
        const holder = holdersOf(page, post, name)[i];
        if (holder) hurt(holder);
        expect(faults(reader, look, page, specimen)).toEqual([]);
      }
    }
  });

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

it('only what the page’s own data or head says has no element that could be damaged', () => {
  const bare = all.flatMap((specimen) => {
    const { page } = numbered(reader, specimen);
    return specimen.posts.flatMap(({ counts }, post) =>
      COUNTS.filter((name) => typeof counts[name] !== 'string' && counts[name] !== 0)
        .filter((name) => holdersOf(page, post, name).length === 0)
        .map((name) => [specimen.name, name]),
    );
  });
  expect(bare).toEqual([
    [specimens.hiddenDialog.name, 'comments'],
    [specimens.pageInWords.name, 'comments'],
  ]);
});
