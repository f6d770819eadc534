import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { Notice } from '../../components/Notice';
import { judgedPosts } from '../../lib/judged';
import { useLive } from '../../lib/screen/live';
import type { Account } from '../../lib/post';
import { startOf, useView, type Period } from '../../lib/screen/view';
import { AskPosts } from './Ask';
import { Momentum } from './Momentum';
import { News } from './News';
import { Posts } from './Posts';
import { Reply } from './Reply';

interface ResultsProps {
  readonly accounts: readonly Account[];
  readonly period: Period;
  /** When the user looked the time before; null where they never did. */
  readonly since: number | null;
  /** Posts a week that the user means to publish; null where they set none. */
  readonly target: number | null;
}

/** What Embers says of the posts of a period: the answer, and the posts behind it. */
export function Results({ accounts, period, since, target }: ResultsProps) {
  const t = useTranslations('popup.quiet');
  const store = useTranslations('store');
  const choose = useView((view) => view.choose);
  const ids = accounts.map(({ id }) => id).join();
  const live = useLive((now) => judgedPosts(accounts, 0, now), [ids]);
  if (live.state === 'asking') return null;
  if (live.state === 'problem') return <Notice alert>{store(live.problem)}</Notice>;

  const { answer: all, now } = live;
  const posts = all.filter(({ row }) => row.listedAt >= startOf(period, now));
  if (all.length === 0) return <AskPosts networks={new Set(accounts.map(({ network }) => network))} />;
  if (posts.length === 0) {
    return (
      <EmptyState
        level={1}
        title={t('title', { days: period })}
        actions={<Button onClick={() => choose({ period: 0 })}>{t('action')}</Button>}
      >
        {t('text', { n: all.length })}
      </EmptyState>
    );
  }
  return (
    <>
      <Reply
        posts={posts}
        more={
          <>
            <Momentum posts={all} target={target} now={now} /> {since !== null && <News posts={posts} since={since} />}
          </>
        }
      />
      <Posts posts={posts} />
    </>
  );
}
