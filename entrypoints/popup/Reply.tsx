import { useFormatter, useTranslations } from 'use-intl';
import { Answer } from '../../components/Answer';
import { useWords } from '../../components/useWords';
import { gainBetween } from '../../lib/gain';
import { useLive } from '../../lib/live';
import type { JudgedPost } from '../../lib/judged';
import { changesSince } from '../../lib/store/ask';

/** The answer in five seconds: how many posts started conversations and how many only collected likes; then what is new. */
export function Reply({ posts, since }: { posts: readonly JudgedPost[]; since: number | null }) {
  const t = useTranslations('popup');
  const say = (key: 'answer.conversation' | 'answer.likes', n: number) => {
    const count = t('number', { n });
    return t(key, { n, count: count.charAt(0).toLocaleUpperCase() + count.slice(1) });
  };
  const of = (...verdicts: string[]) => posts.filter(({ judgement }) => verdicts.includes(judgement.verdict)).length;
  const conversation = of('conversation');
  const likes = of('likes');
  const sentences =
    of('unreadable') === posts.length
      ? [t('answer.unreadable')]
      : of('unreadable', 'early') === posts.length
        ? [t('answer.early')]
        : [
            conversation > 0 ? say('answer.conversation', conversation) : t('answer.none'),
            ...(likes > 0 ? [say('answer.likes', likes)] : []),
          ];
  return <Answer more={since !== null && <News posts={posts} since={since} />}>{sentences.join(' ')}</Answer>;
}

/** "Since Tuesday: 6 more comments and 1 more share." Nothing where nothing came. */
function News({ posts, since }: { posts: readonly JudgedPost[]; since: number }) {
  const t = useTranslations('popup.news');
  const format = useFormatter();
  const words = useWords();
  const live = useLive(() => changesSince(since), [since]);
  if (live.state !== 'there') return null;
  const shown = new Set(posts.map(({ row }) => row.key));
  const changes = live.answer.filter(({ post }) => shown.has(post.key));
  const gains = changes.flatMap(({ post, before }) => (before ? [gainBetween(before, post)] : []));
  const comments = gains.reduce((sum, gain) => sum + gain.comments, 0);
  const shares = gains.reduce((sum, gain) => sum + gain.shares, 0);
  const fresh = changes.filter(({ before }) => !before).length;
  const list = [
    ...(comments > 0 ? [t('comments', { n: comments })] : []),
    ...(shares > 0 ? [t('shares', { n: shares })] : []),
    ...(fresh > 0 ? [t('posts', { n: fresh })] : []),
  ];
  if (list.length === 0) return null;
  const then = words.since(since);
  return t('sentence', { since: then.charAt(0).toLocaleUpperCase() + then.slice(1), list: format.list(list) });
}
