import type { Person } from '../people';

/**
 * Two people who are one: the first keeps their id and what the user set, and is given the other's profiles and whatever they lack. The
 * line is that of the one seen last. Interactions, touches and stages of the second are for the caller to hand over.
 */
export function mergePeople(kept: Person, other: Person): Person {
  const profiles = [...kept.profiles];
  for (const profile of other.profiles) {
    if (!profiles.some(({ network, handle }) => network === profile.network && handle === profile.handle)) {
      profiles.push(profile);
    }
  }
  const [newer, older] = other.lastSeen > kept.lastSeen ? [other, kept] : [kept, other];
  const headline = newer.headline ?? older.headline;
  const relation = kept.relation ?? other.relation;
  const notes = [kept.note, other.note].filter((note) => note !== undefined && note !== '');
  return {
    id: kept.id,
    name: kept.name,
    profiles,
    ...(headline !== undefined && { headline }),
    firstSeen: Math.min(kept.firstSeen, other.firstSeen),
    lastSeen: Math.max(kept.lastSeen, other.lastSeen),
    ...(relation !== undefined && { relation }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
}
