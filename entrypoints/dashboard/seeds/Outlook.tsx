import { useFormatter, useTranslations } from 'use-intl';
import { useWords } from '../../../components/useWords';
import type { Garden } from '../../../lib/screen/garden';
import { foresee } from '../../../lib/insight/foresight';
import { DAY } from '../../../lib/insight/time';
import type { StopRule } from '../../../lib/people';

/** What the test can see and what it can't, said before it is made. */
export function Outlook({ garden, stop, now }: { garden: Garden; stop: StopRule; now: number }) {
  const t = useTranslations('dashboard.seeds');
  const format = useFormatter();
  const words = useWords();
  const { typical } = garden;
  const recent = garden.posts.filter(({ at }) => at > now - stop.weeks * 7 * DAY && at <= now).length;
  const others = Math.max(stop.posts, recent - stop.posts);
  const seen = typical && foresee(stop.posts, others, typical);
  return (
    <div className="mt-4 grid max-w-prose gap-1.5 border-t border-line pt-3">
      <p className="font-semibold">{t('outlook')}</p>
      <p>
        {seen
          ? t('outlookSeen', {
              posts: stop.posts,
              others,
              doubling: words.percent(seen.doubling),
              found: format.number(seen.found, { maximumFractionDigits: 1 }),
            })
          : t('outlookUnknown')}
      </p>
      <p className="text-soft">{t('outlookFalse')}</p>
      {recent < stop.posts && <p className="text-soft">{t('outlookSlow', { recent, weeks: stop.weeks })}</p>}
    </div>
  );
}
