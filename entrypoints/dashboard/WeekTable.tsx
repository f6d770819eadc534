import { useFormatter, useTranslations } from 'use-intl';
import { useWords } from '../../components/useWords';
import type { Estimate } from '../../lib/insight/interval';
import type { Momentum } from '../../lib/insight/momentum';
import type { Week } from '../../lib/insight/weeks';
import { wayTo } from './ways';

/** How many posts a week has; they can be opened. */
function Posts({ week: { name, published } }: { week: Week }) {
  const format = useFormatter();
  if (published === 0) return format.number(0);
  return (
    <a
      href={wayTo.posts({ week: name, period: '0' })}
      className="underline decoration-edge/50 underline-offset-2 hover:decoration-current"
    >
      {format.number(published)}
    </a>
  );
}

/** The weeks, newest first, with what both curves say of each. */
export function WeekTable({ weeks, drawing }: { weeks: readonly Week[]; drawing: Momentum['drawing'] | undefined }) {
  const t = useTranslations('dashboard.momentum');
  const format = useFormatter();
  const words = useWords();
  const number = (n: number) => format.number(n, { maximumFractionDigits: 1 });
  const curve = (estimate: Estimate | undefined) =>
    estimate
      ? t('range', { value: number(estimate.value), low: number(estimate.low), high: number(estimate.high) })
      : '–';
  const columns = [
    t('published'),
    t('conversation'),
    t('perPost'),
    ...(drawing ? [t('straightCurve'), t('bentCurve')] : []),
  ];
  const rows = weeks.map((week, i) => ({
    week,
    cells: [
      <Posts key="posts" week={week} />,
      week.posts > 0 ? number(Math.round(week.conversation)) : '–',
      week.posts > 0 ? number(week.conversation / week.posts) : '–',
      ...(drawing ? [curve(drawing.straight[i]), curve(drawing.exponential[i])] : []),
    ],
  }));
  const mark = (week: Week) => (week.open ? t('notOver') : week.young ? t('young') : '');
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="text-xs text-soft">
          <th scope="col" className="py-1 pe-3 text-start">
            {t('week')}
          </th>
          {columns.map((name) => (
            <th key={name} scope="col" className="px-2 py-1 text-end">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map(({ week, cells }) => (
          <tr key={week.name} className="border-t border-line">
            <th scope="row" className="py-1 pe-3 text-start font-normal whitespace-nowrap">
              {words.day(week.start)} {mark(week)}
            </th>
            {cells.map((cell, i) => (
              <td key={columns[i]} className="px-2 py-1 text-end whitespace-nowrap">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
