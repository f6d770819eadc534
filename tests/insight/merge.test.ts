import { describe, expect, it } from 'vitest';
import { mergePeople } from '../../lib/insight/merge';
import { daysAgo, person } from './invented/answers';

describe('two profiles that are one person', () => {
  const kept = person('Ana', 'Baker', { firstSeen: daysAgo(50), lastSeen: daysAgo(20), note: 'likes rye' });
  const other = person('ana.b', 'Baker & teacher', {
    profiles: [
      { network: 'instagram', handle: 'ana.b' },
      { network: 'linkedin', handle: 'ana' },
    ],
    firstSeen: daysAgo(90),
    lastSeen: daysAgo(1),
    relation: 'customer',
    note: 'met at the fair',
  });

  it('keep the first id and name, all profiles once, the widest time and the newest line', () => {
    expect(mergePeople(kept, other)).toEqual({
      id: 'Ana',
      name: 'Ana',
      profiles: [
        { network: 'linkedin', handle: 'ana' },
        { network: 'instagram', handle: 'ana.b' },
      ],
      headline: 'Baker & teacher',
      firstSeen: daysAgo(90),
      lastSeen: daysAgo(1),
      relation: 'customer',
      note: 'likes rye\nmet at the fair',
    });
  });

  it('keep what the user set on the first', () => {
    expect(mergePeople({ ...kept, relation: 'peer' }, other).relation).toBe('peer');
  });

  it('keep a line that only one of them has', () => {
    const { headline: _, ...lineless } = other;
    expect(mergePeople(kept, lineless).headline).toBe('Baker');
  });
});
