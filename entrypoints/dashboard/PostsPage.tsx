import { useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Answer } from '../../components/Answer';
import { EmptyState } from '../../components/EmptyState';
import type { JudgedPost } from '../../lib/judged';
import { useLive } from '../../lib/screen/live';
import type { Annotation } from '../../lib/people';
import type { PostKey, Verdict } from '../../lib/post';
import { listAnnotations, listSeeds } from '../../lib/store/ask';
import { BulkBar } from './BulkBar';
import type { PageProps } from './pages';
import { narrowPosts, usePostChoices } from './postChoices';
import { PostFilters } from './PostFilters';
import { PostTable } from './PostTable';

const NO_NOTES: ReadonlyMap<PostKey, Annotation> = new Map();

/** Every post of the period, to sort, to narrow, and to give a stage to many at once; the address holds what is chosen. */
export function PostsPage({ recent }: PageProps) {
  const t = useTranslations('dashboard.posts');
  const choices = usePostChoices();
  const live = useLive(async () => ({ notes: await listAnnotations(), seeds: await listSeeds() }), []);
  const notes = live.state === 'there' ? live.answer.notes : NO_NOTES;
  const seeds = live.state === 'there' ? live.answer.seeds : [];
  const [marked, setMarked] = useState<ReadonlySet<PostKey>>(new Set());
  const key = JSON.stringify(choices.filters);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the filters are read from the address anew each time; their text stands for them
  const shown = useMemo(() => narrowPosts(recent, notes, choices.filters), [recent, notes, key]);
  const chosen = shown.filter(({ row }) => marked.has(row.key));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Answer size="large" more={t('more')}>
        <Sentence shown={shown} all={recent.length} />
      </Answer>
      <PostFilters posts={recent} seeds={seeds} choices={choices} />
      {shown.length === 0 ? (
        <EmptyState title={t(recent.length === 0 ? 'nothing' : 'noneFits')} />
      ) : (
        <PostTable
          posts={shown}
          notes={notes}
          sorting={choices.sorting}
          onSort={choices.sort}
          marked={marked}
          onMark={setMarked}
        />
      )}
      <BulkBar posts={chosen.map(({ row }) => row.key)} notes={notes} onDone={() => setMarked(new Set())} />
    </div>
  );
}

/** How many posts fit, and what they drew: "12 of 43 posts: 5 draw conversation, 4 only collect likes, 3 in between." */
function Sentence({ shown, all }: { shown: readonly JudgedPost[]; all: number }) {
  const t = useTranslations('dashboard.posts');
  const format = useFormatter();
  const count = (verdict: Verdict) => shown.filter(({ judgement }) => judgement.verdict === verdict).length;
  const list = (['conversation', 'likes', 'between', 'early', 'unreadable'] as const).flatMap((verdict) => {
    const n = count(verdict);
    return n > 0 ? [t(`counted.${verdict}`, { n })] : [];
  });
  const posts = shown.length === all ? t('answer', { n: all }) : t('answerOf', { n: shown.length, all });
  return list.length > 0 ? t('sentence', { posts, list: format.list(list) }) : posts;
}
