import { describe, expect, it } from 'vitest';
import { followedAs, ownerOf } from '../../lib/page/owner';
import type { Account, Author } from '../../lib/post';
import { reading } from './readings';

const lumen: Account = {
  id: 'meadow:cafelumen',
  network: 'meadow',
  handle: 'CafeLumen',
  aliases: ['1000'],
  name: 'Café Lumen',
};

describe('whose post it is', () => {
  it.each<[string, Author, string | undefined]>([
    ['the account’s, by its handle in whatever case', { handle: 'cafelumen' }, lumen.id],
    ['the account’s, by its number', { handle: '1000' }, lumen.id],
    ['nobody’s we follow, for another handle', { handle: 'cafe' }, undefined],
    ['not known, where only the name is there: names are not unique', { name: 'Café Lumen' }, undefined],
  ])('%s', (_sentence, author, expected) => {
    expect(ownerOf(reading({ author }), [lumen])?.id).toBe(expected);
  });

  it('nobody’s we follow, for the same handle on another network', () => {
    expect(ownerOf(reading({ network: 'forest' }), [lumen])).toBeUndefined();
  });
});

it('a profile is the followed one by any of its handles', () => {
  const page = { network: 'meadow', handle: 'lumen-new-name', aliases: ['1000'], own: false };
  expect(followedAs(page, [lumen])).toBe(lumen);
});
