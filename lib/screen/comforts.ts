import { findReturns } from '../insight/attention';
import { findMilestones, type Milestone, type MilestoneFacts, recallMilestones } from '../insight/milestones';
import { findAmbassadors } from '../insight/thanks';
import { timeOf } from '../insight/time';
import type { JudgedPost } from '../judged';
import { middle } from '../post';
import type { Settings } from '../settings';
import { interactionsSince, listPeople, listTold } from '../store/ask';
import type { PostRow } from '../store/rows';

/** The milestones with the names of the people in them, by Person.id. */
export interface Comforts {
  /** Of the last weeks, not told before the page was opened. */
  readonly fresh: readonly Milestone[];
  /** All of them, told or not. */
  readonly all: readonly Milestone[];
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Small comforts from the user's own past. Made for useLive.
 * @param posts all of the user's posts, whatever is in view: what was told once is told of all
 * @param opened when the page was opened, milliseconds since 1970 like `now`: what was told since stays fresh while it is open
 */
export async function readComforts(
  posts: readonly JudgedPost[],
  settings: Settings,
  now: number,
  opened = performance.timeOrigin,
): Promise<Comforts> {
  const { people: choice, levelRules } = settings;
  const people = choice.on ? await listPeople() : [];
  const interactions = choice.on ? await interactionsSince() : [];
  const told = [...(await listTold()).values()];
  const facts: MilestoneFacts = {
    posts: posts.map(({ row }) => {
      const conversation = conversationOf(row);
      return {
        key: row.key,
        at: row.publishedAt ? timeOf(row.publishedAt) : row.listedAt,
        ...(conversation !== undefined && { conversation }),
      };
    }),
    interactions,
    returns: findReturns(interactions, now, levelRules),
    ambassadors: findAmbassadors(people, interactions, now, levelRules),
  };
  const before = told.filter(({ at }) => at < opened);
  return {
    fresh: findMilestones(facts, before, now),
    all: recallMilestones(facts, told, now),
    names: new Map(people.map(({ id, name }) => [id, name])),
  };
}

/** Comments of others and shares as last seen; undefined where they could not be read. Where a page never shows shares, comments alone. */
function conversationOf({ comments, shares, unshown, shownComments }: PostRow): number | undefined {
  if (!comments || (!shares && !unshown.includes('shares'))) return undefined;
  return Math.max(0, middle(comments) - (shownComments?.own ?? 0)) + (shares ? middle(shares) : 0);
}
