import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { readComforts } from '../../lib/screen/comforts';
import { useLive } from '../../lib/screen/live';
import { markTold } from '../../lib/store/notes';
import { MilestoneText } from './MilestoneText';
import type { PageProps } from './pages';
import { wayTo } from './ways';

/** So many at a time: a comfort is no shower of medals. Those left over wait for the next time. */
const MOST = 3;

/** The milestones that were not told yet, told once: they stay while the dashboard is open, and are gone the next time. */
export function Comforts({ posts, settings, now }: PageProps) {
  const t = useTranslations('dashboard.milestones');
  const live = useLive(() => readComforts(posts, settings, now), [posts, settings, now]);
  const fresh = live.state === 'there' ? live.answer.fresh.slice(0, MOST) : [];
  const ids = fresh.map(({ id }) => id).join('\n');
  useEffect(() => tell(ids.split('\n').filter(Boolean)), [ids]);
  if (live.state !== 'there' || fresh.length === 0) return null;
  const textOf = (key: string) => posts.find(({ row }) => row.key === key)?.row.text;
  return (
    <section aria-label={t('fresh')} className="rounded-card border border-line bg-card px-4 py-3 sm:px-5">
      <ul className="grid gap-1.5">
        {fresh.map((milestone) => (
          <li key={milestone.id} className="flex items-baseline gap-2.5">
            <span aria-hidden="true" className="text-ember">
              ✦
            </span>
            <span className="max-w-prose">
              <MilestoneText milestone={milestone} names={live.answer.names} textOf={textOf} />
            </span>
          </li>
        ))}
      </ul>
      <a href={wayTo.milestones} className="mt-2 inline-block text-sm text-soft underline underline-offset-2">
        {t('all')}
      </a>
    </section>
  );
}

function tell(ids: readonly string[]): void {
  for (const id of ids) void markTold(id, Date.now());
}
