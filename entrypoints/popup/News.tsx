import { useFormatter, useTranslations } from 'use-intl';
import { useWords } from '../../components/useWords';
import { gainBetween } from '../../lib/gain';
import type { JudgedPost } from '../../lib/judged';
import { useLive } from '../../lib/screen/live';
import { changesSince } from '../../lib/store/ask';

/** "Since Tuesday: 6 more comments and 1 more share." Nothing where nothing came. */
export function News({ posts, since }: { posts: readonly JudgedPost[]; since: number }) {
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
