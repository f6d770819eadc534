import type { Comparison } from '../../../lib/insight/compare';
import type { PostHistory } from '../../../lib/insight/history';
import {
  compareAnswering,
  compareDepths,
  comparePeriods,
  PEOPLE,
  PER_POST,
  type PeopleFigure,
  type PerPost,
} from '../../../lib/insight/periods';
import { isIn, type Span, type Spans } from '../../../lib/insight/spans';
import type { JudgedPost } from '../../../lib/judged';
import { type Account, type Count, middle } from '../../../lib/post';
import { followersOf, interactionsSince } from '../../../lib/store/ask';

/** One figure of the comparison, with what the middle post of each period had, or how many people; absent where nothing is known. */
export interface FigureRow {
  readonly name: PerPost | PeopleFigure | 'depth';
  readonly comparison: Comparison;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

/** The followers as last read in each period, of the accounts for which both are known. */
export interface Followers {
  readonly before: Count;
  readonly after: Count;
  /** Accounts for which one of the two is not known. */
  readonly without: number;
}

export interface Facts {
  readonly posts: readonly JudgedPost[];
  readonly accounts: readonly Account[];
  readonly peopleOn: boolean;
  readonly spans: Spans;
  readonly now: number;
}

/** What is compared of the posts: what they drew each, and how deep they went. */
export function comparePostsOf({ posts, spans, now }: Facts): FigureRow[] {
  const accounts: PostHistory[][] = [...Map.groupBy(posts, ({ row }) => row.account).values()].map((own) =>
    own.map(({ history }) => history),
  );
  const perPost = comparePeriods(accounts, spans, now);
  const depth = compareDepths(accounts, spans);
  return [
    { name: 'depth', comparison: depth, ...depth.middle },
    ...PER_POST.map((name) => ({ name, comparison: perPost[name], ...perPost[name].middle })),
  ];
}

/** What is compared of the people who answered these posts; null while people are off. Made for useLive. */
export async function comparePeopleOf({ posts, peopleOn, spans }: Facts): Promise<FigureRow[] | null> {
  if (!peopleOn) return null;
  const own = new Set(posts.map(({ row }) => row.key));
  const people = compareAnswering(
    (await interactionsSince()).filter(({ post }) => own.has(post)),
    spans,
  );
  return PEOPLE.map((name) => ({
    name,
    comparison: people[name],
    before: people[name].before.sum,
    after: people[name].after.sum,
  }));
}

/** The followers then and now; null where no account has both. Made for useLive. */
export async function compareFollowersOf({ accounts, spans }: Facts): Promise<Followers | null> {
  const known = await Promise.all(
    accounts.map(async ({ id }) => {
      const rows = await followersOf(id);
      const latest = (span: Span) => rows.findLast(({ at }) => isIn(span, at));
      const [before, after] = [latest(spans.before), latest(spans.after)];
      return before && after ? [before.followers, after.followers] : null;
    }),
  );
  const both = known.flatMap((pair) => (pair ? [pair] : []));
  if (both.length === 0) return null;
  const add = (side: 0 | 1): Count => ({
    low: both.reduce((sum, pair) => sum + (pair[side]?.low ?? 0), 0),
    high: both.reduce((sum, pair) => sum + (pair[side]?.high ?? 0), 0),
  });
  return { before: add(0), after: add(1), without: accounts.length - both.length };
}

/** The middle of a change between two counts, and whether it is exact. */
export function changeOf({ before, after }: Followers): { readonly n: number; readonly exact: boolean } {
  const exact = before.low === before.high && after.low === after.high;
  return { n: middle(after) - middle(before), exact };
}

/** How many posts were published in a period, as far as they are dated. */
export function postsIn(posts: readonly JudgedPost[], span: Span): number {
  return posts.filter(({ row }) => row.publishedAt && isIn(span, row.publishedAt.at + row.publishedAt.within / 2))
    .length;
}
