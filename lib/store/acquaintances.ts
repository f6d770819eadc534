import type { Channel, Person, Stage } from '../people';
import { changed, type ChangeOf } from './change';
import { db, withStore } from './db';
import type { InteractionRow, PersonRow } from './rows';

/**
 * What the user decides of people. Each function is one transaction; all throw a StoreProblem where the browser does not store,
 * and a RangeError where the person (or the answer) is not, or no longer, kept. Times are milliseconds since 1970, UTC.
 */

/** Keeps someone the user met off line. Gives their id. */
export function addPerson(person: Pick<Person, 'name' | 'relation' | 'note'>, now: number): Promise<string> {
  const id = crypto.randomUUID();
  return withStore(() => db.people.add({ ...person, id, profiles: [], handles: [], firstSeen: now, lastSeen: now }));
}

/** Changes people by hand, all or none: what is not named stays, null takes away. */
export function changePeople(
  ids: string | readonly string[],
  change: ChangeOf<Pick<Person, 'name' | 'relation' | 'note'>>,
): Promise<void> {
  return withStore(() =>
    db.transaction('rw', db.people, async () => {
      const people = await db.people.bulkGet([ids].flat());
      await db.people.bulkPut(people.map((person) => changed<PersonRow>(kept(person), change)));
    }),
  );
}

/**
 * Sets the stages of people, or takes them away (null), all or none, with the moment it was done. Gives the ids of the changes; none for
 * those who are at that stage already, which is not written again.
 */
export function setStages(
  stages: readonly { readonly person: string; readonly stage: Stage | null }[],
  now: number,
): Promise<string[]> {
  return withStore(() =>
    db.transaction('rw', db.people, db.stages, async () => {
      const ids = stages.map(({ person }) => person);
      (await db.people.bulkGet(ids)).forEach(kept);
      const before = (await db.stages.where('person').anyOf(ids).sortBy('at')).map(
        ({ person, stage }) => [person, stage] as const,
      );
      const latest = new Map(before);
      const moved = stages.filter(({ person, stage }) => (latest.get(person) ?? null) !== stage);
      const changes = moved.map((one) => ({ ...one, id: crypto.randomUUID(), at: now }));
      await db.stages.bulkAdd(changes);
      return changes.map(({ id }) => id);
    }),
  );
}

/** Takes changes of stages back (StageChange.id), as if they had never been made: what setStages gave. */
export function takeBackStages(changes: readonly string[]): Promise<void> {
  return withStore(() => db.stages.bulkDelete([...changes]));
}

/** Marks an answer (Interaction.id) as a criticism, or takes the mark away. */
export function flagCriticism(interaction: string, criticism: boolean): Promise<void> {
  return changeAnswer(interaction, { criticism: criticism || null });
}

/** Notes that the user replied to an answer (Interaction.id), or takes the note away. */
export function noteReply(interaction: string, replied: boolean): Promise<void> {
  return changeAnswer(interaction, { replied: replied || null });
}

/** Notes that the user thanked a person, as a touch of no words. Gives the touch's id. */
export function noteThanks(person: string, channel: Channel, now: number): Promise<string> {
  const id = crypto.randomUUID();
  return withStore(() =>
    db.transaction('rw', db.people, db.touches, async () => {
      await personBy(person);
      return db.touches.add({ id, person, channel, when: { at: now, within: 0 }, text: '', thanks: true });
    }),
  );
}

function changeAnswer(id: string, change: ChangeOf<Pick<InteractionRow, 'criticism' | 'replied'>>): Promise<void> {
  return withStore(() =>
    db.transaction('rw', db.interactions, async () => {
      const answer = await db.interactions.get(id);
      if (!answer) throw new RangeError('This answer is not kept.');
      await db.interactions.put(changed<InteractionRow>(answer, change));
    }),
  );
}

/** A person who is kept. Throws a RangeError where they are not, or no longer. */
export async function personBy(id: string): Promise<PersonRow> {
  return kept(await db.people.get(id));
}

function kept(person: PersonRow | undefined): PersonRow {
  if (!person) throw new RangeError('This person is not kept.');
  return person;
}
