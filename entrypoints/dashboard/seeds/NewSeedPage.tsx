import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation, useSearchParams } from 'wouter';
import { Answer } from '../../../components/Answer';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Field, TextArea } from '../../../components/Field';
import { Notice } from '../../../components/Notice';
import type { Garden } from '../../../lib/screen/garden';
import { fold } from '../../../lib/insight/stem';
import { STOP_RULE } from '../../../lib/people';
import { saveSeed } from '../../../lib/store/notes';
import { readWhole } from '../../options/Measures';
import type { PageProps } from '../pages';
import { useDone } from '../people/useDone';
import { Outlook } from './Outlook';
import { useGarden } from './useGarden';

/** Fewer posts can't be judged; more, or longer, is no experiment any more. */
const POSTS = { low: 3, high: 30 };
const WEEKS = { low: 1, high: 26 };

/** A new seed: the idea, what is expected of it, and when it will be judged, all said before the first post. */
export function NewSeedPage({ settings, now }: PageProps) {
  const store = useTranslations('store');
  const live = useGarden(settings.accounts, now);
  if (live.state === 'problem') return <Notice alert>{store(live.problem)}</Notice>;
  return live.state === 'there' && <SeedForm garden={live.answer} now={now} />;
}

/** The first words of the post that gave the idea, at most so long. */
const WORDS = 80;

function SeedForm({ garden, now }: { garden: Garden; now: number }) {
  const t = useTranslations('dashboard.seeds');
  const [search] = useSearchParams();
  const [, goTo] = useLocation();
  const { act, bar } = useDone();
  const from = [...garden.rows.values()].find(({ key, aliases }) =>
    [key, ...aliases].some((one) => one === search.get('from')),
  );
  const again = garden.seeds.find(({ seed }) => seed.id === search.get('again'))?.seed;
  const [idea, setIdea] = useState(again?.idea ?? from?.text?.slice(0, WORDS).trim() ?? '');
  const [hypothesis, setHypothesis] = useState('');
  const [tag, setTag] = useState(again?.tag ?? '');
  const [posts, setPosts] = useState(String(STOP_RULE.posts));
  const [weeks, setWeeks] = useState(String(STOP_RULE.weeks));
  const [tried, setTried] = useState(false);
  const stop = { posts: readWhole(posts, POSTS), weeks: readWhole(weeks, WEEKS) };
  const plain = tag.replaceAll('#', '').trim();
  const rival = garden.seeds.find(
    ({ seed, state }) => plain !== '' && state.kind === 'growing' && fold(seed.tag ?? '') === fold(plain),
  )?.seed;
  const sow = () => {
    setTried(true);
    if (idea.trim() === '' || hypothesis.trim() === '' || stop.posts === null || stop.weeks === null || rival) return;
    const rule = { posts: stop.posts, weeks: stop.weeks };
    act(async () => {
      const id = await saveSeed({
        idea: idea.trim(),
        hypothesis: hypothesis.trim(),
        startedAt: Date.now(),
        stop: rule,
        ...(plain !== '' && { tag: plain }),
      });
      goTo(`/seeds/${id}`);
      return { sentence: '' };
    });
  };
  return (
    <form
      className="grid max-w-3xl grid-cols-1 gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        sow();
      }}
    >
      <a href="#/seeds" className="text-soft hover:text-ink">
        ← {t('back')}
      </a>
      <Answer size="large" more={t('newMore')}>
        {t('new')}
      </Answer>
      {from && <Notice>{t('from', { post: from.text ?? t('noText') })}</Notice>}
      <Card title={t('theIdea')}>
        <div className="mt-2 grid gap-4">
          <Field
            label={t('idea')}
            hint={t('ideaHint')}
            value={idea}
            error={tried && idea.trim() === '' ? t('ideaEmpty') : undefined}
            onChange={(event) => setIdea(event.target.value)}
          />
          <TextArea
            label={t('hypothesis')}
            hint={t('hypothesisHint')}
            value={hypothesis}
            error={tried && hypothesis.trim() === '' ? t('hypothesisEmpty') : undefined}
            onChange={(event) => setHypothesis(event.target.value)}
          />
          <Field
            label={t('tag')}
            hint={t('tagHint')}
            value={tag}
            error={rival && t('tagTaken', { idea: rival.idea })}
            onChange={(event) => setTag(event.target.value)}
          />
        </div>
      </Card>
      <Card title={t('stop')} lead={t('stopLead')}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label={t('stopPosts')}
            inputMode="numeric"
            value={posts}
            error={stop.posts === null ? t('stopWrong', POSTS) : undefined}
            onChange={(event) => setPosts(event.target.value)}
          />
          <Field
            label={t('stopWeeks')}
            inputMode="numeric"
            value={weeks}
            error={stop.weeks === null ? t('stopWrong', WEEKS) : undefined}
            onChange={(event) => setWeeks(event.target.value)}
          />
        </div>
        {stop.posts !== null && stop.weeks !== null && (
          <Outlook garden={garden} stop={{ posts: stop.posts, weeks: stop.weeks }} now={now} />
        )}
      </Card>
      <div>
        <Button look="main" type="submit">
          {t('sowIt')}
        </Button>
      </div>
      {bar}
    </form>
  );
}
