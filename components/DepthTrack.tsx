import { useTranslations } from 'use-intl';
import type { Estimate } from '../lib/insight/interval';
import type { Verdict } from '../lib/post';
import { useWords } from './useWords';

const ENDS = [0.1, 0.25, 0.5, 1] as const;

/** The depth at the right end of the tracks of one list: the smallest step that holds all, so that they can be compared. */
export function trackEnd(depths: readonly (Estimate | undefined)[]): number {
  const highest = Math.max(0, ...depths.map((depth) => depth?.high ?? 0));
  return ENDS.find((end) => end >= highest) ?? 1;
}

interface DepthTrackProps {
  /** Absent while nothing can be said: then no band and no dot. */
  readonly depth?: Estimate | undefined;
  /** What is usual for this account, as a share of one. */
  readonly usual?: number | undefined;
  /** The depth at the right end, from `trackEnd`. */
  readonly end: number;
  readonly verdict: Verdict;
}

/** Depth with its uncertainty: band = 80 % interval, dot = estimate, tick = what is usual for this account. Spoken as a sentence. */
export function DepthTrack({ depth, usual, end, verdict }: DepthTrackProps) {
  const sentence = useSentence(depth, usual);
  const at = (share: number) => `${Math.min(100, (share / end) * 100)}%`;
  const answered = verdict === 'conversation';
  return (
    <svg role="img" aria-label={sentence} className="block h-4 w-full overflow-visible">
      <title>{sentence}</title>
      <rect
        y="4"
        width="100%"
        height="8"
        rx="4"
        className="fill-grey-wash stroke-edge/0 forced-colors:stroke-[GrayText]"
      />
      {depth && (
        <>
          <rect
            x={at(depth.low)}
            y="4"
            width={at(depth.high - depth.low)}
            height="8"
            rx="4"
            className={`forced-colors:fill-[GrayText] ${answered ? 'fill-ember-mid/50' : 'fill-grey/40'}`}
          />
          <circle
            cx={at(depth.value)}
            cy="8"
            r="5"
            className={`forced-colors:fill-[CanvasText] ${answered ? 'fill-ember' : 'fill-grey'}`}
          />
        </>
      )}
      {usual !== undefined && (
        <line
          x1={at(usual)}
          x2={at(usual)}
          y1="0"
          y2="16"
          strokeWidth="2"
          className="stroke-ink/60 forced-colors:stroke-[Highlight]"
        />
      )}
    </svg>
  );
}

function useSentence(depth: Estimate | undefined, usual: number | undefined): string {
  const t = useTranslations('common');
  const { percent } = useWords();
  if (!depth) return usual === undefined ? t('depthUnknown') : t('depthUnknownUsual', { usual: percent(usual) });
  const band = { mean: percent(depth.value), low: percent(depth.low), high: percent(depth.high) };
  return usual === undefined ? t('depth', band) : t('depthUsual', { ...band, usual: percent(usual) });
}
