import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reader } from '../../../lib/networks/linkedin/reader';
import { COUNTS, type CountName } from '../../../lib/post';
import { cut, cuts, DAMAGES, faults, holdersOf, numbered, readAll, RUNS, type Specimen } from '../cuts';
import { specimens } from './specimens';

const all: readonly Specimen[] = Object.values(specimens);

/**
 * Pages for people who are not logged in write zero by leaving the whole link out; where the page has no data of the same
 * post to say otherwise, the page without the link is the page of a true zero.
 */
const TRUE_ZEROS: readonly { specimen: Specimen; post: number; how: string }[] = [
  { specimen: specimens.guest, post: 1, how: 'taken away' },
  { specimen: specimens.guestCompany, post: 0, how: 'taken away' },
  { specimen: specimens.guestCompany, post: 1, how: 'taken away' },
];

describe.each(all)('$name', (specimen) => {
  const cases = specimen.posts.flatMap(({ counts }, post) =>
    COUNTS.filter((name) => typeof counts[name] === 'number' && counts[name] !== 0).flatMap((name) =>
      DAMAGES.map((damage) => ({ post, name, ...damage })),
    ),
  );

  it.each(cases)('post $post without its $name ($how) is blind to them, and says nothing false', (one) => {
    const { page, look } = numbered(reader, specimen);
    const holders = holdersOf(page, one.post, one.name);
    expect(holders, 'elements marked data-count').not.toHaveLength(0);
    holders.forEach(one.hurt);
    expect(faults(reader, look, page, specimen)).toEqual([]);
    const reading = readAll(reader, look, page).find(
      ({ post }) => post.getAttribute('data-specimen-post') === String(one.post),
    )?.reading;
    if (TRUE_ZEROS.some((zero) => zero.specimen === specimen && zero.post === one.post && zero.how === one.how)) {
      expect(reading?.[one.name], 'the page of a true zero').toEqual({ low: 0, high: 0 });
      return;
    }
    expect(reading?.[one.name]).toBeUndefined();
    expect(reading?.blind).toContain(one.name);
  });

  it('one holder of a count damaged leaves the truth or blindness, never another number', () => {
    for (const { post, name, hurt } of cases) {
      const many = holdersOf(numbered(reader, specimen).page, post, name).length;
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
      fc.property(cuts, (some) => {
        const { page, look } = numbered(reader, specimen);
        cut(page, some);
        expect(faults(reader, look, page, specimen)).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / all.length), seed: 2026 },
    );
  });
});

/** The pages on which a whole part is missing that stands only where somebody did something. */
const LEFT_OUT: readonly { specimen: Specimen; post: number; part: string; name: CountName }[] = [
  { specimen: specimens.recentActivity, post: 0, part: 'li.social-details-social-counts__comments', name: 'comments' },
  { specimen: specimens.feedInWords, post: 0, part: '[role="button"]', name: 'comments' },
];

it.each(LEFT_OUT)('$specimen.name: a post without its whole $part has no $name', ({ specimen, post, part, name }) => {
  const { page, look } = numbered(reader, specimen);
  page.querySelectorAll(`[data-specimen-post="${post}"] ${part}`).forEach((element) => {
    if (!element.querySelector(`[data-count="${name}"]`)) return;
    if (element.nextElementSibling?.textContent === '•') element.nextElementSibling.remove();
    element.remove();
  });
  const reading = readAll(reader, look, page)[post]?.reading;
  // Two shown comments say that there are some: then even the page of a zero is not believed.
  expect(reading?.[name]).toEqual(reading?.shownComments?.all ? undefined : { low: 0, high: 0 });
});
