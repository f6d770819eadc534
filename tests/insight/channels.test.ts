import { describe, expect, it } from 'vitest';
import { compareChannels, type ChannelFacts } from '../../lib/insight/channels';
import type { PostKey } from '../../lib/post';
import { answer, daysAgo, NOW, person, touch } from './invented/answers';

const post = (n: number, network: string, days: number) => ({
  key: `linkedin:${n}` as PostKey,
  network,
  at: daysAgo(days),
});

const FACTS: ChannelFacts = {
  networks: ['linkedin', 'facebook'],
  posts: [post(1, 'linkedin', 5), post(2, 'linkedin', 50), post(3, 'facebook', 9)],
  people: [person('Ana', undefined, { relation: 'customer' }), person('Bo')],
  interactions: [
    answer('Ana', 1, 'comment', 4),
    answer('Ana', 2, 'comment', 4),
    answer('Bo', 1, 'comment', 3),
    answer('Bo', 3, 'reaction', 3),
  ],
  touches: [
    touch('Ana', 2),
    touch('Ana', 9),
    touch(undefined, 3),
    touch('Bo', 3, { channel: 'visit' }),
    touch('Bo', 70),
  ],
};

describe('channels side by side', () => {
  it('are told by the same measures, those off line among them', () => {
    const { rows, both } = compareChannels(FACTS, NOW, 30);
    expect(rows).toEqual([
      { channel: { kind: 'network', network: 'linkedin' }, posts: 1, contacts: 3, people: 2, customers: 1 },
      { channel: { kind: 'network', network: 'facebook' }, posts: 1, contacts: 0, people: 0, customers: 0 },
      { channel: { kind: 'offline', by: 'phone' }, contacts: 3, people: 1, customers: 1 },
      { channel: { kind: 'offline', by: 'visit' }, contacts: 1, people: 1, customers: 0 },
    ]);
    expect(both).toEqual(['Ana', 'Bo']);
  });

  it('say nothing of people on networks while they are off', () => {
    const { rows, both } = compareChannels({ ...FACTS, people: null, interactions: null }, NOW, 30);
    expect(rows[0]).toEqual({ channel: { kind: 'network', network: 'linkedin' }, posts: 1 });
    expect(rows[2]).toEqual({ channel: { kind: 'offline', by: 'phone' }, contacts: 3, people: 1 });
    expect(both).toEqual([]);
  });
});
