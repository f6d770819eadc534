import { areaY, dot, lineY, ruleY } from '@observablehq/plot';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Chart } from '../../components/Chart';
import { useAxes } from '../../components/useAxes';
import { useWords } from '../../components/useWords';
import type { JudgedPost } from '../../lib/judged';
import { middle, type CountName } from '../../lib/post';
import { LookTable } from './LookTable';

/** What answered a post, look by look. Reactions are left to the table: they would flatten the two that matter. */
const DRAWN = ['comments', 'shares'] as const satisfies readonly CountName[];
const COLOURS = { comments: 'var(--color-ember)', shares: 'var(--color-water)' };

/** Every look at a post as a curve and as a table; a look that could not read a count has a dash and no point. */
export function History({ post: { row, history } }: { post: JudgedPost }) {
  const t = useTranslations('dashboard.post');
  const words = useWords();
  const format = useFormatter();
  const axes = useAxes();
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
  const options = useMemo(
    () => ({
      height: 200,
      marginLeft: 44,
      marginRight: 24,
      x: axes.time(looks[0]?.at ?? 0, looks.at(-1)?.at ?? 0),
      y: axes.count,
      marks: [
        ruleY([0]),
        ...DRAWN.flatMap((name) => {
          const own = points.filter((point) => point.name === name);
          const dashes = name === 'shares' ? { strokeDasharray: '5 4' } : {};
          const symbol = name === 'shares' ? 'square' : 'circle';
          return [
            areaY(own, { x: 'at', y1: 'low', y2: 'high', fill: COLOURS[name], fillOpacity: 0.2 }),
            lineY(own, { x: 'at', y: 'n', stroke: COLOURS[name], strokeWidth: 2, ...dashes }),
            dot(own, { x: 'at', y: 'n', fill: COLOURS[name], r: 3.5, symbol }),
          ];
        }),
      ],
    }),
    [axes, looks, points],
  );
  const latest = DRAWN.flatMap((name) => (row[name] ? [words.count(name, row[name])] : []));
  const sentence = t('historySentence', {
    looks: looks.length,
    list: latest.length > 0 ? format.list(latest) : t('nothing'),
  });
  const table = <LookTable looks={looks} />;
  if (looks.length < 2) {
    return (
      <>
        <p className="mt-1 mb-2 text-soft">{sentence}</p>
        <div className="overflow-x-auto">{table}</div>
      </>
    );
  }
  return (
    <Chart
      sentence={sentence}
      legend={[
        { swatch: 'dot', tint: 'ember', label: t('names.comments') },
        ...(row.shares ? [{ swatch: 'square', tint: 'water', label: t('names.shares') } as const] : []),
      ]}
      options={options}
      table={table}
    />
  );
}
