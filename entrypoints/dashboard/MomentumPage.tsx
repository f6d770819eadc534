import { areaY, dot, lineY, ruleY } from '@observablehq/plot';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Answer } from '../../components/Answer';
import { Card } from '../../components/Card';
import { Chart } from '../../components/Chart';
import { useWords } from '../../components/useWords';
import { ageAccount } from '../../lib/insight/aged';
import { readMomentum, type Momentum } from '../../lib/insight/momentum';
import type { PageProps } from './pages';

/** Cadence and growth read together: the phase with how sure it is, the weeks, and both curves with their bands. */
export function MomentumPage({ posts, settings: { weeklyTarget: target }, now }: PageProps) {
  const t = useTranslations('dashboard.momentum');
  const words = useWords();
  const momentum = useMemo(() => {
    const byAccount = Map.groupBy(posts, ({ row }) => row.account);
    const aged = [...byAccount.values()].map((own) =>
      ageAccount(
        own.map(({ history }) => history),
        now,
      ),
    );
    return readMomentum(aged, target ?? 1, now);
  }, [posts, target, now]);
  const { phase, growth, cadence } = momentum;
  const percent = (share: number) => `${share > 0 ? '+' : ''}${words.percent(share)}`;
  const more =
    phase.name === 'starting' || phase.name === 'unsure' || phase.probability === undefined
      ? t(`phaseMore.${phase.name === 'starting' || phase.name === 'unsure' ? phase.name : 'fading'}`, {
          weeks: phase.weeks,
        })
      : t('sure', { chance: words.percent(phase.probability) });
  return (
    <div className="grid gap-5">
      <Answer size="large" more={more}>
        {t(`phase.${phaseKey(phase.name)}`, { weeks: phase.weeks })}
      </Answer>
      <Card title={t('weeks')}>
        <WeekChart momentum={momentum} />
      </Card>
      <div className="grid items-start gap-5 md:grid-cols-2">
        <Card title={t('growth')}>
          <p className="mt-1">
            {growth
              ? t(growth.withinChance ? 'growthChance' : 'growthSure', {
                  value: percent(growth.weekly.value),
                  low: percent(growth.weekly.low),
                  high: percent(growth.weekly.high),
                })
              : t('growthNone')}
          </p>
          {growth && (
            <p className="mt-1 text-sm text-soft">
              {t('base', {
                weeks: growth.base.weeks,
                posts: growth.base.posts,
                n: Math.round(growth.base.conversation),
              })}
            </p>
          )}
          {growth?.doubling && (
            <p className="mt-1 text-sm text-soft">{t('doubling', { weeks: Math.round(growth.doubling.value) })}</p>
          )}
        </Card>
        <Card title={t('cadence')}>
          {cadence ? (
            <ul className="mt-1 grid gap-1">
              <li>{t('perWeek', { n: cadence.perWeek, over: cadence.over })}</li>
              {target !== null && <li>{t('streak', { n: cadence.streak, target })}</li>}
              {cadence.longestGap && (
                <li>
                  {t('gap', {
                    days: cadence.longestGap.days,
                    from: words.day(cadence.longestGap.from),
                    to: words.day(cadence.longestGap.to),
                  })}
                </li>
              )}
              {cadence.drop && <li>{t('drop', { before: cadence.drop.before, now: cadence.drop.now })}</li>}
            </ul>
          ) : (
            <p className="mt-1">{t('cadenceNone')}</p>
          )}
          {momentum.undated > 0 && <p className="mt-1 text-sm text-soft">{t('undated', { n: momentum.undated })}</p>}
        </Card>
      </div>
    </div>
  );
}

/** Conversation per post, week by week, with the straight line and the exponential and the band of the latter. */
function WeekChart({ momentum: { weeks, drawing } }: { momentum: Momentum }) {
  const t = useTranslations('dashboard.momentum');
  const words = useWords();
  const points = useMemo(
    () =>
      weeks.map((week) => ({
        at: new Date(week.start),
        perPost: week.posts > 0 ? week.conversation / week.posts : undefined,
        young: week.young || week.open,
      })),
    [weeks],
  );
  const options = useMemo(() => {
    const curve = (estimates: readonly { value: number; low: number; high: number }[]) =>
      estimates.flatMap((estimate, i) => (points[i] ? [{ at: points[i].at, ...estimate }] : []));
    const known = points.filter(({ perPost }) => perPost !== undefined);
    return {
      height: 260,
      marginLeft: 40,
      x: { type: 'time' as const, label: null },
      y: { label: null, grid: true, zero: true, nice: true },
      marks: [
        ruleY([0]),
        ...(drawing
          ? [
              areaY(curve(drawing.exponential), {
                x: 'at',
                y1: 'low',
                y2: 'high',
                fill: 'var(--color-ember-mid)',
                fillOpacity: 0.18,
              }),
              lineY(curve(drawing.straight), {
                x: 'at',
                y: 'value',
                stroke: 'var(--color-grey)',
                strokeDasharray: '5 4',
              }),
              lineY(curve(drawing.exponential), { x: 'at', y: 'value', stroke: 'var(--color-ember)', strokeWidth: 2 }),
            ]
          : []),
        dot(known, {
          x: 'at',
          y: 'perPost',
          r: 3.5,
          stroke: 'var(--color-ember)',
          strokeWidth: 1.5,
          fill: (point: { young: boolean }) => (point.young ? 'var(--color-card)' : 'var(--color-ember)'),
        }),
      ],
    };
  }, [points, drawing]);
  return (
    <Chart
      sentence={t(drawing ? 'weeksSentence' : 'weeksBare', { n: weeks.length })}
      options={options}
      table={
        <table className="w-full text-sm">
          <thead>
            <tr className="text-xs text-soft">
              <th scope="col" className="py-1 pe-3 text-start">
                {t('week')}
              </th>
              <th scope="col" className="px-2 py-1 text-end">
                {t('published')}
              </th>
              <th scope="col" className="px-2 py-1 text-end">
                {t('conversation')}
              </th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map((week) => (
              <tr key={week.name} className="border-t border-line">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  {words.day(week.start)} {week.open ? t('open') : week.young ? t('young') : ''}
                </th>
                <td className="px-2 py-1 text-end">{week.published}</td>
                <td className="px-2 py-1 text-end">{week.posts > 0 ? Math.round(week.conversation) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}

function phaseKey(
  name: Momentum['phase']['name'],
): 'starting' | 'desert' | 'takingOff' | 'established' | 'fading' | 'unsure' {
  return name === 'taking off' ? 'takingOff' : name;
}
