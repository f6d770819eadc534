import { describe, expect, it } from 'vitest';
import { findInterests, fitByGroup, fitByMonth, fitOf } from '../../lib/insight/fit';
import { answer, person } from './invented/answers';

const AUDIENCE = { signs: ['baker'], excluded: ['supplier'] };
const PEOPLE = [
  person('Ana', 'Baker'),
  person('Bo', 'Baker and writer'),
  person('Cy', 'Baker supplier'),
  person('Di', 'Painter'),
  person('Ed'),
  person('Flo'),
];

describe('audience fit, worked by hand', () => {
  it('is those who match out of those whose line was seen, with 80 % (Wilson), and the unseen beside it', () => {
    const fit = fitOf(PEOPLE, AUDIENCE);
    expect(fit).toMatchObject({ k: 2, n: 4, unseen: 2 });
    // Wilson, z = 1.2816: centre 0.5, half-width z·sqrt(0.25/4 + z²/64)/(1 + z²/4) = 0.2697.
    expect(fit.share?.value).toBe(0.5);
    expect(fit.share?.low).toBeCloseTo(0.2303, 3);
    expect(fit.share?.high).toBeCloseTo(0.7697, 3);
    expect(fit.fitting.map(({ person: id }) => id)).toEqual(['Ana', 'Bo']);
  });

  it('is unknown, not none, where no line was seen', () => {
    const fit = fitOf(PEOPLE.slice(4), AUDIENCE);
    expect(fit).toMatchObject({ k: 0, n: 0, unseen: 2 });
    expect(fit.share).toBeUndefined();
  });

  it('counts a person once', () => {
    expect(fitOf([...PEOPLE, ...PEOPLE], AUDIENCE)).toMatchObject({ k: 2, n: 4, unseen: 2 });
  });

  it('is told by post, each answering person once', () => {
    const answers = [
      answer('Ana', 1, 'comment', 3),
      answer('Ana', 1, 'reaction', 3),
      answer('Di', 1, 'reaction', 3),
      answer('Ed', 1, 'comment', 3),
      answer('Cy', 2, 'comment', 2),
      answer('forgotten', 2, 'comment', 2),
    ];
    const fits = fitByGroup(answers, PEOPLE, AUDIENCE, ({ post }) => [post]);
    expect(fits.get('linkedin:1')).toMatchObject({ k: 1, n: 2, unseen: 1 });
    expect(fits.get('linkedin:2')).toMatchObject({ k: 0, n: 1, unseen: 0 });
  });

  it('is told by theme, a post counting for each of its themes', () => {
    const themes: Record<string, string[]> = { 'linkedin:1': ['prices', 'bread'], 'linkedin:2': ['bread'] };
    const answers = [answer('Ana', 1, 'comment', 3), answer('Di', 2, 'comment', 3), answer('Di', 3, 'comment', 3)];
    const fits = fitByGroup(answers, PEOPLE, AUDIENCE, ({ post }) => themes[post] ?? []);
    expect([...fits].map(([theme, { k, n }]) => [theme, k, n])).toEqual([
      ['prices', 1, 1],
      ['bread', 1, 2],
    ]);
  });

  it('is told by month of the answer', () => {
    const fits = fitByMonth([answer('Ana', 1, 'comment', 3), answer('Di', 1, 'comment', 33)], PEOPLE, AUDIENCE);
    expect([...fits].map(([month, { k, n }]) => [month, k, n])).toEqual([
      ['2026-11', 1, 1],
      ['2026-10', 0, 1],
    ]);
  });
});

describe('interests', () => {
  it('are found in the posts whose text is known, in any of their forms', () => {
    const posts = [
      { key: 'linkedin:1', text: 'Nos prix changent' },
      { key: 'linkedin:2', text: 'Un prix juste pour le pain' },
      { key: 'linkedin:3', text: 'Pain au levain' },
      { key: 'linkedin:4' },
    ] as const;
    expect(findInterests(['prix', 'pains', 'vélo'], posts)).toEqual([
      {
        interest: 'prix',
        carrying: [
          { post: 'linkedin:1', word: 'prix' },
          { post: 'linkedin:2', word: 'prix' },
        ],
        others: 1,
        unseen: 1,
      },
      {
        interest: 'pains',
        carrying: [
          { post: 'linkedin:2', word: 'pain' },
          { post: 'linkedin:3', word: 'Pain' },
        ],
        others: 1,
        unseen: 1,
      },
      { interest: 'vélo', carrying: [], others: 3, unseen: 1 },
    ]);
  });
});
