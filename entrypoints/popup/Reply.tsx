import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Answer } from '../../components/Answer';
import type { JudgedPost } from '../../lib/judged';

/** The answer in five seconds: how many posts started conversations and how many only collected likes; then what a friend would add. */
export function Reply({ posts, more }: { posts: readonly JudgedPost[]; more: ReactNode }) {
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
  return (
    <Answer more={more}>
      {sentences.map((sentence) => (
        <span key={sentence} className="block">
          {sentence}{' '}
        </span>
      ))}
    </Answer>
  );
}
