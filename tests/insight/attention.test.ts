import { describe, expect, it } from 'vitest';
import { findCriticism, findReturns, findSilent } from '../../lib/insight/attention';
import { LEVEL_RULES } from '../../lib/people';
import { answer, NOW } from './invented/answers';

const RULES = LEVEL_RULES;
/** Others answer on three posts lately: the user has looked. */
const LIVELY = [1, 2, 3].map((n) => answer('other', n, 'comment', n));

describe('who fell silent', () => {
  it('made an effort in the window before, and nothing in this one; the last heard of comes first', () => {
    const silence = findSilent(
      [
        ...LIVELY,
        answer('long', 7, 'comment', 170),
        answer('lately', 8, 'comment', 95),
        answer('lately', 9, 'comment', 140),
        answer('reacts', 8, 'comment', 100),
        answer('reacts', 1, 'reaction', 5),
        answer('liked', 8, 'reaction', 100),
        answer('ages', 8, 'comment', 181),
      ],
      NOW,
      RULES,
    );
    expect(silence.known).toBe(true);
    expect(silence.people.map(({ person, interaction }) => [person, interaction.post])).toEqual([
      ['lately', 'linkedin:8'],
      ['long', 'linkedin:7'],
    ]);
  });

  it('is not known while answers were seen on fewer than three posts: perhaps nobody looked', () => {
    const silence = findSilent([...LIVELY.slice(1), answer('gone', 8, 'comment', 100)], NOW, RULES);
    expect(silence).toEqual({ known: false, people: [] });
  });
});

describe('who criticised', () => {
  it('is whom the user marked, newest first, within the window', () => {
    const marked = { criticism: true } as const;
    const found = findCriticism(
      [
        answer('old', 1, 'comment', 91, marked),
        answer('b', 1, 'comment', 40, marked),
        answer('a', 2, 'comment', 4, marked),
        answer('kind', 2, 'comment', 4),
      ],
      NOW,
      RULES,
    );
    expect(found.map(({ person }) => person)).toEqual(['a', 'b']);
  });
});

describe('who came back', () => {
  it('was silent for the whole length of the window before, and says so in days', () => {
    const found = findReturns(
      [
        answer('back', 1, 'comment', 110),
        answer('back', 2, 'comment', 10),
        answer('near', 1, 'comment', 95),
        answer('near', 2, 'comment', 10),
        answer('new', 2, 'comment', 3),
        answer('earlier', 1, 'comment', 300),
        answer('earlier', 2, 'comment', 100),
      ],
      NOW,
      RULES,
    );
    expect(found.map(({ person, silence }) => [person, silence])).toEqual([['back', 100]]);
  });
});
