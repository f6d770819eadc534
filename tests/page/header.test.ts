import { describe, expect, it } from 'vitest';
import { isOwnHeader } from '../../lib/page/header';
import { exactly, type AccountReading } from '../../lib/post';

const lumen: AccountReading = {
  network: 'meadow',
  handle: 'lumen',
  aliases: ['1000'],
  name: 'Café Lumen',
  followers: exactly(638),
  own: true,
};

describe('the head of a page is believed', () => {
  it.each<[string, AccountReading, AccountReading | null]>([
    ['when it is the first', lumen, null],
    ['when it is still the same profile', lumen, lumen],
    ['when it is the same profile by its number', { ...lumen, handle: '1000', aliases: [] }, lumen],
    ['when another profile has another name', { ...lumen, handle: 'anna', aliases: [], name: 'Anna' }, lumen],
    [
      'when another profile has other followers',
      { ...lumen, handle: 'anna', aliases: [], followers: exactly(9) },
      lumen,
    ],
    [
      'when it says neither name nor followers, and the one before did not either',
      { network: 'meadow', handle: 'anna', aliases: [], own: false },
      { network: 'meadow', handle: 'lumen', aliases: [], own: false },
    ],
  ])('%s', (_, account, before) => {
    expect(isOwnHeader(account, before)).toBe(true);
  });

  it('not when the address is another’s already and the head is still the last one’s', () => {
    expect(isOwnHeader({ ...lumen, handle: 'anna', aliases: [] }, lumen)).toBe(false);
  });
});
