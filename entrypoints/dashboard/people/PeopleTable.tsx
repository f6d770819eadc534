import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useTranslations } from 'use-intl';
import { LEVELS, RELATIONS, type Audience } from '../../../lib/people';
import type { Known } from '../../../lib/insight/survey';
import type { PersonRow } from '../../../lib/store/rows';
import { useRowsInView } from '../useRowsInView';
import { PeopleRow, type RowActions } from './PeopleRow';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { text: sortFn_text },
});
const helper = createColumnHelper<typeof features, Known<PersonRow>>();
const COLUMNS = ['name', 'level', 'relation', 'first', 'last', 'answers'] as const;

/** What is not known goes last whichever way a column is sorted. */
const columns = helper.columns([
  helper.accessor(({ person }) => person.name, { id: 'name', sortFn: 'text' }),
  helper.accessor(({ standing }) => (standing ? LEVELS.indexOf(standing.level) : undefined), {
    id: 'level',
    sortUndefined: 'last',
  }),
  helper.accessor(({ person }) => (person.relation ? RELATIONS.indexOf(person.relation) : undefined), {
    id: 'relation',
    sortUndefined: 'last',
  }),
  helper.accessor(({ person }) => person.firstSeen, { id: 'first', sortDescFirst: true }),
  helper.accessor(({ person }) => person.lastSeen, { id: 'last', sortDescFirst: true }),
  helper.accessor(({ answers }) => answers.comment + answers.reply + answers.share, {
    id: 'answers',
    sortDescFirst: true,
  }),
]);

interface PeopleTableProps extends RowActions {
  readonly known: readonly Known<PersonRow>[];
  readonly audiences: readonly Audience[];
  readonly days: number;
  readonly chosen: ReadonlySet<string>;
  /** Chooses all that are in the list, or none of them. */
  readonly onChooseAll: (chosen: boolean) => void;
}

/** Everybody in a list, sorted by any column; only the rows in view are in the page. On a narrow screen a row is what fits. */
export function PeopleTable({ known, audiences, days, chosen, onChooseAll, ...actions }: PeopleTableProps) {
  const t = useTranslations('dashboard.people');
  const table = useTable({
    features,
    columns,
    data: known,
    enableSortingRemoval: false,
    initialState: { sorting: [{ id: 'last', desc: true }] },
  });
  const all = known.every(({ person }) => chosen.has(person.id));
  const { rows } = table.getRowModel();
  const { frame, items, before, after, measure } = useRowsInView(rows.length);
  return (
    <div className="rounded-card border border-line bg-card">
      <table ref={frame} className="w-full border-collapse" aria-rowcount={rows.length + 1}>
        <caption className="sr-only">{t('list')}</caption>
        <thead>
          <tr className="text-xs text-soft">
            <th scope="col" className="w-10 ps-4">
              <input
                type="checkbox"
                checked={all}
                aria-label={t('chooseAll')}
                onChange={() => onChooseAll(!all)}
                className="block size-4 accent-ember"
              />
            </th>
            {table.getHeaderGroups().flatMap((group) =>
              group.headers.map((header) => {
                const id = COLUMNS.find((one) => one === header.id) ?? 'name';
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={id}
                    scope="col"
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                    className={`px-1 py-1 text-start font-semibold whitespace-nowrap last:pe-4 ${id === 'name' ? '' : id === 'first' ? 'max-xl:hidden' : 'max-lg:hidden'}`}
                  >
                    <button
                      type="button"
                      onClick={header.column.getToggleSortingHandler()}
                      className="min-h-8 px-1 hover:text-ink"
                    >
                      {t(`columns.${id}`)}{' '}
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
            const one = rows[index]?.original;
            if (!one) return null;
            return (
              <PeopleRow
                key={one.person.id}
                ref={measure}
                index={index}
                known={one}
                audiences={audiences}
                days={days}
                chosen={chosen.has(one.person.id)}
                {...actions}
              />
            );
          })}
          {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  );
}
