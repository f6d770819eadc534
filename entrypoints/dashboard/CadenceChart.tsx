import { rectY, ruleY } from '@observablehq/plot';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Chart } from '../../components/Chart';
import { useAxes } from '../../components/useAxes';
import { useWords } from '../../components/useWords';
import type { Week } from '../../lib/insight/weeks';

/** So many weeks are drawn: cadence is what one does these months. */
const DRAWN = 26;
const WEEK = 7 * 86_400_000;

/** Posts published, week by week, against the user's own target where they set one. */
export function CadenceChart({ weeks: all, target }: { weeks: readonly Week[]; target: number | null }) {
  const t = useTranslations('dashboard.momentum');
  const format = useFormatter();
  const words = useWords();
  const axes = useAxes();
  const weeks = useMemo(() => all.slice(-DRAWN), [all]);
  const options = useMemo(
    () => ({
      height: 140,
      marginLeft: 44,
      marginRight: 24,
      x: axes.time(weeks[0]?.start ?? 0, (weeks.at(-1)?.start ?? 0) + WEEK),
      y: { ...axes.count, ticks: 3 },
      marks: [
        ruleY([0]),
        rectY(weeks, {
          x1: (week: Week) => new Date(week.start),
          x2: (week: Week) => new Date(week.start + WEEK),
          y: 'published',
          fill: 'var(--color-grey)',
          fillOpacity: (week: Week) => (week.open ? 0.35 : 0.75),
          insetLeft: 1,
          insetRight: 1,
        }),
        ...(target === null
          ? []
          : [ruleY([target], { stroke: 'var(--color-ink)', strokeOpacity: 0.6, strokeWidth: 2 })]),
      ],
    }),
    [axes, weeks, target],
  );
  const without = weeks.filter(({ published, open }) => published === 0 && !open).length;
  return (
    <Chart
      sentence={t('cadenceSentence', { n: weeks.length, without })}
      legend={[
        { swatch: 'band', tint: 'grey', label: t('legend.published') },
        ...(target === null ? [] : [{ swatch: 'line', tint: 'ink', label: t('legend.target') } as const]),
      ]}
      options={options}
      table={
        <table className="w-full text-sm">
          <thead>
            <tr className="text-xs text-soft">
              <th scope="col" className="py-1 pe-3 text-start">
                {t('week')}
              </th>
              <th scope="col" className="py-1 text-end">
                {t('published')}
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map((week) => (
              <tr key={week.name} className="border-t border-line">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  {words.day(week.start)} {week.open ? t('notOver') : ''}
                </th>
                <td className="py-1 text-end">{format.number(week.published)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
