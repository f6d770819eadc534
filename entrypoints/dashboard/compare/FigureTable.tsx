import { useFormatter, useTranslations } from 'use-intl';
import { useWords } from '../../../components/useWords';
import type { Base } from '../../../lib/insight/compare';
import { type Span, type Spans, writeSpan } from '../../../lib/insight/spans';
import { wayTo } from '../ways';
import type { FigureRow } from './figures';

/** The figures of two periods with what each stands on: 15 % of 30 is not 15 % of 3,000. */
export function FigureTable({ rows, spans }: { rows: readonly FigureRow[]; spans: Spans }) {
  const t = useTranslations('dashboard.compare');
  return (
    <table className="w-full text-sm max-sm:block">
      <thead className="max-sm:block">
        <tr className="text-xs text-soft max-sm:grid max-sm:grid-cols-3">
          <th scope="col" className="py-1 pe-3 text-start max-sm:col-span-3">
            {t('columns.name')}
          </th>
          <th scope="col" className="px-2 py-1 text-end max-sm:ps-0 max-sm:text-start">
            {t('columns.before')}
          </th>
          <th scope="col" className="px-2 py-1 text-end max-sm:ps-0 max-sm:text-start">
            {t('columns.after')}
          </th>
          <th scope="col" className="py-1 ps-2 text-end max-sm:ps-0 max-sm:text-start">
            {t(rows.some(isOfPeople) ? 'columns.changePeople' : 'columns.change')}
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((row) => (
          <tr key={row.name} className="border-t border-line align-top max-sm:grid max-sm:grid-cols-3 max-sm:py-1">
            <th scope="row" className="py-1.5 pe-3 text-start font-normal max-sm:col-span-3 max-sm:pb-0">
              {t(`names.${row.name}`)}
            </th>
            <td className="px-2 py-1.5 text-end max-sm:ps-0 max-sm:text-start">
              <Side row={row} value={row.before} base={row.comparison.before} span={spans.before} />
            </td>
            <td className="px-2 py-1.5 text-end max-sm:ps-0 max-sm:text-start">
              <Side row={row} value={row.after} base={row.comparison.after} span={spans.after} />
            </td>
            <td className="py-1.5 ps-2 text-end max-sm:ps-0 max-sm:text-start">
              <Change row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SideProps {
  readonly row: FigureRow;
  readonly value: number | undefined;
  readonly base: Base;
  readonly span: Span;
}

/** What a period has, and what that stands on, which opens to its posts. */
function Side({ row: { name }, value, base, span }: SideProps) {
  const t = useTranslations('dashboard.compare');
  const format = useFormatter();
  const words = useWords();
  const people = isOfPeople({ name });
  if (value === undefined) {
    return (
      <span title={t('noPosts')} className="text-faint">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t('noPosts')}</span>
      </span>
    );
  }
  return (
    <>
      {name === 'depth'
        ? words.percent(value)
        : format.number(value, { maximumFractionDigits: people || value >= 10 ? 0 : 1 })}
      {!people && (
        <span className="block text-xs text-soft">
          <a
            href={wayTo.posts({ span: writeSpan(span), period: '0' })}
            className="underline decoration-edge/50 underline-offset-2 hover:decoration-current"
          >
            {name === 'depth' ? t('baseDepth', { n: Math.round(base.sum) }) : t('basePosts', { n: base.n })}
          </a>
        </span>
      )}
    </>
  );
}

function Change({ row: { name, comparison } }: { row: FigureRow }) {
  const t = useTranslations('dashboard.compare');
  const words = useWords();
  if (!comparison.ratio) return <span className="text-soft">{t('few')}</span>;
  const { value, low, high } = comparison.ratio;
  const change = words.change(value - 1);
  return (
    <>
      <span className={comparison.withinChance ? '' : 'font-semibold'}>
        {name === 'depth' ? t('changeOdds', { value: change }) : change}
      </span>
      <span className="block text-xs text-soft">
        {t('between', { low: words.change(low - 1), high: words.change(high - 1) })}
      </span>
      <span className={`block text-xs ${comparison.withinChance ? 'text-soft' : 'font-semibold text-ember'}`}>
        {t(comparison.withinChance ? 'chance' : value > 1 ? 'clearMore' : 'clearLess')}
      </span>
    </>
  );
}

function isOfPeople({ name }: Pick<FigureRow, 'name'>): boolean {
  return name === 'answering' || name === 'returning' || name === 'new';
}
