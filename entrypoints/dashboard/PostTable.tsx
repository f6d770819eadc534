import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { trackEnd } from '../../components/DepthTrack';
import { factsOf } from '../../components/facts';
import { nameOf } from '../../lib/screen/accounts';
import type { JudgedPost } from '../../lib/judged';
import type { Annotation } from '../../lib/people';
import { middle, type CountName, type PostKey } from '../../lib/post';
import { SORTS, type Sorting } from './postChoices';
import { PostTableRow } from './PostTableRow';
import { useRowsInView } from './useRowsInView';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
});
const helper = createColumnHelper<typeof features, JudgedPost>();

/** What is unknown goes last whichever way a column is sorted: it is neither the least nor the most. */
const count = (name: CountName) =>
  helper.accessor(({ row }) => (row[name] ? middle(row[name]) : undefined), {
    id: name,
    sortUndefined: 'last',
    sortDescFirst: true,
  });

const columns = helper.columns([
  helper.accessor(({ row }) => row.listedAt, { id: 'date', sortDescFirst: true }),
  helper.accessor(
    ({ judgement }) =>
      judgement.verdict === 'unreadable' || judgement.verdict === 'early' ? undefined : judgement.depth.value,
    { id: 'depth', sortUndefined: 'last', sortDescFirst: true },
  ),
  count('reactions'),
  count('comments'),
  count('shares'),
]);

interface PostTableProps {
  readonly posts: readonly JudgedPost[];
  readonly notes: ReadonlyMap<PostKey, Annotation>;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly marked: ReadonlySet<PostKey>;
  readonly onMark: (marked: ReadonlySet<PostKey>) => void;
}

/** Posts with their depth and counts, sorted by any column; only the rows in view are in the page, all of them in print. */
export function PostTable({ posts, notes, sorting, onSort, marked, onMark }: PostTableProps) {
  const t = useTranslations('dashboard.posts');
  const table = useTable({
    features,
    columns,
    data: posts,
    enableSortingRemoval: false,
    state: { sorting: [{ id: sorting.by, desc: sorting.desc }] },
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change([{ id: sorting.by, desc: sorting.desc }]) : change;
      const by = SORTS.find((one) => one === next?.id);
      if (next && by) onSort({ by, desc: next.desc });
    },
  });
  const { rows } = table.getRowModel();
  const { frame, items, before, after, measure } = useRowsInView(rows.length);
  const facts = useMemo(
    () => new Map(posts.map(({ row, judgement }) => [row.key, factsOf(row, judgement, nameOf(row.network))])),
    [posts],
  );
  const end = useMemo(() => trackEnd([...facts.values()].map(({ depth }) => depth)), [facts]);
  const all = posts.every(({ row }) => marked.has(row.key));
  const mark = (key: PostKey, on: boolean) => {
    const next = new Set(marked);
    if (on) next.add(key);
    else next.delete(key);
    onMark(next);
  };
  return (
    <div className="overflow-x-auto rounded-card border border-line bg-card print:overflow-visible">
      <table ref={frame} className="w-full border-collapse" aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <td className="w-8 ps-4 print:hidden">
              <input
                type="checkbox"
                aria-label={t('markAll')}
                checked={all}
                onChange={() => onMark(new Set(all ? [] : posts.map(({ row }) => row.key)))}
                className="block size-4 accent-ember"
              />
            </td>
            {table.getHeaderGroups().flatMap((group) =>
              group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                const isCount = header.id !== 'date' && header.id !== 'depth';
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                    className={`px-2 py-1 text-xs font-semibold whitespace-nowrap text-soft last:pe-4 ${isCount ? 'text-end' : 'text-start'} ${header.id === 'date' ? '' : 'max-sm:hidden'}`}
                  >
                    <button
                      type="button"
                      onClick={header.column.getToggleSortingHandler()}
                      className={`min-h-8 px-1 hover:text-ink ${isCount ? '-me-1' : '-ms-1'}`}
                    >
                      {t(`columns.${header.id as 'date'}`)}{' '}
                      <span aria-hidden="true">{sorted === 'asc' ? '↑' : sorted === 'desc' ? '↓' : ''}</span>
                    </button>
                  </th>
                );
              }),
            )}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
          {items.map((index) => {
            const post = rows[index]?.original;
            const fact = post && facts.get(post.row.key);
            if (!post || !fact) return null;
            return (
              <PostTableRow
                key={post.row.key}
                ref={measure}
                index={index}
                row={post.row}
                facts={fact}
                end={end}
                stage={notes.get(post.row.key)?.stage}
                marked={marked.has(post.row.key)}
                onMark={(on) => mark(post.row.key, on)}
              />
            );
          })}
          {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  );
}
