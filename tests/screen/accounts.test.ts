import { describe, expect, it } from 'vitest';
import { accountAt, follow, nameOf } from '../../lib/screen/accounts';
import { DEFAULTS } from '../../lib/settings';

describe('the account that a pasted address names', () => {
  it.each([
    ['https://www.linkedin.com/in/lena-lumen/', 'linkedin:lena-lumen'],
    ['linkedin.com/company/cafe-lumen', 'linkedin:company/cafe-lumen'],
    ['  https://www.facebook.com/cafe.lumen?ref=x ', 'facebook:cafe.lumen'],
    ['instagram.com/cafelumen', 'instagram:cafelumen'],
  ])('%s is an account of its network', (address, id) => {
    const account = accountAt(address);
    expect(account?.network).toBe(id.split(':')[0]);
    expect(account?.id.startsWith(`${account.network}:`)).toBe(true);
    expect(account?.handle.length).toBeGreaterThan(0);
  });

  it.each([
    '',
    'hello you',
    'https://example.org/in/lena',
    'https://notlinkedin.com/in/lena',
    'https://www.linkedin.com/',
    'javascript:alert(1)',
  ])('"%s" names none', (address) => expect(accountAt(address)).toBeNull());
});

describe('following an account', () => {
  const account = { id: 'linkedin:lena', network: 'linkedin', handle: 'lena', aliases: [], name: 'Lena' };

  it('adds it at the end', () => {
    expect(follow(account)(DEFAULTS).accounts).toEqual([account]);
  });

  it('leaves one that is followed as it is, however its handle is written', () => {
    const settings = follow({ ...account, name: 'Renamed' })(DEFAULTS);
    expect(follow({ ...account, id: 'linkedin:LENA' })(settings)).toBe(settings);
  });
});

it('a network of a newer Embers is called by its id', () => {
  expect([nameOf('facebook'), nameOf('elsewhere')]).toEqual(['Facebook', 'elsewhere']);
});
