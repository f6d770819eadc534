import { describe, expect, it } from 'vitest';
import { writeBadge } from '../../lib/words/badge';

/** A Friday at noon; three days before, it was Tuesday. */
const now = new Date(2026, 10, 20, 12).getTime();
const since = now - 3 * 86_400_000;

describe('a badge', () => {
  it.each([
    ['en', { title: 'Draws conversation', detail: '61 per 100 likes', change: '+6 since Tuesday' }],
    ['fr', { title: 'Fait parler', detail: '61 pour 100 j’aime', change: '+6 depuis mardi' }],
    ['de', { title: 'Löst Gespräche aus', detail: '61 auf 100 Likes', change: '+6 seit Dienstag' }],
    ['it', { title: 'Fa parlare', detail: '61 ogni 100 mi piace', change: '+6 da martedì' }],
    ['es', { title: 'Da que hablar', detail: '61 por cada 100 me gusta', change: '+6 desde el martes' }],
    ['pt', { title: 'Dá o que falar', detail: '61 a cada 100 curtidas', change: '+6 desde terça-feira' }],
  ] as const)('in %s says verdict, ratio and change', (language, words) => {
    const facts = { verdict: 'conversation', perHundred: 61.2, gained: { n: 6, since } } as const;
    expect(writeBadge(facts, { language, locale: language }, now)).toEqual({ verdict: 'conversation', ...words });
  });

  it('of an unreadable post names the count that is missing, and says no ratio', () => {
    const facts = { verdict: 'unreadable', missing: { name: 'shares', unshown: true } } as const;
    const words = writeBadge(facts, { language: 'en', locale: 'en-GB' }, now);
    expect(words).toEqual({ verdict: 'unreadable', title: 'Shares not shown here' });
  });

  it('tells a count that could not be read from one that is never shown', () => {
    const facts = { verdict: 'unreadable', missing: { name: 'comments', unshown: false } } as const;
    expect(writeBadge(facts, { language: 'fr', locale: 'fr' }, now).title).toBe('Commentaires illisibles');
  });

  it('says nothing of change where nothing came', () => {
    const facts = { verdict: 'likes', perHundred: 0.4, gained: { n: 0, since } } as const;
    expect(writeBadge(facts, { language: 'en', locale: 'en' }, now)).toEqual({
      verdict: 'likes',
      title: 'Bare likes',
      detail: '0.4 per 100 likes',
    });
  });
});
