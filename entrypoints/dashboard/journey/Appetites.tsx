import { useTranslations } from 'use-intl';
import { Card } from '../../../components/Card';
import type { Appetite } from '../../../lib/insight/coverage';

/** What content the people at each stage answer: what to write for those whom one wants to see move. */
export function Appetites({ appetites }: { appetites: readonly Appetite[] }) {
  const t = useTranslations('dashboard.journey');
  const stage = useTranslations('stage');
  return (
    <Card title={t('appetites')} lead={t('appetitesLead')}>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {appetites.map((one) => (
          <div key={one.stage}>
            <dt className="font-[550]">{t('appetite', { stage: stage(one.stage), n: one.people })}</dt>
            {one.answered.length === 0 ? (
              <dd className="text-sm text-soft">{t('answeredNothing')}</dd>
            ) : (
              [...one.answered]
                .sort((a, b) => b.people - a.people)
                .map(({ serving, people, posts }) => (
                  <dd key={serving} className="text-sm text-soft">
                    {t('answeredWhat', { stage: stage(serving), people, posts })}
                  </dd>
                ))
            )}
          </div>
        ))}
      </dl>
    </Card>
  );
}
