import { dot, lineY, ruleY, areaY } from '@observablehq/plot';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Chart } from '../../components/Chart';
import { CountText } from '../../components/CountText';
import { useWords } from '../../components/useWords';
import type { JudgedPost } from '../../lib/judged';
import { middle, type CountName } from '../../lib/post';

/** What answered a post, look by look. Reactions are left to the table: they would flatten the two that matter. */
const DRAWN = ['comments', 'shares'] as const satisfies readonly CountName[];
const NAMES = ['reactions', 'comments', 'shares', 'views'] as const;

/** Every look at a post as a curve and as a table; a look that could not read a count has a dash and no point. */
export function History({ post: { row, history } }: { post: JudgedPost }) {
  const t = useTranslations('dashboard.post');
  const words = useWords();
  const format = useFormatter();
  const looks = history.observations;
  const points = useMemo(
    () =>
      looks.flatMap((look) =>
        DRAWN.flatMap((name) => {
          const count = look[name];
          return count ? [{ at: new Date(look.at), name, low: count.low, high: count.high, n: middle(count) }] : [];
        }),
      ),
    [looks],
  );
  const options = useMemo(() => {
    const colour = (name: (typeof DRAWN)[number]) =>
      name === 'comments' ? 'var(--color-ember)' : 'var(--color-water)';
    return {
      height: 200,
      marginLeft: 40,
      x: { type: 'time' as const, label: null },
      y: { label: null, grid: true, nice: true, zero: true },
      marks: [
        ruleY([0]),
        ...DRAWN.flatMap((name) => {
          const own = points.filter((point) => point.name === name);
          return [
            areaY(own, { x: 'at', y1: 'low', y2: 'high', fill: colour(name), fillOpacity: 0.2 }),
            lineY(own, {
              x: 'at',
              y: 'n',
              stroke: colour(name),
              strokeWidth: 2,
              ...(name === 'shares' && { strokeDasharray: '5 4' }),
            }),
            dot(own, { x: 'at', y: 'n', fill: colour(name), r: 3, symbol: name === 'shares' ? 'square' : 'circle' }),
          ];
        }),
      ],
    };
  }, [points]);
  const latest = DRAWN.flatMap((name) => (row[name] ? [words.count(name, row[name])] : []));
  return (
    <Chart
      sentence={t('historySentence', {
        looks: looks.length,
        list: latest.length > 0 ? format.list(latest) : t('nothing'),
      })}
      options={options}
      table={
        <table className="w-full text-sm">
          <thead>
            <tr className="text-xs text-soft">
              <th scope="col" className="py-1 pe-3 text-start">
                {t('look')}
              </th>
              {NAMES.map((name) => (
                <th key={name} scope="col" className="px-2 py-1 text-end">
                  {t(`names.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {looks.toReversed().map((look) => (
              <tr key={look.at} className="border-t border-line">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  {format.dateTime(look.at, { dateStyle: 'medium', timeStyle: 'short' })}
                </th>
                {NAMES.map((name) => (
                  <td key={name} className="px-2 py-1 text-end">
                    <CountText name={name} count={look[name]} why="notRead" />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
