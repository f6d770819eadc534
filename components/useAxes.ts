import type { ScaleOptions } from '@observablehq/plot';
import { useMemo } from 'react';
import { useFormatter } from 'use-intl';

const DAY = 86_400_000;

/** The axes of charts in the words of the user's language: Plot itself writes English. The same object as long as nothing changes. */
export function useAxes() {
  const format = useFormatter();
  return useMemo(
    () => ({
      /** A time axis over these moments (milliseconds): hours within three days, days within four months, months beyond. */
      time: (from: number, to: number): ScaleOptions => {
        const span = to - from;
        const shape =
          span < 3 * DAY
            ? ({ weekday: 'short', hour: 'numeric' } as const)
            : span < 120 * DAY
              ? ({ day: 'numeric', month: 'short' } as const)
              : ({ month: 'short', year: 'numeric' } as const);
        return {
          type: 'time',
          label: null,
          // As many as find room on a narrow screen, in any language.
          ticks: [0, 1, 2, 3].map((i) => new Date(from + (i / 3) * span)),
          tickFormat: (at: Date) => format.dateTime(at, shape),
        };
      },
      count: {
        label: null,
        grid: true,
        nice: true,
        zero: true,
        ticks: 5,
        tickFormat: (n: number) => format.number(n),
      } satisfies ScaleOptions,
    }),
    [format],
  );
}
