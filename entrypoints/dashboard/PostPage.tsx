import { useTranslations } from 'use-intl';
import { Answer } from '../../components/Answer';
import { ButtonLink } from '../../components/Button';
import { Card } from '../../components/Card';
import { CountText } from '../../components/CountText';
import { DepthTrack, trackEnd } from '../../components/DepthTrack';
import { EmptyState } from '../../components/EmptyState';
import { factsOf } from '../../components/facts';
import type { PostFacts } from '../../components/Post';
import { useWords } from '../../components/useWords';
import { VerdictMark, VerdictWord } from '../../components/VerdictMark';
import { nameOf } from '../../lib/screen/accounts';
import type { JudgedPost } from '../../lib/judged';
import { COUNTS } from '../../lib/post';
import { History } from './History';
import type { PageProps } from './pages';
import { PostNotes } from './PostNotes';
import { Reasons } from './Reasons';
import { wayTo } from './ways';

/** Texts beyond so many characters are too long for a headline. */
const LONG = 90;

/** One post with all that is known of it: the verdict and its reasons, every look, and what the user wrote. */
export function PostPage({ posts, settings, wanted }: PageProps & { wanted: string }) {
  const t = useTranslations('dashboard.post');
  const post = posts.find(({ row }) => [row.key, ...row.aliases].some((key) => key === wanted));
  if (!post) {
    return (
      <EmptyState level={1} title={t('gone')} actions={<ButtonLink href={wayTo.posts()}>{t('back')}</ButtonLink>} />
    );
  }
  const { row, judgement } = post;
  const text = row.text ?? t('noText');
  const facts = factsOf(row, judgement, nameOf(row.network));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <a href={wayTo.posts()} className="justify-self-start text-soft hover:text-ink print:hidden">
        <span aria-hidden="true">←</span> {t('back')}
      </a>
      <Answer size={text.length > LONG ? 'small' : 'large'} more={<Kicker post={post} />}>
        {text}
      </Answer>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <Card title={t('verdict')}>
            <p className="my-2 flex items-center gap-2 text-answer">
              <VerdictMark verdict={facts.verdict} /> <VerdictWord verdict={facts.verdict} />
            </p>
            <DepthTrack depth={facts.depth} usual={facts.usual} end={trackEnd([facts.depth])} verdict={facts.verdict} />
            <Reasons judgement={judgement} />
            <Figures facts={facts} />
          </Card>
          <Card title={t('history')}>
            <History post={post} />
          </Card>
        </div>
        <Card title={t('notes')} lead={t('notesLead')}>
          <PostNotes key={row.key} post={row.key} audiences={settings.audiences} />
        </Card>
      </div>
    </div>
  );
}

function Kicker({ post: { row } }: { post: JudgedPost }) {
  const t = useTranslations('dashboard.post');
  const kind = useTranslations('dashboard.kinds');
  const words = useWords();
  return (
    <>
      {nameOf(row.network)} ·{' '}
      {row.publishedAt ? words.moment(row.publishedAt) : t('seen', { day: words.day(row.firstSeen) })}
      {row.media !== 'unknown' && ` · ${kind(row.media)}`}
      {row.sponsored && ` · ${t('sponsored')}`}
      {row.address && (
        <>
          {' · '}
          <a href={row.address} target="_blank" rel="noreferrer" className="underline underline-offset-2">
            {t('open')}
          </a>
        </>
      )}
    </>
  );
}

/** The counts as last known; views only where a page says them. */
function Figures({ facts }: { facts: PostFacts }) {
  const t = useTranslations('dashboard.post');
  return (
    <dl className="mt-4 flex flex-wrap gap-x-8 gap-y-2 border-t border-line pt-3">
      {COUNTS.filter((name) => name !== 'views' || facts.views).map((name) => (
        <div key={name} className="flex flex-col-reverse">
          <dt className="text-xs text-soft">{t(`names.${name}`)}</dt>
          <dd className="text-answer font-[650]">
            <CountText name={name} count={facts[name]} why={facts.absent?.[name] ?? 'notRead'} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
