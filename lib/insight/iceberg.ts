import type { Interaction, Person, Touch } from '../people';
import type { Count, Counts } from '../post';
import { isEffort, relationOf } from './people';
import { DAY, timeOf } from './time';

/**
 * One figure of the iceberg. `count` adds up what is known and is absent where nothing is; `without` is how many posts or accounts
 * say nothing of it, so that a sum over some is never taken for the whole.
 */
export interface Figure {
  readonly count?: Count;
  readonly of: number;
  readonly without: number;
}

/** What shows above the water, and what lies below it. People's figures are absent while people are off. */
export interface Iceberg {
  readonly above: {
    /** Over the accounts. */
    readonly followers: Figure;
    /** Over the posts of the period, like the two below. */
    readonly reactions: Figure;
  };
  readonly below: {
    /** Comments; at least `own` of them are the user's. */
    readonly conversation: Figure & { readonly own: number };
    readonly shares: Figure;
    /** People with efforts on two posts or more, the later one in the period. */
    readonly returning?: number;
    /** People marked as customers who are known by the end of the period. */
    readonly customers?: number;
    /** Contacts off line that were noted: these are the user's own notes, so none is zero. */
    readonly touches: number;
  };
}

/** What the iceberg is made of. */
export interface IcebergFacts {
  /** The latest followers of each account; absent where they were never read. */
  readonly followers: readonly (Count | undefined)[];
  /** The latest counts of the posts published in the period, and how many of their comments were seen to be the user's. */
  readonly posts: readonly (Counts & { readonly ownComments?: number })[];
  /** null while people are off. */
  readonly people: readonly Pick<Person, 'id' | 'relation' | 'firstSeen'>[] | null;
  readonly interactions: readonly Interaction[] | null;
  readonly touches: readonly Touch[];
}

/** The iceberg of the days before `now`. */
export function drawIceberg(facts: IcebergFacts, now: number, days: number): Iceberg {
  const start = now - days * DAY;
  const inside = (time: number) => time > start && time <= now;
  const { people, interactions } = facts;
  return {
    above: {
      followers: addUp(facts.followers),
      reactions: addUp(facts.posts.map(({ reactions }) => reactions)),
    },
    below: {
      conversation: {
        ...addUp(facts.posts.map(({ comments }) => comments)),
        own: facts.posts.reduce((sum, { ownComments }) => sum + (ownComments ?? 0), 0),
      },
      shares: addUp(facts.posts.map(({ shares }) => shares)),
      ...(interactions && { returning: countReturning(interactions, inside) }),
      ...(people && {
        customers: people.filter((person) => relationOf(person) === 'customer' && person.firstSeen <= now).length,
      }),
      touches: facts.touches.filter(({ when }) => inside(timeOf(when))).length,
    },
  };
}

/** Adds up counts that may be unknown. */
export function addUp(counts: readonly (Count | undefined)[]): Figure {
  const known = counts.flatMap((count) => count ?? []);
  const figure = { of: counts.length, without: counts.length - known.length };
  if (known.length === 0) return figure;
  return {
    count: {
      low: known.reduce((sum, { low }) => sum + low, 0),
      high: known.reduce((sum, { high }) => sum + high, 0),
    },
    ...figure,
  };
}

function countReturning(interactions: readonly Interaction[], inside: (time: number) => boolean): number {
  const efforts = interactions.filter(isEffort);
  const posts = new Map<string, Set<string>>();
  for (const { person, post } of efforts) posts.set(person, (posts.get(person) ?? new Set()).add(post));
  const recent = new Set(efforts.filter(({ when }) => inside(timeOf(when))).map(({ person }) => person));
  return [...recent].filter((person) => (posts.get(person)?.size ?? 0) > 1).length;
}
