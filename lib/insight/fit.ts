import type { Audience, Interaction } from '../people';
import type { PostKey } from '../post';
import { proportionOf, type Proportion } from './proportion';
import { findSign, fitLine, type Fit, type Lined, type Sighting } from './signs';
import { monthOf, timeOf } from './time';

/** How well those who answered match an audience: k people who fit of n whose line was seen, and those who cannot be told. */
export interface AudienceFit extends Proportion {
  /** People who answered and whose line no page has shown: neither in k nor in n. */
  readonly unseen: number;
  /** The ids of those who fit, with the word that decided. */
  readonly fitting: readonly { readonly person: string; readonly by: Sighting }[];
}

/** The fit of the people given, each counted once. */
export function fitOf(people: Iterable<Lined>, audience: Pick<Audience, 'signs' | 'excluded'>): AudienceFit {
  const once = new Map([...people].map((person) => [person.id, person]));
  return summarise([...once.values()].map(({ id, headline }) => ({ person: id, fit: fitLine(headline, audience) })));
}

/**
 * The fit of those who answered, in groups: an interaction belongs to each group that `groupsOf` names for it, and a person counts
 * once per group. By post: `({ post }) => [post]`; by theme: the post's themes; by month: `({ when }) => [monthOf(timeOf(when))]`.
 */
export function fitByGroup(
  interactions: readonly Interaction[],
  people: readonly Lined[],
  audience: Pick<Audience, 'signs' | 'excluded'>,
  groupsOf: (interaction: Interaction) => readonly string[],
): Map<string, AudienceFit> {
  const fits = new Map(people.map(({ id, headline }) => [id, fitLine(headline, audience)]));
  const groups = new Map<string, Set<string>>();
  for (const interaction of interactions) {
    for (const group of groupsOf(interaction)) {
      groups.set(group, (groups.get(group) ?? new Set()).add(interaction.person));
    }
  }
  return new Map(
    [...groups].map(([group, answering]) => {
      const known = [...answering].flatMap((person) => {
        const fit = fits.get(person);
        return fit ? [{ person, fit }] : [];
      });
      return [group, summarise(known)];
    }),
  );
}

/** The fit of each month's answers, by "2025-11" in the user's own time zone. */
export function fitByMonth(
  interactions: readonly Interaction[],
  people: readonly Lined[],
  audience: Pick<Audience, 'signs' | 'excluded'>,
): Map<string, AudienceFit> {
  return fitByGroup(interactions, people, audience, ({ when }) => [monthOf(timeOf(when))]);
}

/** The posts whose text carries an interest, out of those whose text is known. */
export interface Interest {
  readonly interest: string;
  readonly carrying: readonly { readonly post: PostKey; readonly word: string }[];
  /** Posts whose text was seen without it. */
  readonly others: number;
  /** Posts whose text is not known. */
  readonly unseen: number;
}

/** Which posts carry each interest of an audience. Only the first 280 characters of a text are known. */
export function findInterests(
  interests: readonly string[],
  posts: readonly { readonly key: PostKey; readonly text?: string }[],
): Interest[] {
  const seen = posts.flatMap(({ key, text }) => (text === undefined ? [] : [{ key, text }]));
  return interests.map((interest) => {
    const carrying = seen.flatMap(({ key, text }) => {
      const found = findSign(interest, text);
      return found ? [{ post: key, word: found.word }] : [];
    });
    return { interest, carrying, others: seen.length - carrying.length, unseen: posts.length - seen.length };
  });
}

function summarise(fits: readonly { readonly person: string; readonly fit: Fit }[]): AudienceFit {
  const fitting = fits.flatMap(({ person, fit }) => (fit.kind === 'fits' ? [{ person, by: fit.by }] : []));
  const unseen = fits.filter(({ fit }) => fit.kind === 'unseen').length;
  return { ...proportionOf(fitting.length, fits.length - unseen), unseen, fitting };
}
