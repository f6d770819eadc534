import {
  LEVELS,
  type Audience,
  type Interaction,
  type Level,
  type LevelRules,
  type Person,
  type Stage,
  type StageChange,
  type Touch,
} from '../people';
import type { InteractionKind } from '../post';
import { findCriticism, findSilent, type Notice, type Silence } from './attention';
import { leadsFurther, proposeStage, stagesAt, type StageProposal } from './journey';
import { byPerson, levelOf, movesBetween, standingsOf, tabulateLevels } from './people';
import type { LevelTable, Move, Standing } from './people';
import { fitLine, proposeRelation, type RelationProposal } from './signs';
import { findAmbassadors, findThanks, type Thanks } from './thanks';
import { DAY } from './time';

/** All that is known of people. */
export interface PeopleFacts<P extends Person = Person> {
  readonly people: readonly P[];
  readonly interactions: readonly Interaction[];
  readonly touches: readonly Touch[];
  readonly changes: readonly StageChange[];
}

/** What the user decided that it is read by. */
export interface PeopleRules {
  readonly levelRules: LevelRules;
  readonly audiences: readonly Audience[];
  readonly buyingWords: readonly string[];
}

/** One person with where they stand, and what is proposed of them. */
export interface Known<P extends Person = Person> {
  readonly person: P;
  /** null for someone who never answered: they are known off line only. */
  readonly standing: Standing | null;
  /** What they may be; null where the user said so already. */
  readonly relation: RelationProposal | null;
  /** The audiences (Audience.id) that their line fits; none while no page has shown it. */
  readonly audiences: readonly string[];
  readonly stage: Stage | null;
  /** A stage further on than the one that is set. */
  readonly further: StageProposal | null;
  /** Their answers by kind, and the posts these are on. */
  readonly answers: Readonly<Record<InteractionKind, number>>;
  readonly posts: number;
}

/** Everybody known, and what deserves a look. */
export interface Survey<P extends Person = Person> {
  /** Last seen first. */
  readonly known: readonly Known<P>[];
  readonly levels: LevelTable;
  /** What moved between the levels in the last `MOVED` days. */
  readonly moves: readonly Move[];
  readonly thanks: readonly Thanks[];
  readonly silence: Silence;
  readonly criticism: readonly Notice[];
  readonly ambassadors: readonly string[];
}

/** Moves between levels are told against so many days ago. */
const MOVED = 30;

/** Looks at everybody at once. The work grows with the answers, not with people times answers. */
export function surveyPeople<P extends Person>(facts: PeopleFacts<P>, rules: PeopleRules, now: number): Survey<P> {
  const { people, interactions, touches, changes } = facts;
  const { levelRules } = rules;
  const answers = byPerson(interactions);
  // What the user set this very minute holds, though it is later than the moment the page was opened.
  const stages = stagesAt(changes, Infinity);
  const known = people
    .map((person) => lookAt(person, answers.get(person.id) ?? [], stages.get(person.id) ?? null, rules, now))
    .sort((a, b) => b.person.lastSeen - a.person.lastSeen || (a.person.id < b.person.id ? -1 : 1));
  const standings = new Map(known.flatMap(({ person, standing }) => (standing ? [[person.id, standing]] : [])));
  const proposals = new Map(
    known.flatMap(({ person, relation }) => (relation ? [[person.id, relation.relation]] : [])),
  );
  return {
    known,
    levels: tabulateLevels(standings, people, proposals),
    moves: movesBetween(standingsOf(interactions, now - MOVED * DAY, levelRules), standings),
    thanks: findThanks(people, interactions, touches, now, levelRules),
    silence: findSilent(interactions, now, levelRules),
    criticism: findCriticism(interactions, now, levelRules),
    ambassadors: findAmbassadors(people, interactions, now, levelRules),
  };
}

/** One person, from their own answers and the stage that is set. */
export function lookAt<P extends Person>(
  person: P,
  theirs: readonly Interaction[],
  stage: Stage | null,
  { levelRules, audiences, buyingWords }: PeopleRules,
  now: number,
): Known<P> {
  const proposal = proposeStage(person, theirs, buyingWords);
  const count = (kind: InteractionKind) => theirs.filter((one) => one.kind === kind).length;
  return {
    person,
    standing: levelOf(theirs, now, levelRules),
    relation: person.relation === undefined ? proposeRelation(person.headline, audiences) : null,
    audiences: audiences.filter((one) => fitLine(person.headline, one).kind === 'fits').map(({ id }) => id),
    stage,
    further: proposal && leadsFurther(proposal.stage, stage) ? proposal : null,
    answers: { comment: count('comment'), reply: count('reply'), share: count('share'), reaction: count('reaction') },
    posts: new Set(theirs.map(({ post }) => post)).size,
  };
}

/** How many came to a level and how many left it. Who answered for the first time came from none. */
export function flowOf(moves: readonly Move[], level: Level): { readonly came: number; readonly left: number } {
  return {
    came: moves.filter(({ to }) => to === level).length,
    left: moves.filter(({ from }) => from === level).length,
  };
}

/** How many moved up, moved down, and answered for the first time. */
export function sumMoves(moves: readonly Move[]): {
  readonly up: number;
  readonly down: number;
  readonly first: number;
} {
  const rank = (level: Level) => LEVELS.indexOf(level);
  const between = moves.flatMap(({ from, to }) => (from ? [rank(to) - rank(from)] : []));
  return {
    up: between.filter((steps) => steps < 0).length,
    down: between.filter((steps) => steps > 0).length,
    first: moves.length - between.length,
  };
}
