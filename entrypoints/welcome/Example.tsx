import { useTranslations } from 'use-intl';
import { type PostFacts, PostLine, PostRow } from '../../components/Post';
import { useWords } from '../../components/useWords';
import { exactly } from '../../lib/post';

const DEEP: Omit<PostFacts, 'text'> = {
  network: 'LinkedIn',
  verdict: 'conversation',
  reactions: exactly(41),
  depth: { value: 0.38, low: 0.31, high: 0.45 },
  usual: 0.14,
  perHundred: { comments: 51, shares: 10 },
  usualPerHundred: 16,
};

/** What Embers will say, with two invented posts: one that people answered, one that they only liked. */
export function Example() {
  const t = useTranslations('welcome');
  const words = useWords();
  return (
    <figure className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <figcaption>
        <h2 className="text-xs font-normal text-soft">{t('example')}</h2>
      </figcaption>
      <div className="rounded-card border border-line bg-card px-4 py-1.5 shadow-sm">
        <PostRow post={{ ...DEEP, text: t('examplePosts.deep') }} end={0.5} />
        <div className="border-t border-line py-1.5">
          <PostLine post={{ network: 'Instagram', verdict: 'likes', text: t('examplePosts.likes') }}>
            {words.count('reactions', exactly(640))}
          </PostLine>
        </div>
      </div>
    </figure>
  );
}
