import jStat from 'jstat';
import { STAGES, type Annotation, type Interaction, type Stage } from '../people';
import type { PostKey } from '../post';
import { DAY } from './time';

/** A post as coverage needs it. */
export interface CoveredPost {
  readonly key: PostKey;
  /** When it was published, as well as is known: milliseconds since 1970. */
  readonly at: number;
  /** Its mean depth (0 to 1); absent where its counts could not be read. */
  readonly depth?: number;
}

/** What the posts of a period did for one stage of the journey. */
export interface StageCoverage {
  readonly stage: Stage;
  readonly posts: readonly PostKey[];
  /** The median depth of those that could be read, and how many they are; absent where there is none. */
  readonly depth?: { readonly median: number; readonly posts: number };
  /** People who answered these posts, each once. Absent while people are off: not known is not nobody. */
  readonly people?: number;
}

/** A stage that no post of the period serves; `days` since one did, or null if none ever was marked for it. */
export interface Gap {
  readonly stage: Stage;
  readonly days: number | null;
}

/** How the posts of a period cover the journey. */
export interface Coverage {
  /** Days in the period. */
  readonly days: number;
  /** All eight, in order. */
  readonly stages: readonly StageCoverage[];
  readonly gaps: readonly Gap[];
  /** Posts of the period without a stage: while there are some, a gap may only be a mark that is missing. */
  readonly unmarked: readonly PostKey[];
}

/** Coverage of the days before `now`. `interactions` is null while people are off. `posts` may be older, to date the gaps. */
export function coverJourney(
  posts: readonly CoveredPost[],
  annotations: readonly Annotation[],
  interactions: readonly Interaction[] | null,
  now: number,
  days: number,
): Coverage {
  const stageOf = new Map(annotations.map(({ post, stage }) => [post, stage]));
  const period = posts.filter(({ at }) => at > now - days * DAY && at <= now);
  const stages = STAGES.map((stage) => {
    const serving = period.filter(({ key }) => stageOf.get(key) === stage);
    return { stage, posts: serving.map(({ key }) => key), ...depthOf(serving), ...peopleOf(serving, interactions) };
  });
  const gaps = stages
    .filter((stage) => stage.posts.length === 0)
    .map(({ stage }) => {
      const earlier = posts.filter(({ key, at }) => at <= now && stageOf.get(key) === stage);
      const last = earlier.reduce((latest, { at }) => Math.max(latest, at), -Infinity);
      return { stage, days: earlier.length === 0 ? null : Math.floor((now - last) / DAY) };
    });
  const unmarked = period.filter(({ key }) => stageOf.get(key) === undefined).map(({ key }) => key);
  return { days, stages, gaps, unmarked };
}

/** What people at one stage answer: for each stage that posts serve, how many different people of this one answered such a post. */
export interface Appetite {
  readonly stage: Stage;
  /** People set at this stage. */
  readonly people: number;
  /** Distinct answering people by the stage the posts serve; a stage whose posts nobody of them answered is not listed. */
  readonly answered: readonly { readonly serving: Stage; readonly people: number; readonly posts: number }[];
}

/** What content the people at each stage answer, by the stages people stand at now; only stages with people. */
export function findAppetites(
  stages: ReadonlyMap<string, Stage>,
  annotations: readonly Annotation[],
  interactions: readonly Interaction[],
): Appetite[] {
  const servingOf = new Map(annotations.map(({ post, stage }) => [post, stage]));
  return STAGES.flatMap((stage): Appetite[] => {
    const members = new Set([...stages].filter(([, theirs]) => theirs === stage).map(([person]) => person));
    if (members.size === 0) return [];
    const theirs = interactions.filter(({ person }) => members.has(person));
    const answered = STAGES.flatMap((serving) => {
      const answers = theirs.filter(({ post }) => servingOf.get(post) === serving);
      const people = new Set(answers.map(({ person }) => person)).size;
      return people === 0 ? [] : [{ serving, people, posts: new Set(answers.map(({ post }) => post)).size }];
    });
    return [{ stage, people: members.size, answered }];
  });
}

function depthOf(posts: readonly CoveredPost[]): Pick<StageCoverage, 'depth'> {
  const depths = posts.flatMap(({ depth }) => depth ?? []);
  return depths.length === 0 ? {} : { depth: { median: jStat.median(depths), posts: depths.length } };
}

function peopleOf(
  posts: readonly CoveredPost[],
  interactions: readonly Interaction[] | null,
): Pick<StageCoverage, 'people'> {
  if (interactions === null) return {};
  const keys = new Set(posts.map(({ key }) => key));
  return { people: new Set(interactions.filter(({ post }) => keys.has(post)).map(({ person }) => person)).size };
}
