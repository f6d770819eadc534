import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Answer } from '../../../components/Answer';
import { Notice } from '../../../components/Notice';
import { ShareTrack } from '../../../components/ShareTrack';
import { useWords } from '../../../components/useWords';
import { fitByGroup, fitByMonth, fitOf } from '../../../lib/insight/fit';
import type { JudgedPost } from '../../../lib/judged';
import { useLive } from '../../../lib/screen/live';
import type { Audience } from '../../../lib/people';
import { interactionsSince, listAnnotations, listPeople } from '../../../lib/store/ask';
import type { PageProps } from '../pages';
import { Fits } from './Fits';
import { Fitting } from './Fitting';

/** How well those who answered fit: in all, by month, by theme and by post. */
export function Fit({ posts, audience }: PageProps & { audience: Audience }) {
  const t = useTranslations('dashboard.audiences');
  const store = useTranslations('store');
  const words = useWords();
  const live = useLive(
    async () => ({ people: await listPeople(), answers: await interactionsSince(), notes: await listAnnotations() }),
    [],
  );
  const facts = live.state === 'there' ? live.answer : undefined;
  const fits = useMemo(() => {
    if (!facts) return undefined;
    const rows = new Map<string, JudgedPost['row']>(posts.map(({ row }) => [row.key, row]));
    const answers = facts.answers.filter(({ post }) => rows.has(post));
    const answering = new Set(answers.map(({ person }) => person));
    const people = facts.people.filter(({ id }) => answering.has(id));
    const themesOf = (post: (typeof answers)[number]['post']) => facts.notes.get(post)?.themes ?? [];
    return {
      people,
      rows,
      all: fitOf(people, audience),
      months: fitByMonth(answers, people, audience),
      themes: fitByGroup(answers, people, audience, ({ post }) => themesOf(post)),
      posts: fitByGroup(answers, people, audience, ({ post }) => [post]),
    };
  }, [facts, posts, audience]);
  if (live.state === 'problem') return <Notice alert>{store(live.problem)}</Notice>;
  if (!fits) return null;
  const { share, k, n, unseen } = fits.all;
  return (
    <>
      <Answer
        size="large"
        more={
          <>
            {share && t('between', { low: words.percent(share.low), high: words.percent(share.high) })}{' '}
            {t('unseen', { n: unseen })}
          </>
        }
      >
        {t('answer', { n, k, name: audience.name })}
      </Answer>
      <div className="max-w-prose">
        <ShareTrack share={share} />
      </div>
      <Fitting fit={fits.all} people={fits.people} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Fits
          title={t('months')}
          lead={t('monthsLead')}
          usual={share?.value}
          rows={[...fits.months]
            .sort(([a], [b]) => (a < b ? 1 : -1))
            .map(([month, fit]) => ({ key: month, month, fit }))}
        />
        <Fits
          title={t('themes')}
          lead={fits.themes.size === 0 ? t('themesNone') : t('themesLead')}
          usual={share?.value}
          rows={[...fits.themes]
            .sort(([, a], [, b]) => b.n - a.n)
            .map(([theme, fit]) => ({ key: theme, name: theme, fit }))}
        />
      </div>
      <Fits
        title={t('posts')}
        lead={t('postsLead')}
        usual={share?.value}
        rows={[...fits.posts]
          .sort(([, a], [, b]) => (b.share?.low ?? -1) - (a.share?.low ?? -1))
          .map(([key, fit]) => ({
            key,
            post: key,
            name: fits.rows.get(key)?.text ?? t('noText'),
            day: words.day(fits.rows.get(key)?.listedAt ?? 0),
            fit,
          }))}
      />
    </>
  );
}
