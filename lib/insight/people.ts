import type { Interaction, Level, LevelRules, Person, Relation } from '../people';
import { DAY, timeOf } from './time';

/** Why someone has their level, in the order in which the reasons win. */
export type LevelReason =
  'criticised' | 'shared-with-comment' | 'many-answers' | 'answered' | 'only-reactions' | 'silent';

/** Where a person stands at a moment, with what it was counted from. */
export interface Standing {
  readonly level: Level;
  readonly because: LevelReason;
  /** Interactions in the window, once per post and kind. */
  readonly interactions: number;
  /** Posts they are on. */
  readonly posts: number;
}

const LEVEL_OF: Readonly<Record<LevelReason, Level>> = {
  criticised: 'actively-disengaged',
  'shared-with-comment': 'fully-engaged',
  'many-answers': 'fully-engaged',
  answered: 'engaged',
  'only-reactions': 'not-engaged',
  silent: 'not-engaged',
};

/**
 * The level of one person, from their own interactions, over the window that ends at `now`; null if they never answered
 * until then (someone known only off line has no level). A person counts once per post and kind, however often they wrote.
 * Reactions count towards "fully engaged", but alone they are never engagement.
 */
export function levelOf(interactions: readonly Interaction[], now: number, rules: LevelRules): Standing | null {
  const past = interactions.filter(({ when }) => timeOf(when) <= now);
  if (past.length === 0) return null;
  const recent = past.filter(({ when }) => timeOf(when) > now - rules.days * DAY);
  const counted = new Set(recent.map(({ post, kind }) => `${kind} ${post}`)).size;
  const posts = new Set(recent.map(({ post }) => post)).size;
  const because = reasonOf(recent, counted >= rules.interactions && posts >= rules.posts);
  return { level: LEVEL_OF[because], because, interactions: counted, posts };
}

function reasonOf(recent: readonly Interaction[], many: boolean): LevelReason {
  if (recent.some(({ criticism }) => criticism === true)) return 'criticised';
  if (recent.some(({ kind, withComment }) => kind === 'share' && withComment === true)) return 'shared-with-comment';
  if (recent.some(isEffort)) return many ? 'many-answers' : 'answered';
  return recent.length > 0 ? 'only-reactions' : 'silent';
}

/** Whether an interaction cost its person an effort: everything but a reaction. */
export function isEffort({ kind }: Pick<Interaction, 'kind'>): boolean {
  return kind !== 'reaction';
}

/** Interactions by person, oldest first. */
export function byPerson(interactions: readonly Interaction[]): Map<string, Interaction[]> {
  const grouped = new Map<string, Interaction[]>();
  for (const interaction of [...interactions].sort((a, b) => timeOf(a.when) - timeOf(b.when))) {
    const theirs = grouped.get(interaction.person);
    if (theirs) theirs.push(interaction);
    else grouped.set(interaction.person, [interaction]);
  }
  return grouped;
}

/** The standing of everyone who answered until `now`. */
export function standingsOf(
  interactions: readonly Interaction[],
  now: number,
  rules: LevelRules,
): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const [person, theirs] of byPerson(interactions)) {
    const standing = levelOf(theirs, now, rules);
    if (standing) standings.set(person, standing);
  }
  return standings;
}

/** A step from one level to another; `from` is null for someone who had not answered before. */
export interface Move {
  readonly person: string;
  readonly from: Level | null;
  readonly to: Level;
}

/** Who changed level between two moments (a month ago and now); those who stayed are left out. */
export function movesBetween(before: ReadonlyMap<string, Standing>, after: ReadonlyMap<string, Standing>): Move[] {
  return [...after].flatMap(([person, { level }]) => {
    const from = before.get(person)?.level ?? null;
    return from === level ? [] : [{ person, from, to: level }];
  });
}

/** How many people there are at each level. These are zeros of people who are known, not unknowns. */
export type LevelCounts = Readonly<Record<Level, number>>;

/** The four levels of everybody, and of each relation beside the others: customers and prospects are different people. */
export interface LevelTable {
  readonly all: LevelCounts;
  /** By the relation set by hand; people without one are `unknown`. */
  readonly byRelation: Readonly<Record<Relation, LevelCounts>>;
  /** How many of the unknown are proposed to be what, by audience signs. */
  readonly proposed: Readonly<Record<Relation, number>>;
}

/** Counts levels. `proposals` are relations suggested for people, by their id; they count only where none is set by hand. */
export function tabulateLevels(
  standings: ReadonlyMap<string, Standing>,
  people: readonly Pick<Person, 'id' | 'relation'>[],
  proposals: ReadonlyMap<string, Relation>,
): LevelTable {
  const known = people.flatMap((person) => {
    const standing = standings.get(person.id);
    return standing ? [{ ...person, level: standing.level }] : [];
  });
  const levels = (relation: Relation) => countLevels(known.filter((person) => relationOf(person) === relation));
  const unset = known.filter(({ relation }) => relation === undefined);
  const proposed = (relation: Relation) => unset.filter(({ id }) => proposals.get(id) === relation).length;
  return { all: countLevels(known), byRelation: forRelations(levels), proposed: forRelations(proposed) };
}

/** What a person is to the user, as far as the user said so. */
export function relationOf({ relation }: Pick<Person, 'relation'>): Relation {
  return relation ?? 'unknown';
}

function countLevels(people: readonly { readonly level: Level }[]): LevelCounts {
  const count = (wanted: Level) => people.filter(({ level }) => level === wanted).length;
  return {
    'fully-engaged': count('fully-engaged'),
    engaged: count('engaged'),
    'not-engaged': count('not-engaged'),
    'actively-disengaged': count('actively-disengaged'),
  };
}

function forRelations<Value>(value: (relation: Relation) => Value): Record<Relation, Value> {
  return {
    customer: value('customer'),
    prospect: value('prospect'),
    peer: value('peer'),
    unknown: value('unknown'),
  };
}
