import { dot, link, text } from '@observablehq/plot';
import { useMemo, type ReactNode } from 'react';
import type { Estimate } from '../lib/insight/interval';
import { Chart } from './Chart';
import type { LegendEntry } from './Legend';

export interface BandRow {
  readonly key: string;
  readonly label: string;
  /** Absent while nothing can be said: then no band and no dot. */
  readonly estimate?: Estimate | undefined;
  /** What is usual, or the same; absent where that is not known. */
  readonly usual?: number | undefined;
  /** Whether it differs by more than chance. */
  readonly clear: boolean;
}

interface BandsProps {
  readonly rows: readonly BandRow[];
  /** The ends of the scale; a ratio is drawn so that twice is as far from the same as half. */
  readonly scale: { readonly kind: 'share' | 'ratio'; readonly from: number; readonly to: number };
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  readonly sentence: string;
  readonly legend: readonly LegendEntry[];
  readonly table: ReactNode;
  /** Whether the table is shown from the start. */
  readonly open: boolean;
}

/** The height of a row in pixels: its label, and its band below. */
const ROW = 44;

/** Estimates under each other, drawn as everywhere: band = 80 % interval, dot = estimate, tick = what is usual. */
export function Bands({ rows, scale: { kind, from, to }, ticks, format, sentence, legend, table, open }: BandsProps) {
  const options = useMemo(() => {
    const inside = (value: number) => Math.min(to, Math.max(from, value));
    const placed = rows.map((row, place) => ({ ...row, place }));
    const drawn = placed.flatMap(({ estimate, ...row }) =>
      estimate
        ? [{ ...row, value: inside(estimate.value), low: inside(estimate.low), high: inside(estimate.high) }]
        : [],
    );
    const usual = placed.flatMap(({ usual: at, place }) => (at === undefined ? [] : [{ at: inside(at), place }]));
    const colour = (row: { clear: boolean }) => (row.clear ? 'var(--color-ember)' : 'var(--color-grey)');
    const along = { y1: 'place', y2: 'place', strokeWidth: 8, strokeLinecap: 'round' } as const;
    return {
      height: ROW * rows.length + 34,
      marginLeft: 8,
      marginRight: 16,
      marginTop: 8,
      marginBottom: 26,
      x: {
        type: kind === 'ratio' ? ('log' as const) : ('linear' as const),
        domain: [from, to],
        ticks,
        tickFormat: format,
        label: null,
      },
      y: { domain: [-0.6, rows.length - 0.4], reverse: false, axis: null, range: [8, 8 + ROW * rows.length] },
      marks: [
        link(placed, { x1: () => from, x2: () => to, ...along, stroke: 'var(--color-grey-wash)' }),
        link(drawn, { x1: 'low', x2: 'high', ...along, stroke: colour, strokeOpacity: 0.4 }),
        link(usual, {
          x1: 'at',
          x2: 'at',
          y1: ({ place }: { place: number }) => place - 0.2,
          y2: ({ place }: { place: number }) => place + 0.2,
          stroke: 'var(--color-ink)',
          strokeOpacity: 0.6,
          strokeWidth: 2,
        }),
        dot(drawn, { x: 'value', y: 'place', r: 5, fill: colour }),
        text(placed, {
          x: () => from,
          y: 'place',
          text: 'label',
          textAnchor: 'start',
          dy: -16,
          fill: 'var(--color-ink)',
          // As much as finds room on a narrow screen; the whole label is in the table.
          lineWidth: 24,
          textOverflow: 'ellipsis',
        }),
      ],
    };
  }, [rows, kind, from, to, ticks, format]);
  return <Chart sentence={sentence} legend={legend} options={options} table={table} open={open} />;
}
