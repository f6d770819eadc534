import { areaY, dot, lineY, ruleY } from '@observablehq/plot';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Chart } from '../../components/Chart';
import type { LegendEntry } from '../../components/Legend';
import { useAxes } from '../../components/useAxes';
import { useWords } from '../../components/useWords';
import type { Estimate } from '../../lib/insight/interval';
import type { Momentum } from '../../lib/insight/momentum';
import type { Week } from '../../lib/insight/weeks';
import { WeekTable } from './WeekTable';

/** The probability from which one of the two shapes is said to fit better. */
const SURE = 0.8;

/** Conversation per post, week by week, with the straight line and the exponential, each in its band. */
export function WeekChart({ momentum: { weeks, drawing, growth } }: { momentum: Momentum }) {
  const t = useTranslations('dashboard.momentum');
  const words = useWords();
  const axes = useAxes();
  const options = useMemo(() => {
    const along = (estimates: readonly Estimate[]) =>
      estimates.flatMap((estimate, i) => (weeks[i] ? [{ at: new Date(weeks[i].start), ...estimate }] : []));
    const band = (estimates: readonly Estimate[], colour: string, fillOpacity: number) => {
      const own = along(estimates);
      return [
        areaY(own, { x: 'at', y1: 'low', y2: 'high', fill: colour, fillOpacity }),
        lineY(own, { x: 'at', y: 'low', stroke: colour, strokeWidth: 0.5 }),
        lineY(own, { x: 'at', y: 'high', stroke: colour, strokeWidth: 0.5 }),
      ];
    };
    const known = weeks.flatMap((week) =>
      week.posts > 0
        ? [{ at: new Date(week.start), perPost: week.conversation / week.posts, young: isYoung(week) }]
        : [],
    );
    return {
      height: 280,
      marginLeft: 44,
      marginRight: 24,
      x: axes.time(weeks[0]?.start ?? 0, weeks.at(-1)?.start ?? 0),
      y: axes.count,
      marks: [
        ruleY([0]),
        ...(drawing
          ? [
              ...band(drawing.straight, 'var(--color-grey)', 0.14),
              ...band(drawing.exponential, 'var(--color-ember-mid)', 0.2),
              lineY(along(drawing.straight), {
                x: 'at',
                y: 'value',
                stroke: 'var(--color-grey)',
                strokeWidth: 2,
                strokeDasharray: '5 4',
              }),
              lineY(along(drawing.exponential), {
                x: 'at',
                y: 'value',
                stroke: 'var(--color-ember)',
                strokeWidth: 2,
              }),
            ]
          : []),
        dot(known, {
          x: 'at',
          y: 'perPost',
          r: 3.5,
          stroke: 'var(--color-ember)',
          strokeWidth: 1.5,
          fill: (week: { young: boolean }) => (week.young ? 'var(--color-card)' : 'var(--color-ember)'),
        }),
      ],
    };
  }, [axes, weeks, drawing]);

  const fit = !drawing
    ? t('fit.none')
    : growth?.withinChance !== false
      ? t('fit.flat')
      : drawing.bends >= SURE
        ? t('fit.bent', { chance: words.percent(drawing.bends) })
        : drawing.bends <= 1 - SURE
          ? t('fit.straight', { chance: words.percent(1 - drawing.bends) })
          : t('fit.either');
  const legend: LegendEntry[] = [
    { swatch: 'dot', tint: 'ember', label: t('legend.week') },
    ...(weeks.some(isYoung) ? [{ swatch: 'hollow', tint: 'ember', label: t('legend.young') } as const] : []),
    ...(drawing
      ? ([
          { swatch: 'line', tint: 'ember', label: t('legend.bent') },
          { swatch: 'dashed', tint: 'grey', label: t('legend.straight') },
          { swatch: 'band', tint: 'ember', label: t('legend.band') },
        ] as const)
      : []),
  ];
  return (
    <Chart
      sentence={`${t('weeksSentence', { n: weeks.length })} ${fit}`}
      legend={legend}
      options={options}
      table={<WeekTable weeks={weeks} drawing={drawing} />}
    />
  );
}

/** Whether what a week drew may still grow. */
export function isYoung({ young, open }: Week): boolean {
  return young || open;
}
