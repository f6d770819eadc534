import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Bands } from '../../../components/Bands';
import { useWords } from '../../../components/useWords';
import type { Spans } from '../../../lib/insight/spans';
import type { FigureRow } from './figures';
import { FigureTable } from './FigureTable';

/** Beyond an eighth and eight times as much a ratio says no more than "far". */
const LIMITS = [1 / 8, 1 / 4, 1 / 2, 1, 2, 4, 8] as const;

interface FigureBandsProps {
  readonly rows: readonly FigureRow[];
  readonly spans: Spans;
  readonly sentence: string;
}

/** Figures of two periods: each as a ratio with its band against "the same", then with all it stands on. */
export function FigureBands({ rows, spans, sentence }: FigureBandsProps) {
  const t = useTranslations('dashboard.compare');
  const { change } = useWords();
  const bands = useMemo(
    () =>
      rows.map(({ name, comparison }) => ({
        key: name,
        label: comparison.ratio ? t(`names.${name}`) : t('rowFew', { name: t(`names.${name}`) }),
        estimate: comparison.ratio,
        usual: 1,
        clear: !comparison.withinChance,
      })),
    [rows, t],
  );
  const scale = useMemo(() => {
    const ratios = rows.flatMap(({ comparison: { ratio } }) => (ratio ? [ratio.low, ratio.high] : []));
    return {
      kind: 'ratio' as const,
      from: LIMITS.findLast((limit) => limit <= 0.5 && limit <= Math.min(...ratios)) ?? LIMITS[0],
      to: LIMITS.find((limit) => limit >= 2 && limit >= Math.max(...ratios)) ?? LIMITS[6],
    };
  }, [rows]);
  const ticks = useMemo(() => LIMITS.filter((limit) => limit >= scale.from && limit <= scale.to), [scale]);
  const format = useCallback((ratio: number) => (ratio === 1 ? t('same') : change(ratio - 1)), [t, change]);
  return (
    <Bands
      rows={bands}
      scale={scale}
      ticks={ticks}
      format={format}
      sentence={sentence}
      legend={[
        { swatch: 'tick', tint: 'ink', label: t('legend.same') },
        { swatch: 'band', tint: 'grey', label: t('legend.chance') },
        { swatch: 'band', tint: 'ember', label: t('legend.clear') },
      ]}
      table={<FigureTable rows={rows} spans={spans} />}
      open
    />
  );
}
