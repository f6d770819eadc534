import { useSearchParams } from 'wouter';
import { byHour, byLength, byWeekday } from '../../lib/insight/facets';
import { isIn, readSpan } from '../../lib/insight/spans';
import { fold } from '../../lib/insight/stem';
import { timeOf } from '../../lib/insight/time';
import { nameWeek } from '../../lib/insight/weeks';
import type { JudgedPost } from '../../lib/judged';
import type { Annotation } from '../../lib/people';
import type { PostKey } from '../../lib/post';

/** What the posts can be narrowed by; each stands in the address under its name. "none" means: those without any. */
export const FILTERS = [
  'text',
  'verdict',
  'network',
  'kind',
  'stage',
  'seed',
  // Those that other pages lead here with: the week of a chart, a period that was compared, a group of what works.
  'week',
  'span',
  'weekday',
  'hour',
  'length',
  'theme',
] as const;
export type Filter = (typeof FILTERS)[number];
export type Filters = { readonly [name in Filter]?: string };

/** The columns that posts can be sorted by. */
export const SORTS = ['date', 'depth', 'reactions', 'comments', 'shares'] as const;
export type Sort = (typeof SORTS)[number];
export interface Sorting {
  readonly by: Sort;
  readonly desc: boolean;
}

/** The choices of the page of posts, kept in its address; each is a step that "back" takes back, but typing is one step only. */
export function usePostChoices() {
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string, replace = false) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace },
    );
  const filters: Filters = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  return {
    filters,
    sorting: readSorting(search.get('sort')),
    narrow: (name: Filter, value: string) => set(name, value, name === 'text' && filters.text !== undefined),
    sort: ({ by, desc }: Sorting) => set('sort', `${desc ? '-' : ''}${by}`),
    clear: () =>
      setSearch((now) => {
        const next = new URLSearchParams(now);
        for (const name of FILTERS) next.delete(name);
        return next;
      }),
  };
}

/** "-comments" is most comments first; newest first where the address says nothing that can be sorted by. */
function readSorting(text: string | null): Sorting {
  const by = SORTS.find((one) => one === text?.replace('-', ''));
  return by ? { by, desc: text?.startsWith('-') ?? false } : { by: 'date', desc: true };
}

/** The posts that fit all filters, in their order. Text is looked for without accents, in the post and in what the user wrote on it. */
export function narrowPosts(
  posts: readonly JudgedPost[],
  notes: ReadonlyMap<PostKey, Annotation>,
  filters: Filters,
): JudgedPost[] {
  const sought = fold(filters.text ?? '').trim();
  const is = (wanted: string | undefined, value: string | undefined) =>
    wanted === undefined || wanted === (value ?? 'none');
  const span = filters.span === undefined ? undefined : readSpan(filters.span);
  const inSpan = ({ publishedAt }: JudgedPost['row']) =>
    !span || (publishedAt !== undefined && isIn(span, timeOf(publishedAt)));
  const has = (wanted: string | undefined, values: readonly string[] | undefined) =>
    wanted === undefined || (values ?? []).includes(wanted);
  return posts.filter(({ row, judgement, history }) => {
    const note = notes.get(row.key);
    const words = [row.text ?? '', note?.note ?? '', ...(note?.themes ?? [])].join(' ');
    return (
      is(filters.verdict, judgement.verdict) &&
      is(filters.network, row.network) &&
      is(filters.kind, row.media) &&
      is(filters.stage, note?.stage) &&
      is(filters.seed, note?.seed) &&
      inSpan(row) &&
      is(filters.week, row.publishedAt && nameWeek(timeOf(row.publishedAt))) &&
      has(filters.weekday, byWeekday(history)) &&
      has(filters.hour, byHour(history)) &&
      has(filters.length, byLength(history)) &&
      has(filters.theme, note?.themes) &&
      fold(words).includes(sought)
    );
  });
}
