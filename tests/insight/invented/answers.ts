import type { Interaction, Person, Touch } from '../../../lib/people';
import type { InteractionKind } from '../../../lib/post';

/** Noon of the 25th of November 2026 wherever the tests run, and days before it. */
export const NOW = new Date(2026, 10, 25, 12).getTime();
const DAY = 86_400_000;

/** Noon so many days before NOW. */
export function daysAgo(days: number): number {
  return NOW - days * DAY;
}

/** An exact interaction: `person` answered post `n`, so many days ago. */
export function answer(
  person: string,
  n: number,
  kind: InteractionKind,
  days: number,
  more: Partial<Interaction> = {},
): Interaction {
  const when = { at: daysAgo(days), within: 0 };
  return { id: `${person}-${n}-${kind}-${days}`, person, post: `linkedin:${n}`, kind, when, ...more };
}

/** Someone with a line, or without one. */
export function person(id: string, headline?: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name: id,
    profiles: [{ network: 'linkedin', handle: id.toLowerCase() }],
    ...(headline !== undefined && { headline }),
    firstSeen: daysAgo(200),
    lastSeen: NOW,
    ...more,
  };
}

/** A touch known to the day, so many days ago. */
export function touch(who: string | undefined, days: number, more: Partial<Touch> = {}): Touch {
  const midnight = new Date(daysAgo(days)).setHours(0, 0, 0, 0);
  return {
    id: `touch-${who}-${days}`,
    ...(who !== undefined && { person: who }),
    channel: 'phone',
    when: { at: midnight, within: DAY - 1 },
    text: '',
    ...more,
  };
}
