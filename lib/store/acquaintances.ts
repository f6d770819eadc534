import type { Channel, Person, Relation, Stage } from '../people';

/**
 * What the user decides of people. Each function is one transaction; all throw a StoreProblem where the browser does not store,
 * and a RangeError where the person is not (or no longer) kept. Times are milliseconds since 1970, UTC.
 */

/** A change of a person by hand: what is not named stays, null takes away. */
export interface PersonChange {
  readonly name?: string;
  readonly relation?: Relation | null;
  readonly note?: string | null;
}

/** Keeps someone the user met off line. Gives their id. */
export async function addPerson(_person: Pick<Person, 'name' | 'relation' | 'note'>, _now: number): Promise<string> {
  throw new Error('Not written yet.');
}

/** Changes a person by hand. */
export async function changePerson(_id: string, _change: PersonChange): Promise<void> {
  throw new Error('Not written yet.');
}

/** Sets a person's stage, or takes it away (null), with the day it was done. The stage they are at already is not written again. */
export async function setStage(_person: string, _stage: Stage | null, _now: number): Promise<void> {
  throw new Error('Not written yet.');
}

/** Makes two people one: the first keeps their id, and what the user decided of them wins. */
export async function mergePeople(_keep: string, _other: string): Promise<void> {
  throw new Error('Not written yet.');
}

/**
 * Forgets a person and all that is theirs: answers, stages, touches. Tombstones keep the next page that shows them from
 * bringing them back. Forgetting someone who is not there is no error.
 */
export async function forgetPerson(_id: string, _now: number): Promise<void> {
  throw new Error('Not written yet.');
}

/**
 * Forgets everybody, as when people are turned off: every person, answer, stage, and touch that names a person. Those forgotten
 * one by one stay forgotten.
 */
export async function forgetAll(): Promise<void> {
  throw new Error('Not written yet.');
}

/** Forgets answers older than so many months, and people of whom nothing is left that is younger. Gives how many people went. */
export async function ageOut(_months: number, _now: number): Promise<number> {
  throw new Error('Not written yet.');
}

/** Marks an answer (Interaction.id) as a criticism, or takes the mark away. */
export async function flagCriticism(_interaction: string, _criticism: boolean): Promise<void> {
  throw new Error('Not written yet.');
}

/** Notes that the user replied to an answer, or takes the note away. */
export async function noteReply(_interaction: string, _replied: boolean): Promise<void> {
  throw new Error('Not written yet.');
}

/** Notes that the user thanked a person, as a touch. Gives the touch's id. */
export async function noteThanks(_person: string, _channel: Channel, _now: number): Promise<string> {
  throw new Error('Not written yet.');
}
