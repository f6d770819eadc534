import { useTranslations } from 'use-intl';
import { Answer } from '../../components/Answer';
import { Card } from '../../components/Card';
import { DepthTrack, trackEnd } from '../../components/DepthTrack';
import { EmptyState } from '../../components/EmptyState';
import { factsOf } from '../../components/facts';
import { useWords } from '../../components/useWords';
import { VerdictMark, VerdictWord } from '../../components/VerdictMark';
import { nameOf } from '../../lib/accounts';
import type { Judged } from '../../lib/insight/verdict';
import type { JudgedPost } from '../../lib/judged';
import { useLive } from '../../lib/live';
import { listAnnotations, listSeeds } from '../../lib/store/ask';
import { Notes } from '../sidepanel/Notes';
import { History } from './History';
import type { PageProps } from './pages';

/** One post with all that is known of it: the verdict and its reasons, every look, and what the user wrote. */
export function PostPage({ posts, settings, wanted }: PageProps & { wanted: string }) {
  const t = useTranslations('dashboard.post');
  const live = useLive(async () => ({ notes: await listAnnotations(), seeds: await listSeeds() }), []);
  const post = posts.find(({ row }) => [row.key, ...row.aliases].some((key) => key === wanted));
  if (!post) return <EmptyState title={t('gone')} />;
  const { row, judgement } = post;
  const facts = factsOf(row, judgement, nameOf(row.network));
  return (
    <div className="grid gap-5">
      <a href="#/posts" className="text-soft hover:text-ink">
        ← {t('back')}
      </a>
      <Answer size="large" more={<Kicker post={post} />}>
        {row.text ?? t('noText')}
      </Answer>
      <div className="grid items-start gap-5 lg:grid-cols-[1.4fr_1fr]">
        <div className="grid gap-5">
          <Card title={t('verdict')}>
            <p className="my-2 flex items-center gap-2 text-answer">
              <VerdictMark verdict={facts.verdict} /> <VerdictWord verdict={facts.verdict} />
            </p>
            <DepthTrack depth={facts.depth} usual={facts.usual} end={trackEnd([facts.depth])} verdict={facts.verdict} />
            {judgement.verdict === 'unreadable' ? (
              <p className="mt-3">
                {t('unreadable', { names: judgement.missing.map((name) => t(`names.${name}`)).join(', ') })}
              </p>
            ) : (
              <Reasons judged={judgement} />
            )}
          </Card>
          <Card title={t('history')}>
            <History post={post} />
          </Card>
        </div>
        <Card title={t('notes')} lead={t('notesLead')}>
          {live.state === 'there' && (
            <Notes
              post={row.key}
              note={live.answer.notes.get(row.key)}
              seeds={live.answer.seeds}
              audiences={settings.audiences}
            />
          )}
        </Card>
      </div>
    </div>
  );
}

function Kicker({ post: { row } }: { post: JudgedPost }) {
  const t = useTranslations('dashboard.post');
  const words = useWords();
  return (
    <>
      {nameOf(row.network)} ·{' '}
      {row.publishedAt ? words.moment(row.publishedAt) : t('seen', { day: words.day(row.firstSeen) })}
      {row.sponsored && ` · ${t('sponsored')}`}
      {row.address && (
        <>
          {' · '}
          <a href={row.address} target="_blank" rel="noreferrer" className="underline">
            {t('open')}
          </a>
        </>
      )}
    </>
  );
}

/** Why Embers says so: every figure that the verdict stands on. */
function Reasons({ judged }: { judged: Judged }) {
  const t = useTranslations('dashboard.post');
  const words = useWords();
  const reasons = [
    t(`why.${judged.why}`),
    ...(judged.per100 ? [words.perHundred(judged.per100)] : []),
    t('reasons.volume', { n: words.figure(judged.interactions) }),
    t('reasons.depth', {
      mean: words.percent(judged.depth.value),
      low: words.percent(judged.depth.low),
      high: words.percent(judged.depth.high),
    }),
    t('reasons.usual', { usual: words.percent(judged.baseline), posts: judged.posts }),
    t('reasons.chance', { chance: words.percent(judged.chance.value) }),
    ...(judged.pair === 'comments' ? [t('reasons.noShares')] : []),
    ...(judged.ownReplies > 0 ? [t('reasons.own', { n: judged.ownReplies })] : []),
    ...(judged.missing.length > 0 ? [t('reasons.older', { day: words.day(judged.seenAt) })] : []),
  ];
  return (
    <ul className="mt-3 grid list-disc gap-1 ps-5">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
