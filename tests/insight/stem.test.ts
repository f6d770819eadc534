import { describe, expect, it } from 'vitest';
import { fold, isSameWord, wordsOf } from '../../lib/insight/stem';

describe('a text without its dress', () => {
  it.each([
    ['loses its accents', 'Boulangère À Évian', 'boulangere a evian'],
    ['opens its ligatures', 'Straße, cœur', 'strasse, coeur'],
    ['loses the fancy letters of headlines', '𝗖𝗼𝗮𝗰𝗵 ｆｒｅｅ', 'coach free'],
    ['has the plain apostrophe', 'l’altro', "l'altro"],
  ])('%s', (_, text, folded) => expect(fold(text)).toBe(folded));

  it('is cut into words at everything that is no letter and no digit', () => {
    expect(wordsOf('Berater:in | CEO @ «Café 2.0»')).toEqual(['Berater', 'in', 'CEO', 'Café', '2', '0']);
  });
});

describe('two words are one', () => {
  it.each([
    ['coach', 'Coaches'],
    ['consultant', 'consultants'],
    ['boulanger', 'boulangère'],
    ['boulangere', 'boulangères'],
    ['architecte', 'Architectes'],
    ['Bäcker', 'backer'],
    ['Berater', 'Beraterin'],
    ['Beraterinnen', 'Berater'],
    ['Geschäftsführer', 'Geschäftsführerin'],
    ['direttore', 'direttori'],
    ['ristorante', 'ristoranti'],
    ['panadero', 'panaderas'],
    ['empresa', 'empresas'],
    ['padaria', 'padarias'],
    ['preço', 'precos'],
    ['tarif', 'tarifs'],
    ['chef', 'chefs'],
  ])('%s and %s', (a, b) => {
    expect(isSameWord(a, b)).toBe(true);
    expect(isSameWord(b, a)).toBe(true);
  });
});

describe('two words are two', () => {
  it.each([
    ['Paris', 'para'],
    ['Paris', 'pare'],
    ['padaria', 'pad'],
    ['CEO', 'CFO'],
    ['bar', 'barista'],
    ['car', 'care'],
    ['Berlin', 'Berl'],
    ['coach', 'coaxial'],
    ['café', 'cafard'],
    ['marketing', 'market researcher'],
  ])('%s and %s', (a, b) => expect(isSameWord(a, b)).toBe(false));
});
