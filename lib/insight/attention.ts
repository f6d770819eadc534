import type { Interaction, LevelRules } from '../people';
import { byPerson, isEffort } from './people';
import { DAY, timeOf } from './time';

/** Someone who deserves a look, with the interaction that says so. */
export interface Notice {
  readonly person: string;
  readonly interaction: Interaction;
}

/** Who fell silent; `known` is false where too little was seen lately to tell silence from not having looked. */
export interface Silence {
  readonly known: boolean;
  readonly people: readonly Notice[];
}

/**
 * Those who made an effort in the window before the last one and did nothing at all in the last, longest silent last; the
 * interaction is their last effort. Silence can only be told where others were seen to answer: on at least `rules.posts` posts.
 */
export function findSilent(interactions: readonly Interaction[], now: number, rules: LevelRules): Silence {
  const start = now - rules.days * DAY;
  const before = start - rules.days * DAY;
  const recent = interactions.filter(({ when }) => timeOf(when) > start && timeOf(when) <= now);
  if (new Set(recent.map(({ post }) => post)).size < rules.posts) return { known: false, people: [] };
  const heard = new Set(recent.map(({ person }) => person));
  const earlier = interactions.filter(
    (one) => isEffort(one) && timeOf(one.when) > before && timeOf(one.when) <= start && !heard.has(one.person),
  );
  return { known: true, people: newestFirst(lastOfEach(earlier)) };
}

/** What the user marked as a criticism within the window, newest first. */
export function findCriticism(interactions: readonly Interaction[], now: number, rules: LevelRules): Notice[] {
  const start = now - rules.days * DAY;
  return newestFirst(
    interactions
      .filter(({ criticism, when }) => criticism === true && timeOf(when) > start && timeOf(when) <= now)
      .map((interaction) => ({ person: interaction.person, interaction })),
  );
}

/** Someone back after a silence of at least the window's length; `silence` is its length in days. */
export interface Return extends Notice {
  readonly silence: number;
}

/** Who came back within the window, each with the interaction that broke their silence, newest first. */
export function findReturns(interactions: readonly Interaction[], now: number, rules: LevelRules): Return[] {
  const start = now - rules.days * DAY;
  const returns = [...byPerson(interactions)].flatMap(([person, theirs]) =>
    theirs.flatMap((interaction, i): Return[] => {
      const previous = theirs[i - 1];
      const at = timeOf(interaction.when);
      if (!previous || at <= start || at > now) return [];
      const silence = Math.floor((at - timeOf(previous.when)) / DAY);
      return silence >= rules.days ? [{ person, interaction, silence }] : [];
    }),
  );
  return newestFirst(returns);
}

/** Sorts by the time of the interaction, newest first. How many follow someone plays no part, here or anywhere. */
export function newestFirst<One extends Notice>(notices: readonly One[]): One[] {
  return [...notices].sort(
    (a, b) => timeOf(b.interaction.when) - timeOf(a.interaction.when) || (a.interaction.id < b.interaction.id ? -1 : 1),
  );
}

function lastOfEach(interactions: readonly Interaction[]): Notice[] {
  return [...byPerson(interactions)].flatMap(([person, theirs]) => {
    const interaction = theirs.at(-1);
    return interaction ? [{ person, interaction }] : [];
  });
}
