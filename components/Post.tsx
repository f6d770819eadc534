import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Estimate } from '../lib/insight/interval';
import type { CountName, Counts, Moment, Verdict } from '../lib/post';
import { roundRate } from '../lib/words/format';
import { CountText } from './CountText';
import { DepthTrack } from './DepthTrack';
import { type Absence, type PerHundred, useWords } from './useWords';
import { VerdictMark, VerdictWord } from './VerdictMark';

/** What a row shows of a post; whoever judges fills it in. */
export interface PostFacts extends Counts {
  /** The first words of the post; absent where it has none or none were read. */
  readonly text?: string | undefined;
  /** The network's own name. */
  readonly network: string;
  readonly publishedAt?: Moment | undefined;
  readonly verdict: Verdict;
  readonly depth?: Estimate | undefined;
  /** The depth that is usual for this account. */
  readonly usual?: number | undefined;
  readonly perHundred?: PerHundred | undefined;
  /** Comments and shares together per 100 likes, as is usual for this account. */
  readonly usualPerHundred?: number | undefined;
  /** Why a count is absent. */
  readonly absent?: Readonly<Partial<Record<CountName, Absence>>> | undefined;
}

interface PostProps {
  readonly post: PostFacts;
  /** Where the post opens: on the same page where it begins with "#", else in a tab of its own. */
  readonly href?: string | undefined;
}

interface PostRowProps extends PostProps {
  /** The depth at the right end of the track, from `trackEnd`. */
  readonly end: number;
  /** Whether the list says the verdict already; its word is left out then. */
  readonly grouped?: boolean;
  /** What else stands in the row. */
  readonly children?: ReactNode;
}

/** A post in full: its words, its depth with what is usual, and the reason of its verdict. */
export function PostRow({ post, href, end, grouped = false, children }: PostRowProps) {
  const words = useWords();
  return (
    <article className="grid grid-cols-[18px_minmax(0,1fr)] gap-x-2.5 py-1.5">
      <VerdictMark verdict={post.verdict} className="mt-px" />
      <div>
        <Title post={post} href={href} className="font-[550]" />
        <div className="pt-0.5">
          <DepthTrack depth={post.depth} usual={post.usual} end={end} verdict={post.verdict} />
        </div>
        <p className="text-sm">
          {!grouped && <VerdictWord verdict={post.verdict} />}
          {!grouped && post.perHundred && ' · '}
          {post.perHundred && words.perHundred(post.perHundred)}
        </p>
        <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-soft">
          <span className="me-auto">
            {post.network}
            {post.publishedAt && <> · {words.moment(post.publishedAt)}</>} ·{' '}
            <CountText name="reactions" count={post.reactions} why={post.absent?.reactions ?? 'notRead'} named />
          </span>
          {post.usualPerHundred !== undefined && <Usual perHundred={post.usualPerHundred} />}
        </p>
        {children}
      </div>
    </article>
  );
}

/** What is usual, with the tick that stands for it on the track. */
function Usual({ perHundred }: { perHundred: number }) {
  const t = useTranslations('common');
  return (
    <span className="flex-none">
      <span aria-hidden="true" className="me-1 inline-block h-2.5 w-0.5 bg-ink/60 align-[-1px]" />
      {t('usual', { n: roundRate(perHundred) })}
    </span>
  );
}

/** A post in one line, with what there is to say of it at the end. */
export function PostLine({ post, href, children }: PostProps & { children: ReactNode }) {
  return (
    <article className="flex items-center gap-2.5 py-0.5">
      <VerdictMark verdict={post.verdict} />
      <Title post={post} href={href} className="min-w-0 flex-1 font-normal" />
      <span className="flex-none text-xs text-soft">{children}</span>
    </article>
  );
}

function Title({ post, href, className }: PostProps & { className: string }) {
  const t = useTranslations('common');
  const text = post.text ?? t('noText');
  const look = `block truncate ${className} ${post.text === undefined ? 'text-soft italic' : ''}`;
  if (href === undefined) {
    return (
      <h3 className={look} title={text}>
        {text}
      </h3>
    );
  }
  return (
    <h3 className={look}>
      <a
        href={href}
        title={text}
        className="hover:underline"
        {...(!href.startsWith('#') && { target: '_blank', rel: 'noreferrer' })}
      >
        {text}
      </a>
    </h3>
  );
}
