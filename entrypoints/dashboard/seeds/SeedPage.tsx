import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { Answer } from '../../../components/Answer';
import { Button, ButtonLink } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Confirm } from '../../../components/Confirm';
import { EmptyState } from '../../../components/EmptyState';
import { Field } from '../../../components/Field';
import { Notice } from '../../../components/Notice';
import { useWords } from '../../../components/useWords';
import { deleteSeed, finishSeed } from '../../../lib/store/notes';
import type { PageProps } from '../pages';
import { useDone } from '../people/useDone';
import { SeedPosts } from './SeedPosts';
import { Progress, SeedStateText } from './SeedStateText';
import { useGarden } from './useGarden';

/** One seed: what was expected, how it stands, its posts, and what it taught. */
export function SeedPage({ settings, now, id }: PageProps & { id: string }) {
  const t = useTranslations('dashboard.seeds');
  const options = useTranslations('options');
  const store = useTranslations('store');
  const words = useWords();
  const format = useFormatter();
  const [, goTo] = useLocation();
  const { act, bar } = useDone();
  const [removing, setRemoving] = useState(false);
  const live = useGarden(settings.accounts, now);
  if (live.state === 'problem') return <Notice alert>{store(live.problem)}</Notice>;
  if (live.state === 'asking') return null;
  const one = live.answer.seeds.find(({ seed }) => seed.id === id);
  if (!one)
    return <EmptyState level={1} title={t('gone')} actions={<ButtonLink href="#/seeds">{t('back')}</ButtonLink>} />;
  const { seed, state } = one;
  const learn = (lesson: string) =>
    act(async () => {
      await finishSeed(seed.id, { lesson });
      return { sentence: options('saved'), undo: () => finishSeed(seed.id, { lesson: seed.lesson ?? '' }) };
    });
  const end = () =>
    act(async () => {
      await finishSeed(seed.id, { endedAt: Date.now() });
      return { sentence: t('endedDone') };
    });
  const odds = state.kind === 'judged' ? state.difference?.odds : undefined;
  const ratio = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-5">
      <a href="#/seeds" className="text-soft hover:text-ink">
        ← {t('back')}
      </a>
      <Answer
        size="large"
        more={t('sownOn', { day: words.day(seed.startedAt), posts: seed.stop.posts, weeks: seed.stop.weeks })}
      >
        {seed.idea}
      </Answer>
      <Card title={t('expected')}>
        <p className="mt-1 max-w-prose italic">{seed.hypothesis}</p>
        {seed.tag && <p className="mt-1 text-sm text-soft">{t('byTag', { tag: seed.tag })}</p>}
      </Card>
      <Card title={t('stands')}>
        <div className="mt-2">
          <SeedStateText state={state} />
          <Progress state={state} />
          {odds && (
            <p className="mt-1 text-sm text-soft">
              {t('odds', { value: ratio(odds.value), low: ratio(odds.low), high: ratio(odds.high) })}
            </p>
          )}
          {state.kind === 'growing' && <p className="mt-2 max-w-prose text-sm text-soft">{t('patience')}</p>}
          {state.kind === 'judged' && state.judgement.verdict === 'water' && (
            <ButtonLink className="mt-3" href={`#/seeds/new?again=${encodeURIComponent(seed.id)}`}>
              {t('again')}
            </ButtonLink>
          )}
        </div>
      </Card>
      <Card title={t('lesson')} lead={state.kind === 'growing' ? t('lessonLater') : t('lessonLead')}>
        <Field
          key={seed.lesson}
          label={t('lessonLine')}
          defaultValue={seed.lesson ?? ''}
          maxLength={200}
          onBlur={(event) => {
            const lesson = event.target.value.trim();
            if (lesson !== (seed.lesson ?? '')) learn(lesson);
          }}
        />
      </Card>
      <SeedPosts seed={seed} state={state} garden={live.answer} act={act} />
      <div className="flex flex-wrap gap-2">
        {state.kind === 'growing' && <Button onClick={end}>{t('end')}</Button>}
        <Button look="quiet" onClick={() => setRemoving(true)}>
          {t('remove')}
        </Button>
      </div>
      <Confirm
        open={removing}
        question={t('removeAsk', { idea: seed.idea })}
        action={t('remove')}
        onCancel={() => setRemoving(false)}
        onConfirm={() => {
          setRemoving(false);
          act(async () => {
            await deleteSeed(seed.id);
            goTo('/seeds');
            return { sentence: '' };
          });
        }}
      />
      {bar}
    </div>
  );
}
