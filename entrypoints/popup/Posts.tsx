import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { trackEnd } from '../../components/DepthTrack';
import { factsOf } from '../../components/facts';
import { PostLine, PostRow } from '../../components/Post';
import { nameOf } from '../../lib/screen/accounts';
import { rankPosts } from '../../lib/insight/rank';
import type { JudgedPost } from '../../lib/judged';
import type { Verdict } from '../../lib/post';
import { WAYS, wayToPost } from '../../lib/screen/ways';
import { Aside } from './Aside';

/** So many posts are shown in full, and so many lines below them: what fits without scrolling. */
const FULL = 3;
const LINES = 2;

/** The posts behind the answer: those that people answered, those that they only liked, those of which nothing can be said. */
export function Posts({ posts }: { posts: readonly JudgedPost[] }) {
  const t = useTranslations('popup.heads');
  const ranked = rank(posts);
  const of = (...verdicts: Verdict[]) => ranked.filter(({ judgement }) => verdicts.includes(judgement.verdict));
  const answered = of('conversation');
  const best = answered.length > 0 ? answered : of('between');
  const likes = of('likes').reverse();
  const rest = of(...(answered.length > 0 ? (['between'] as const) : []), 'early', 'unreadable');
  return (
    <>
      <Group title={t(answered.length > 0 ? 'conversation' : 'between')} posts={best} most={FULL}>
        {(shown) => <Rows posts={shown} />}
      </Group>
      <Group title={t('likes')} posts={likes} most={LINES}>
        {(shown) => shown.map((post) => <Line key={post.row.key} post={post} />)}
      </Group>
      <Rest posts={rest} open={best.length < FULL} />
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly posts: readonly JudgedPost[];
  readonly most: number;
  readonly children: (shown: readonly JudgedPost[]) => ReactNode;
}

function Group({ title, posts, most, children }: GroupProps) {
  const t = useTranslations('popup');
  if (posts.length === 0) return null;
  return (
    <section className="mt-2">
      <h2 className="mb-0.5 flex items-baseline justify-between text-xs tracking-normal text-soft">
        {title}
        {posts.length > most && (
          <a href={WAYS.posts} target="_blank" rel="noreferrer" className="font-normal hover:underline">
            {t('more', { n: posts.length - most })}
          </a>
        )}
      </h2>
      {children(posts.slice(0, most))}
    </section>
  );
}

/** The posts of which nothing is said, counted in one line that opens to them. */
function Rest({ posts, open }: { posts: readonly JudgedPost[]; open: boolean }) {
  const t = useTranslations('popup.rest');
  if (posts.length === 0) return null;
  const counted = (['between', 'early', 'unreadable'] as const).flatMap((verdict) => {
    const n = posts.filter(({ judgement }) => judgement.verdict === verdict).length;
    return n > 0 ? [t(verdict, { n })] : [];
  });
  return (
    <details open={open} className="group mt-1">
      <summary className="flex list-none items-center gap-2.5 py-0.5 text-xs text-soft hover:text-ink">
        <Chevron />
        {counted.join(', ')}
      </summary>
      {posts.map((post) => (
        <Line key={post.row.key} post={post} />
      ))}
    </details>
  );
}

function Chevron() {
  return (
    <svg
      viewBox="0 0 18 18"
      aria-hidden="true"
      className="size-[18px] flex-none transition-transform group-open:rotate-90"
    >
      <path
        d="m7 5 4 4-4 4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function Rows({ posts }: { posts: readonly JudgedPost[] }) {
  const facts = posts.map(({ row, judgement }) => ({ key: row.key, ...factsOf(row, judgement, nameOf(row.network)) }));
  const end = trackEnd(facts.map(({ depth }) => depth));
  return (
    <div className="divide-y divide-line rounded-row border border-line bg-card px-3">
      {facts.map(({ key, ...post }) => (
        <PostRow key={key} post={post} href={wayToPost(key)} end={end} grouped />
      ))}
    </div>
  );
}

function Line({ post: { row, judgement } }: { post: JudgedPost }) {
  return (
    <PostLine post={factsOf(row, judgement, nameOf(row.network))} href={wayToPost(row.key)}>
      <Aside row={row} judgement={judgement} />
    </PostLine>
  );
}

function rank(posts: readonly JudgedPost[]): JudgedPost[] {
  const byKey = new Map(posts.map((post) => [post.row.key, post]));
  return rankPosts(posts.map(({ judgement }) => judgement)).flatMap(({ key }) => byKey.get(key) ?? []);
}
