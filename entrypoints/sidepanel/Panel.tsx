import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Answer } from '../../components/Answer';
import { EmptyState } from '../../components/EmptyState';
import { Notice } from '../../components/Notice';
import { takeAsked, watchAsked } from '../../lib/asked';
import { useFront } from '../../lib/screen/front';
import { judgedPosts, type JudgedPost } from '../../lib/judged';
import { useLive } from '../../lib/screen/live';
import type { PostKey, Reading } from '../../lib/post';
import type { Settings } from '../../lib/settings';
import { listAnnotations, listSeeds } from '../../lib/store/ask';
import { PanelPost } from './PanelPost';

/** Beside the page: the user's own posts on it, each with its verdict and what the user writes to it. The page is never changed. */
export function Panel({ settings }: { settings: Settings }) {
  const t = useTranslations('panel');
  const store = useTranslations('store');
  const front = useFront();
  const asked = useAsked(front?.tab);
  const accounts = settings.accounts.filter(({ network }) => network === front?.page?.network);
  const ids = accounts.map(({ id }) => id).join();
  const live = useLive(
    async (now) => ({
      posts: await judgedPosts(accounts, 0, now),
      notes: await listAnnotations(),
      seeds: await listSeeds(),
    }),
    [ids],
  );
  if (!front || live.state === 'asking') return null;
  if (live.state === 'problem') return <Notice alert>{store(live.problem)}</Notice>;

  const own = front.page?.own ?? [];
  const shown = own.flatMap((reading) => findPost(live.answer.posts, reading) ?? []);
  return (
    <main className="grid gap-3 p-3.5">
      {shown.length === 0 ? (
        <EmptyState level={1} title={t(front.page?.place ? 'empty.title' : 'elsewhere.title')}>
          {t(front.page?.place ? 'empty.text' : 'elsewhere.text')}
        </EmptyState>
      ) : (
        <>
          <Answer more={front.page?.others ? t('others', { n: front.page.others }) : undefined}>
            {t('answer', {
              n: shown.length,
              talk: shown.filter(({ judgement }) => judgement.verdict === 'conversation').length,
            })}
          </Answer>
          {shown.map((post) => (
            <PanelPost
              key={post.row.key}
              post={post}
              note={live.answer.notes.get(post.row.key)}
              seeds={live.answer.seeds}
              audiences={settings.audiences}
              tab={front.tab}
              open={asked !== null && [post.row.key, ...post.row.aliases].includes(asked)}
            />
          ))}
        </>
      )}
    </main>
  );
}

function findPost(posts: readonly JudgedPost[], { key, aliases }: Reading): JudgedPost | undefined {
  const keys = [key, ...aliases];
  return posts.find(({ row }) => [row.key, ...row.aliases].some((one) => keys.includes(one)));
}

/** The post whose badge was clicked in this tab; null where none was. */
function useAsked(tab: number | undefined): PostKey | null {
  const [asked, setAsked] = useState<PostKey | null>(null);
  useEffect(() => {
    if (tab === undefined) return;
    const take = async () => {
      const post = await takeAsked(tab);
      if (post) setAsked(post);
    };
    void take();
    return watchAsked(() => void take());
  }, [tab]);
  return asked;
}
