import { plot, type PlotOptions } from '@observablehq/plot';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Legend, type LegendEntry } from './Legend';

interface ChartProps {
  /** What the chart shows, in a sentence: it stands above the chart and is what a screen reader hears. */
  readonly sentence: string;
  /** What each mark means, in words. */
  readonly legend?: readonly LegendEntry[];
  /** The marks and scales; the width follows the page. Keep it stable between renders, or the chart is drawn again. */
  readonly options: PlotOptions;
  /** The figures behind it, as a table. */
  readonly table: ReactNode;
  /** Whether the figures are shown from the start. */
  readonly open?: boolean;
}

/** With forced colours a chart is drawn in the system's own: what is estimated stands out, what is usual steps back. */
const FORCED =
  'forced-colors:[--color-card:Canvas] forced-colors:[--color-ember-mid:Highlight] forced-colors:[--color-ember:Highlight] ' +
  'forced-colors:[--color-grey:GrayText] forced-colors:[--color-ink:CanvasText] forced-colors:[--color-soft:CanvasText] ' +
  'forced-colors:[--color-water:CanvasText]';

/** A chart with its sentence before it and its figures behind it. Colours come from the look, so that dark and print follow. */
export function Chart({ sentence, legend = [], options, table, open = false }: ChartProps) {
  const t = useTranslations('chart');
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  useEffect(() => {
    if (width === 0) return;
    const drawn = plot({
      ...options,
      width,
      style: { background: 'none', color: 'var(--color-soft)', fontSize: '12px', overflow: 'visible' },
    });
    // It is spoken as one picture: Plot names each of its marks, in English, where no name may stand.
    for (const mark of drawn.querySelectorAll('[aria-label]')) mark.removeAttribute('aria-label');
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', sentence);
    frame.current?.replaceChildren(drawn);
    return () => drawn.remove();
  }, [options, sentence, width]);
  return (
    <figure className={FORCED}>
      <figcaption className="mb-2 max-w-prose text-soft">{sentence}</figcaption>
      <Legend entries={legend} />
      <div ref={frame} className="break-inside-avoid" style={{ minHeight: options.height }} />
      <details className="mt-2 print:not-open:hidden" open={open}>
        <summary className="py-1 text-sm text-soft hover:text-ink">{t('table')}</summary>
        <div className="overflow-x-auto">{table}</div>
      </details>
    </figure>
  );
}

/** The width of an element in pixels; 0 until it is known. */
function useWidth(frame: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!frame.current) return;
    const sizes = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    sizes.observe(frame.current);
    return () => sizes.disconnect();
  }, [frame]);
  return width;
}
