import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CountText } from '../../components/CountText';
import { DepthTrack, trackEnd } from '../../components/DepthTrack';
import { factsOf } from '../../components/facts';
import { useWords } from '../../components/useWords';
import { VerdictMark, VerdictWord } from '../../components/VerdictMark';
import { nameOf } from '../../lib/accounts';
import type { JudgedPost } from '../../lib/judged';
import { middle, type CountName } from '../../lib/post';
import { wayToPost } from '../../lib/ways';

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
    {
      id: 'depth',
      sortUndefined: 'last',
      sortDescFirst: true,
    },
  ),
  count('reactions'),
  count('comments'),
  count('shares'),
]);

/** About the height of a row in pixels, until it is measured. */
const ROW = 64;

/** Posts with their depth and counts, sorted by any column; only the rows in view are in the page. */
export function PostTable({ posts }: { posts: readonly JudgedPost[] }) {
  const t = useTranslations('dashboard.posts');
  const words = useWords();
  const frame = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(frame.current?.offsetTop ?? 0), []);
  const table = useTable({
    features,
    columns,
    data: posts,
    enableSortingRemoval: false,
    initialState: { sorting: [{ id: 'date', desc: true }] },
  });
  const { rows } = table.getRowModel();
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? 0) - virtual.options.scrollMargin;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? 0) - virtual.options.scrollMargin);
  const facts = new Map(posts.map(({ row, judgement }) => [row.key, factsOf(row, judgement, nameOf(row.network))]));
  const end = trackEnd([...facts.values()].map(({ depth }) => depth));
  return (
    <div className="overflow-x-auto rounded-card border border-line bg-card">
      <table ref={frame} className="w-full min-w-[46rem] border-collapse" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {table.getHeaderGroups().flatMap((group) =>
              group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                    className={`px-2 py-1 text-xs font-semibold text-soft first:ps-4 last:pe-4 ${header.id === 'date' || header.id === 'depth' ? 'text-start' : 'text-end'}`}
                  >
                    <button
                      type="button"
                      onClick={header.column.getToggleSortingHandler()}
                      className="min-h-8 px-1 hover:text-ink"
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
          {items.map((item) => {
            const post = rows[item.index]?.original;
            const fact = post && facts.get(post.row.key);
            if (!post || !fact) return null;
            return (
              <tr
                key={post.row.key}
                ref={virtual.measureElement}
                data-index={item.index}
                aria-rowindex={item.index + 2}
                className="border-t border-line align-middle"
              >
                <th scope="row" className="max-w-80 px-2 py-2 ps-4 text-start font-normal">
                  <a
                    href={wayToPost(post.row.key)}
                    className="block truncate font-[550] hover:underline"
                    title={post.row.text}
                  >
                    {post.row.text ?? t('noText')}
                  </a>
                  <span className="text-xs text-soft">
                    {fact.network} ·{' '}
                    {fact.publishedAt
                      ? words.moment(fact.publishedAt)
                      : t('seen', { day: words.day(post.row.firstSeen) })}
                  </span>
                </th>
                <td className="min-w-48 px-2 py-2">
                  <span className="mb-1 flex items-center gap-1.5 text-sm">
                    <VerdictMark verdict={fact.verdict} /> <VerdictWord verdict={fact.verdict} />
                  </span>
                  <DepthTrack depth={fact.depth} usual={fact.usual} end={end} verdict={fact.verdict} />
                </td>
                {(['reactions', 'comments', 'shares'] as const).map((name) => (
                  <td key={name} className="px-2 py-2 text-end last:pe-4">
                    <CountText name={name} count={post.row[name]} why={fact.absent?.[name] ?? 'notRead'} />
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  );
}
