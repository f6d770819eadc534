import { describe, expect, it } from 'vitest';
import { findSign, fitLine, previewAudience, proposeRelation, warnOfSigns } from '../../lib/insight/signs';
import type { Audience } from '../../lib/people';
import { person } from './invented/answers';

describe('a sign in a line', () => {
  it.each([
    ['meets the same word, without accents', 'patissiere', 'Pâtissière à Nantes', 'Pâtissière'],
    ['meets another form of it', 'boulanger', 'Fédération des boulangers', 'boulangers'],
    ['meets it in any language', 'architetto', 'Studio di architetti', 'architetti'],
    ['meets both sides of an inclusive form', 'Berater', 'Berater:in für Teams', 'Berater'],
    ['of several words asks for all, in any order', 'coach Lyon', 'Lyon | Business Coach', 'Coach'],
    ['with a star at its end meets what begins so', 'boulang*', 'Boulangerie Martin', 'Boulangerie'],
    ['with a star before it meets what ends so', '*meister', 'Bäckermeister in Köln', 'Bäckermeister'],
    ['with both stars meets what holds it', '*berat*', 'Unternehmensberaterin', 'Unternehmensberaterin'],
    ['meets a word of three letters whole', 'CEO', 'CEO @ Example', 'CEO'],
  ])('%s', (_, sign, line, word) => expect(findSign(sign, line)).toEqual({ sign, word }));

  it.each([
    ['is not met by half of its words', 'coach Lyon', 'Coach à Paris'],
    ['is not met inside a word without a star', 'art', 'Partner'],
    ['that is empty meets nobody', ' ', 'Coach'],
    ['of a star alone meets nobody', '*', 'Coach'],
    ['is not met by an empty line', 'coach', ''],
  ])('%s', (_, sign, line) => expect(findSign(sign, line)).toBeNull());
});

describe('a line and an audience, worked by hand', () => {
  const audience = { signs: ['boulanger', 'pâtissier', 'café Nantes'], excluded: ['grossiste', 'consultant'] };
  it.each([
    ['Artisan boulanger', { kind: 'fits', by: { sign: 'boulanger', word: 'boulanger' } }],
    ['Consultante pour boulangers', { kind: 'excluded', by: { sign: 'consultant', word: 'Consultante' } }],
    ['Gérante de café à Nantes', { kind: 'fits', by: { sign: 'café Nantes', word: 'café' } }],
    ['Gérante de café à Rennes', { kind: 'other' }],
    ['', { kind: 'other' }],
    [undefined, { kind: 'unseen' }],
  ])('%s', (line, fit) => expect(fitLine(line, audience)).toEqual(fit));
});

describe('the preview of an audience', () => {
  const people = [
    person('Ana', 'Boulangère'),
    person('Bo', 'Banker'),
    person('Cy'),
    person('Di', 'Consultant boulangerie'),
    person('Ed', 'Chef pâtissier'),
  ];

  it('says how many lines were seen, who fits by which word, who is excluded', () => {
    const preview = previewAudience({ signs: ['boulanger', 'pâtissier'], excluded: ['consultant'] }, people);
    expect(preview).toMatchObject({ seen: 4, unseen: 1 });
    expect(preview.fitting.map(({ person: { name }, by }) => [name, by.word])).toEqual([
      ['Ana', 'Boulangère'],
      ['Ed', 'pâtissier'],
    ]);
    expect(preview.excluded.map(({ person: { name }, by }) => [name, by.word])).toEqual([['Di', 'Consultant']]);
  });
});

describe('signs that tell nobody apart', () => {
  const lines = (n: number, line: string) => Array.from({ length: n }, (_, i) => person(`${line}-${i}`, line));

  it('are those that fit nine in ten or none', () => {
    const people = [...lines(18, 'Coach in Lyon'), ...lines(2, 'Baker'), person('unseen')];
    expect(warnOfSigns({ signs: ['coach', 'baker', 'plumber'], excluded: ['Lyon', 'peer'] }, people)).toEqual([
      { sign: 'coach', kind: 'everybody', met: 18, seen: 20 },
      { sign: 'plumber', kind: 'nobody', met: 0, seen: 20 },
      { sign: 'Lyon', kind: 'everybody', met: 18, seen: 20 },
      { sign: 'peer', kind: 'nobody', met: 0, seen: 20 },
    ]);
  });

  it('are not told under ten lines', () => {
    expect(warnOfSigns({ signs: ['plumber'], excluded: [] }, [...lines(9, 'Baker'), person('unseen')])).toEqual([]);
  });
});

describe('a proposed relation', () => {
  const audience = (id: string, relation: Audience['relation'], ...signs: string[]): Audience => ({
    id,
    name: id,
    relation,
    signs,
    excluded: [],
    interests: [],
  });
  const cafes = audience('cafes', 'customer', 'café');
  const bakers = audience('bakers', 'prospect', 'baker');

  it('comes from the audience that fits, with the word behind it', () => {
    expect(proposeRelation('Head baker', [cafes, bakers])).toEqual({
      relation: 'prospect',
      audience: 'bakers',
      by: { sign: 'baker', word: 'baker' },
    });
  });

  it.each([
    ['no audience fits', 'Plumber', [cafes, bakers]],
    ['the line was never seen', undefined, [cafes, bakers]],
    ['two that fit disagree', 'Café and baker', [cafes, bakers]],
    ['the audience stands for no relation', 'Baker', [audience('b', 'unknown', 'baker')]],
  ])('is none where %s', (_, line, audiences) => expect(proposeRelation(line, audiences)).toBeNull());

  it('stands where two that fit agree', () => {
    expect(proposeRelation('Café baker', [cafes, { ...bakers, relation: 'customer' }])?.audience).toBe('cafes');
  });
});
