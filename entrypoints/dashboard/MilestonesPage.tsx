import { useTranslations } from 'use-intl';
import { Answer } from '../../components/Answer';
import { Card } from '../../components/Card';
import { useWords } from '../../components/useWords';
import { readComforts } from '../../lib/screen/comforts';
import { useLive } from '../../lib/screen/live';
import { MilestoneText } from './MilestoneText';
import type { PageProps } from './pages';

/** Every milestone of the posts in view, newest first: the small comforts on a long way, for whoever wants to look back. */
export function MilestonesPage({ posts, settings, now }: PageProps) {
  const t = useTranslations('dashboard.milestones');
  const words = useWords();
  const live = useLive(() => readComforts(posts, settings, now), [posts, settings, now]);
  if (live.state !== 'there') return null;
  const { all, names } = live.answer;
  const textOf = (key: string) => posts.find(({ row }) => row.key === key)?.row.text;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <Answer size="large" more={t(settings.people.on ? 'more' : 'morePeopleOff')}>
        {t('answer', { n: all.length })}
      </Answer>
      {all.length > 0 && (
        <Card title={t('title')}>
          <ol className="mt-2 divide-y divide-line">
            {all.map((milestone) => (
              <li key={milestone.id} className="grid gap-x-4 py-2.5 sm:grid-cols-[7rem_minmax(0,1fr)]">
                <span className="text-soft">{words.day(milestone.at)}</span>
                <span className="max-w-prose">
                  <MilestoneText milestone={milestone} names={names} textOf={textOf} />
                </span>
              </li>
            ))}
          </ol>
        </Card>
      )}
    </div>
  );
}
