import { followedAs } from '../page/owner';
import type { Account, Answer, Moment, Network } from '../post';
import { handleOf } from './handle';
import { joinInteractions } from './join';
import type { InteractionRow, PersonRow, PostRow } from './rows';

/** An answer that may be kept, and what its person is found by. */
export interface Named {
  readonly answer: Answer;
  readonly handle: string;
  readonly profile: PersonRow['profiles'][number];
}

/**
 * Of the answers under a post, those whose people can be kept: whoever has no address is nobody in particular (names are not
 * unique), the user's own accounts are not people, and what is older than `since` has aged out.
 */
export function namedAnswers(
  answers: readonly Answer[],
  network: Network,
  accounts: readonly Account[],
  since: number,
): Named[] {
  return answers.flatMap((answer) => {
    const { handle, when } = answer;
    if (!handle || (when && when.at + when.within < since)) return [];
    if (followedAs({ network, handle, aliases: [], own: false }, accounts)) return [];
    return [{ answer, handle: handleOf({ network, handle }), profile: { network, handle } }];
  });
}

/** People and what they answered. */
export interface Answered {
  readonly people: readonly PersonRow[];
  readonly interactions: readonly InteractionRow[];
}

/**
 * The people who gave answers and their interactions after a look, from those that were known of the same people and posts. A
 * name is taken when it is first seen and from then on changed by the user's hand only; the headline is the last one seen.
 */
export function takeAnswers(
  given: readonly (Named & { readonly post: PostRow })[],
  known: Answered,
  at: number,
): Answered {
  const people = new Map(known.people.map((person) => [person.id, person]));
  const found = new Map(known.people.flatMap(({ id, handles }) => handles.map((handle) => [handle, id])));
  const candidates = given.map((one) => {
    const id = found.get(one.handle) ?? crypto.randomUUID();
    const person = people.get(id) ?? newPerson(id, one, at);
    const { headline = person.headline } = one.answer;
    found.set(one.handle, id);
    people.set(id, headline === undefined ? person : { ...person, headline });
    return newInteraction(id, one, at);
  });
  const theirs = known.interactions.filter(({ person }) => people.has(person));
  const interactions = joinInteractions([...theirs, ...candidates]);
  for (const { person: id, when } of interactions) {
    const person = people.get(id);
    if (person) people.set(id, { ...person, ...seenThen(person, when, at) });
  }
  return { people: [...people.values()], interactions };
}

/**
 * When a person was first and last seen: by the times of their answers, as far as pages say them, not of the looks. An old comment
 * that is looked at daily keeps nobody from ageing out.
 */
function seenThen(person: PersonRow, when: Moment, at: number): Pick<PersonRow, 'firstSeen' | 'lastSeen'> {
  return {
    firstSeen: Math.min(person.firstSeen, when.at),
    lastSeen: Math.max(person.lastSeen, Math.min(at, when.at + when.within)),
  };
}

function newPerson(id: string, { answer, handle, profile }: Named, at: number): PersonRow {
  const name = answer.name || profile.handle;
  return { id, name, profiles: [profile], handles: [handle], firstSeen: at, lastSeen: 0 };
}

/** Where the page does not say when, it was from the post's publication (or its first look) to now. */
function newInteraction(
  person: string,
  { answer, post }: Named & { readonly post: PostRow },
  at: number,
): InteractionRow {
  const { kind, id = '', text, withComment, when } = answer;
  return {
    id: crypto.randomUUID(),
    person,
    post: post.key,
    kind,
    comment: id,
    when: when ?? { at: Math.min(post.listedAt, at), within: Math.max(0, at - post.listedAt) },
    ...(text !== undefined && { text }),
    ...(withComment !== undefined && { withComment }),
  };
}
