import type { Settings } from '../../lib/settings';
import type { InteractionKind } from '../../lib/post';
import { db } from '../../lib/store/db';
import type { InteractionRow, PersonRow } from '../../lib/store/rows';
import { beginAgain, SHOP } from './world';

/** synthetic: invented people who answer the invented shop. */

const DAY = 86_400_000;

/** One answer: the post's place in `keepPosts`, how, how many days ago, and what else is known of it. */
export type Answered = readonly [post: number, kind: InteractionKind, days: number, more?: Partial<InteractionRow>];

/** Starts afresh with people on. */
export function beginWithPeople(settings: Partial<Settings> = {}): Promise<void> {
  location.hash = '';
  return beginAgain({ consent: 1, accounts: [SHOP], people: { on: true, months: 24 }, ...settings });
}

/** Keeps someone with their answers; their id is their name. */
export async function keepPerson(
  name: string,
  answers: readonly Answered[] = [],
  more: Partial<PersonRow> = {},
): Promise<void> {
  const now = Date.now();
  const handle = name.toLowerCase().replaceAll(' ', '-');
  const times = answers.map(([, , days]) => now - days * DAY);
  await db.people.add({
    id: name,
    name,
    profiles: [{ network: 'linkedin', handle }],
    handles: [`linkedin:${handle}`],
    firstSeen: Math.min(now - DAY, ...times),
    lastSeen: Math.max(0, ...times),
    ...more,
  });
  await db.interactions.bulkAdd(
    answers.map(([post, kind, days, rest], place) => ({
      id: `${name} ${place}`,
      person: name,
      post: `linkedin:${post}`,
      kind,
      comment: `${name} ${place}`,
      when: { at: now - days * DAY, within: 0 },
      ...rest,
    })),
  );
}

/** Thousands of people at once, each with one comment. */
export async function keepCrowd(n: number): Promise<void> {
  const now = Date.now();
  await db.people.bulkAdd(
    Array.from({ length: n }, (_, i) => ({
      id: `p${i}`,
      name: `Invented Person ${i}`,
      profiles: [{ network: 'linkedin', handle: `invented-${i}` }],
      handles: [`linkedin:invented-${i}`],
      headline: `Barista number ${i % 40}`,
      firstSeen: now - (i + 2) * 60_000,
      lastSeen: now - i * 60_000,
    })),
  );
  await db.interactions.bulkAdd(
    Array.from({ length: n }, (_, i) => ({
      id: `i${i}`,
      person: `p${i}`,
      post: `linkedin:${i % 4}` as const,
      kind: 'comment' as const,
      comment: `c${i}`,
      when: { at: now - i * 60_000, within: 0 },
      text: 'What does it cost?',
    })),
  );
}
