import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ageAccount } from '../../lib/insight/aged';
import { readMomentum, type Momentum as Reading } from '../../lib/insight/momentum';
import type { JudgedPost } from '../../lib/judged';

interface MomentumProps {
  /** All that is known, whatever the period: momentum is made of weeks. */
  readonly posts: readonly JudgedPost[];
  /** Posts a week that the user means to publish; null where they set none. */
  readonly target: number | null;
  readonly now: number;
}

/** Cadence and growth in one sentence: "Week 9 in the desert: 2 posts a week, as planned." */
export function Momentum({ posts, target, now }: MomentumProps) {
  const t = useTranslations('popup.momentum');
  const reading = useMemo(() => readMomentum(ageAll(posts, now), target ?? 1, now), [posts, target, now]);
  const { cadence } = reading;
  if (!cadence) return null;
  const { drop, perWeek } = cadence;
  if (reading.phase.name === 'fading' && reading.phase.because === 'cadence' && drop) {
    return t('slower', { now: Math.round(drop.now * 10) / 10, before: drop.before });
  }
  const said = t('cadence', { n: perWeek });
  const kept = target !== null && perWeek >= target ? t('kept', { cadence: said }) : said;
  return t(SENTENCES[reading.phase.name], { week: reading.phase.weeks + 1, cadence: kept });
}

const SENTENCES = {
  starting: 'starting',
  desert: 'desert',
  'taking off': 'rising',
  established: 'established',
  fading: 'fading',
  unsure: 'unsure',
} as const satisfies Record<Reading['phase']['name'], string>;

/** The histories of posts at one common age, account by account. */
function ageAll(posts: readonly JudgedPost[], now: number) {
  const own = Map.groupBy(posts, ({ row }) => row.account);
  return [...own.values()].map((some) =>
    ageAccount(
      some.map(({ history }) => history),
      now,
    ),
  );
}
