import type { Facet } from '../../../lib/insight/facets';
import { byHour, byInterest, byKind, byLength, byTheme, byWeekday } from '../../../lib/insight/facets';
import { fieldOf } from '../../../lib/insight/field';
import { findWorks, type Group, type Works } from '../../../lib/insight/works';
import type { JudgedPost } from '../../../lib/judged';
import type { Annotation, Audience } from '../../../lib/people';
import type { Account, PostKey } from '../../../lib/post';

/** By what the posts are told apart. */
export const FACETS = ['kind', 'weekday', 'hour', 'length', 'theme', 'interest'] as const;
export type FacetName = (typeof FACETS)[number];

/** Groups that have an order of their own; the others come with most posts first. */
const ORDER: { readonly [name in FacetName]?: readonly string[] } = {
  weekday: ['1', '2', '3', '4', '5', '6', '7'],
  hour: ['0', '4', '8', '12', '16', '20'],
  length: ['short', 'medium', 'long'],
};

/** What works for one account. */
export interface AccountWorks extends Works {
  readonly account: Account;
  readonly posts: number;
}

/** What a facet is made of beside the posts themselves. */
export interface FacetFacts {
  readonly notes: ReadonlyMap<PostKey, Annotation>;
  readonly audiences: readonly Audience[];
}

/** What works by one facet, account by account, most posts first: two networks are never held against each other. */
export function worksOf(
  name: FacetName,
  posts: readonly JudgedPost[],
  accounts: readonly Account[],
  facts: FacetFacts,
  now: number,
): AccountWorks[] {
  const facet = facetOf(name, facts);
  return accounts
    .flatMap((account): AccountWorks[] => {
      const own = posts.filter(({ row }) => row.account === account.id);
      if (own.length === 0) return [];
      const histories = own.map(({ history }) => history);
      const works = findWorks(histories, facet, fieldOf(account.network), now);
      return [{ ...works, groups: inOrder(name, works.groups), account, posts: own.length }];
    })
    .sort((a, b) => b.posts - a.posts);
}

function facetOf(name: FacetName, { notes, audiences }: FacetFacts): Facet {
  switch (name) {
    case 'kind':
      return byKind;
    case 'weekday':
      return byWeekday;
    case 'hour':
      return byHour;
    case 'length':
      return byLength;
    case 'theme':
      return byTheme(new Map([...notes].map(([key, { themes }]) => [key, themes])));
    case 'interest':
      return byInterest(audiences.flatMap(({ interests }) => interests));
  }
}

function inOrder(name: FacetName, groups: readonly Group[]): readonly Group[] {
  const order = ORDER[name];
  return order ? [...groups].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name)) : groups;
}
