import { useTranslations } from 'use-intl';
import { Answer } from '../../../components/Answer';
import { ButtonLink } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { Notice } from '../../../components/Notice';
import { useWords } from '../../../components/useWords';
import type { Garden } from '../../../lib/screen/garden';
import type { PageProps } from '../pages';
import { Progress, SeedStateText } from './SeedStateText';
import { useGarden } from './useGarden';

/** The notebook of ideas: what is growing, what was judged, and what each of them taught. */
export function SeedsPage({ settings, now }: PageProps) {
  const t = useTranslations('dashboard.seeds');
  const store = useTranslations('store');
  const live = useGarden(settings.accounts, now);
  if (live.state === 'problem') return <Notice alert>{store(live.problem)}</Notice>;
  if (live.state === 'asking') return null;
  const { seeds, flood } = live.answer;
  const sow = (
    <ButtonLink look="main" href="#/seeds/new">
      {t('sow')}
    </ButtonLink>
  );
  if (seeds.length === 0) {
    return (
      <EmptyState level={1} title={t('first')} steps={[t('steps.idea'), t('steps.sow'), t('steps.stop')]} actions={sow}>
        {t('firstMore')}
      </EmptyState>
    );
  }
  const growing = seeds.filter(({ state }) => state.kind === 'growing').length;
  const lessons = seeds.filter(({ seed }) => seed.lesson).length;
  const flooding = flood && seeds.find(({ seed }) => seed.id === flood.seed)?.seed;
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-5">
      <Answer size="large" more={t('more')}>
        {t('answer', { growing, lessons })}
      </Answer>
      <div>{sow}</div>
      {flood && flooding && <Notice>{t('flood', { idea: flooding.idea, posts: flood.posts, of: flood.of })}</Notice>}
      <ol className="divide-y divide-line rounded-card border border-line bg-card">
        {seeds.map((one) => (
          <Entry key={one.seed.id} {...one} />
        ))}
      </ol>
    </div>
  );
}

/** One seed in the notebook: the day in the margin, the idea, what was expected, how it stands, what it taught. */
function Entry({ seed, state }: Garden['seeds'][number]) {
  const t = useTranslations('dashboard.seeds');
  const words = useWords();
  return (
    <li className="grid gap-x-5 px-4 py-5 sm:grid-cols-[5.5rem_1fr] sm:px-0 sm:pe-6">
      <p className="text-sm text-soft sm:pt-1 sm:text-end">{words.day(seed.startedAt)}</p>
      <div className="grid gap-2 border-ember-mid/40 sm:border-s-2 sm:ps-5">
        <h2 className="text-answer">
          <a href={`#/seeds/${encodeURIComponent(seed.id)}`} className="hover:underline">
            {seed.idea}
          </a>
        </h2>
        <p className="max-w-prose text-soft italic">{seed.hypothesis}</p>
        <div>
          <SeedStateText state={state} />
          <Progress state={state} />
        </div>
        {seed.lesson && (
          <p className="max-w-prose">
            <span className="text-sm text-soft">{t('learnt')} </span>
            {seed.lesson}
          </p>
        )}
      </div>
    </li>
  );
}
