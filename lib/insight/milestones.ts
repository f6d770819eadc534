import { addMonths } from 'date-fns/addMonths';
import { startOfMonth } from 'date-fns/startOfMonth';
import type { Interaction, Told } from '../people';
import type { PostKey } from '../post';
import type { Return } from './attention';
import { isEffort } from './people';
import { DAY, monthOf, timeOf } from './time';

/**
 * A small comfort from the user's own past, at the time it happened. `id` names it for good: what was told is kept by it. A best month is the
 * best `of` so many, this one among them.
 */
export type Milestone = { readonly id: string; readonly at: number } & (
  | { readonly kind: 'answered-by'; readonly post: PostKey; readonly people: number }
  | { readonly kind: 'best-month'; readonly month: string; readonly conversation: number; readonly of: number }
  | { readonly kind: 'came-back'; readonly person: string; readonly silence: number }
  | { readonly kind: 'first-ambassador'; readonly person: string }
  | { readonly kind: 'posts'; readonly posts: number }
);

/** What milestones are found in. People's facts are empty while people are off: nothing is told of what is not known. */
export interface MilestoneFacts {
  readonly posts: readonly {
    readonly key: PostKey;
    /** When it was published: milliseconds since 1970. */
    readonly at: number;
    /** Comments of others and shares as last seen; absent where they could not be read. */
    readonly conversation?: number;
  }[];
  readonly interactions: readonly Interaction[];
  readonly returns: readonly Return[];
  readonly ambassadors: readonly string[];
}

/** How many people commented on one post or shared it, for it to be a first. */
const ANSWERED_BY = [3, 10, 30, 100];
/** Numbers of posts worth a word: constancy is the secret. */
const POSTS = [10, 25, 50, 100, 200, 365, 500, 1000];
/** Something older than this is no news, even if it was only found now: days. */
const FRESH = 35;
/** Months that a best month must have behind it. */
const MONTHS_BEFORE = 3;

/**
 * The milestones of the last weeks that were not told yet, newest first. Of several steps of one kind only the highest is told, and what is older than
 * five weeks is passed over in silence, so that the first look at an old account is not a shower of medals.
 */
export function findMilestones(facts: MilestoneFacts, told: readonly Told[], now: number): Milestone[] {
  const known = new Set(told.map(({ id }) => id));
  const lastMonth = startOfMonth(now).getTime();
  return newestFirst([
    ...listAnswered(facts).slice(-1),
    ...listBestMonths(facts, now).filter(({ at }) => at === lastMonth),
    ...listPosts(facts).slice(-1),
    ...listReturns(facts),
    ...findAmbassador(facts, now),
  ]).filter(({ id, at }) => !known.has(id) && at <= now && at > now - FRESH * DAY);
}

/** Every milestone until `now`, told or not, each step of each kind, newest first: for whoever wants to look back. */
export function recallMilestones(facts: MilestoneFacts, told: readonly Told[], now: number): Milestone[] {
  const since = told.find(({ id }) => id === 'first-ambassador')?.at ?? now;
  return newestFirst([
    ...listAnswered(facts),
    ...listBestMonths(facts, now),
    ...listPosts(facts),
    ...listReturns(facts),
    ...findAmbassador(facts, since),
  ]).filter(({ at }) => at <= now);
}

function newestFirst(milestones: readonly Milestone[]): Milestone[] {
  return [...milestones].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** The first post answered by so many people, for each number that a post has reached, lowest first. */
function listAnswered({ posts, interactions }: MilestoneFacts): Milestone[] {
  const answering = new Map<PostKey, Map<string, number>>();
  for (const { post, person, when } of interactions.filter(isEffort)) {
    const theirs = answering.get(post) ?? new Map<string, number>();
    answering.set(post, theirs.set(person, Math.min(theirs.get(person) ?? Infinity, timeOf(when))));
  }
  return ANSWERED_BY.flatMap((people) => {
    const reached = posts.flatMap(({ key }) => {
      const at = [...(answering.get(key)?.values() ?? [])].sort((a, b) => a - b)[people - 1];
      return at === undefined ? [] : [{ key, at }];
    });
    const first = reached.sort((a, b) => a.at - b.at)[0];
    if (!first) return [];
    return [{ id: `answered-by ${people}`, at: first.at, kind: 'answered-by', post: first.key, people } as const];
  });
}

/** The months whose posts drew more conversation than those of any month before, oldest first. Months with a post that could not be read are not compared. */
function listBestMonths({ posts }: MilestoneFacts, now: number): Milestone[] {
  const over = posts.filter((post) => post.at < startOfMonth(now).getTime()).sort((a, b) => a.at - b.at);
  const months = [...Map.groupBy(over, ({ at }) => monthOf(at))].map(([month, theirs]) => ({
    month,
    end: startOfMonth(addMonths(theirs[0]?.at ?? 0, 1)).getTime(),
    conversation: theirs.reduce((sum, { conversation = NaN }) => sum + conversation, 0),
  }));
  const known = months.filter(({ conversation }) => !Number.isNaN(conversation));
  return known.flatMap(({ month, end, conversation }, place) => {
    const before = known.slice(0, place);
    const isBest = before.length >= MONTHS_BEFORE && before.every((one) => one.conversation < conversation);
    if (!isBest) return [];
    return [{ id: `best-month ${month}`, at: end, kind: 'best-month', month, conversation, of: place + 1 } as const];
  });
}

/** The round numbers of posts, lowest first. */
function listPosts({ posts }: MilestoneFacts): Milestone[] {
  const times = posts.map(({ at }) => at).sort((a, b) => a - b);
  return POSTS.flatMap((count) => {
    const at = times[count - 1];
    return at === undefined ? [] : [{ id: `posts ${count}`, at, kind: 'posts', posts: count } as const];
  });
}

function listReturns({ returns }: MilestoneFacts): Milestone[] {
  return returns.map(({ person, interaction, silence }) => {
    const at = timeOf(interaction.when);
    return { id: `came-back ${interaction.id}`, at, kind: 'came-back', person, silence };
  });
}

/** The first customer who carries the user's word. Nobody knows since when, so it is told when it is found. */
function findAmbassador({ ambassadors }: MilestoneFacts, found: number): Milestone[] {
  const [person] = ambassadors;
  return person === undefined ? [] : [{ id: 'first-ambassador', at: found, kind: 'first-ambassador', person }];
}
