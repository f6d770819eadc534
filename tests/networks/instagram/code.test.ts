import { describe, expect, it } from 'vitest';
import { bareCode, codeOf, idOf, timeBound } from '../../../lib/networks/instagram/code';

const TOKEN = 'Rq0IxYZ27P84hyAlprl1Sfk880Mv';

describe('codes', () => {
  it.each([
    ['DW6YC4rgBAE', '3871512581092937732'],
    ['Cl9UisrgBAE', '2989636073010761732'],
    ['BAAAAAAAAA_', '1152921504606847039'],
  ])('%s is %s in base 64, and back', (code, id) => {
    expect(idOf(code)).toBe(id);
    expect(codeOf(id)).toBe(code);
  });

  it.each([
    ['an open account', 'DW6YC4rgBAE', 'DW6YC4rgBAE'],
    ['a private account', `DW6YC4rgBAE${TOKEN}`, 'DW6YC4rgBAE'],
    ['a private account of 2013, whose codes were shorter', `fA9uwTtkSN${TOKEN}`, 'fA9uwTtkSN'],
  ])('the code of %s has no token', (_, written, code) => {
    expect(bareCode(written)).toBe(code);
    expect(idOf(written)).toBe(idOf(code));
  });

  it('the time in an id is that of the upload: publication is in the day after, or a moment before', () => {
    const published = Date.UTC(2026, 3, 9, 13, 11, 26);
    const { at, within } = timeBound('DW6YC4rgBAE');
    expect(at).toBe(published - 90_000);
    expect(at + within).toBe(published + 86_400_000);
  });
});
