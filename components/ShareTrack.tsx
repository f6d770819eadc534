import { useTranslations } from 'use-intl';
import type { Estimate } from '../lib/insight/interval';
import { useWords } from './useWords';

interface ShareTrackProps {
  /** A share of one with its 80 % interval; absent while nobody can be told: then no band and no dot. */
  readonly share?: Estimate | undefined;
  /** What is usual, as a share of one. */
  readonly usual?: number | undefined;
  /** The share at the right end; 1 unless a list of small ones needs more room. */
  readonly end?: number;
}

/** A share with its uncertainty, drawn as depth is: band = 80 % interval, dot = estimate, tick = usual. Spoken as a sentence. */
export function ShareTrack({ share, usual, end = 1 }: ShareTrackProps) {
  const t = useTranslations('common');
  const { percent } = useWords();
  const at = (value: number) => `${Math.min(100, (value / end) * 100)}%`;
  const sentence = share
    ? t('share', { value: percent(share.value), low: percent(share.low), high: percent(share.high) })
    : t('shareUnknown');
  return (
    <svg role="img" aria-label={sentence} className="block h-4 w-full overflow-visible">
      <title>{sentence}</title>
      <rect y="4" width="100%" height="8" rx="4" className="fill-grey-wash forced-colors:stroke-[GrayText]" />
      {share && (
        <>
          <rect
            x={at(share.low)}
            y="4"
            width={at(share.high - share.low)}
            height="8"
            rx="4"
            className="fill-ember-mid/50 forced-colors:fill-[GrayText]"
          />
          <circle cx={at(share.value)} cy="8" r="5" className="fill-ember forced-colors:fill-[CanvasText]" />
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
