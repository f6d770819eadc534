import { useTranslations } from 'use-intl';
import { Answer } from '../../components/Answer';
import { Card } from '../../components/Card';
import { useWords } from '../../components/useWords';
import type { Momentum } from '../../lib/insight/momentum';
import { CadenceChart } from './CadenceChart';
import type { PageProps } from './pages';
import { phaseKey, useMomentum } from './useMomentum';
import { WeekChart } from './WeekChart';
import { wayTo } from './ways';

/** Cadence and growth read together: the phase with how sure it is, the weeks, and both curves with their bands. */
export function MomentumPage(props: PageProps) {
  const t = useTranslations('dashboard.momentum');
  const momentum = useMomentum(props);
  const { weeklyTarget: target } = props.settings;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <Answer size="large" more={<More phase={momentum.phase} />}>
        {t(`phase.${phaseKey(momentum.phase.name)}`, { weeks: momentum.phase.weeks })}
      </Answer>
      {momentum.weeks.length > 0 && (
        <Card title={t('weeks')}>
          <WeekChart momentum={momentum} />
        </Card>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-2">
        <Growth momentum={momentum} />
        <CadenceCard momentum={momentum} target={target} />
      </div>
    </div>
  );
}

/** How sure Embers is of the phase, or why it names none; in the desert, where quiet growth is to be seen. */
function More({ phase }: { phase: Momentum['phase'] }) {
  const t = useTranslations('dashboard.momentum');
  const words = useWords();
  if (phase.name === 'starting' || phase.name === 'unsure') return t(`phaseMore.${phase.name}`, { weeks: phase.weeks });
  const sure =
    phase.probability === undefined ? t('phaseMore.fading') : t('sure', { chance: words.percent(phase.probability) });
  if (phase.name !== 'desert') return sure;
  return (
    <>
      {sure}{' '}
      {t.rich('quiet', {
        link: (text) => (
          <a href={wayTo.compare} className="underline underline-offset-2">
            {text}
          </a>
        ),
      })}
    </>
  );
}

function Growth({ momentum: { growth } }: { momentum: Momentum }) {
  const t = useTranslations('dashboard.momentum');
  const words = useWords();
  return (
    <Card title={t('growth')}>
      <p className="mt-1">
        {growth
          ? t(growth.withinChance ? 'growthChance' : 'growthSure', {
              value: words.change(growth.weekly.value),
              low: words.change(growth.weekly.low),
              high: words.change(growth.weekly.high),
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
        <p className="mt-1 text-sm text-soft">
          {t('doubling', {
            weeks: Math.round(growth.doubling.value),
            low: Math.round(growth.doubling.low),
            high: Math.round(growth.doubling.high),
          })}
        </p>
      )}
    </Card>
  );
}

function CadenceCard({ momentum: { cadence, weeks, undated }, target }: { momentum: Momentum; target: number | null }) {
  const t = useTranslations('dashboard.momentum');
  const words = useWords();
  return (
    <Card title={t('cadence')}>
      {cadence ? (
        <>
          <ul className="mt-1 mb-3 grid gap-1">
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
          <CadenceChart weeks={weeks} target={target} />
        </>
      ) : (
        <p className="mt-1">{t('cadenceNone')}</p>
      )}
      {undated > 0 && <p className="mt-2 text-sm text-soft">{t('undated', { n: undated })}</p>}
    </Card>
  );
}
