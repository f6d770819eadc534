import { useTranslations } from 'use-intl';
import { Answer } from '../../components/Answer';
import { Card } from '../../components/Card';
import { trackEnd } from '../../components/DepthTrack';
import { factsOf } from '../../components/facts';
import { Iceberg } from '../../components/Iceberg';
import { PostRow } from '../../components/Post';
import { nameOf } from '../../lib/screen/accounts';
import { useWords } from '../../components/useWords';
import { rankPosts } from '../../lib/insight/rank';
import type { JudgedPost } from '../../lib/judged';
import { useLive } from '../../lib/screen/live';
import { WAYS } from '../../lib/screen/ways';
import { readIcebergs } from './iceberg';
import { Comforts } from './Comforts';
import type { PageProps } from './pages';
import { phaseKey, useMomentum } from './useMomentum';
import { wayTo } from './ways';

/** So many of the posts that people answered stand on the first page. */
const SHOWN = 5;

/** The first page: what shows above the water, what lies below it, and the posts that people answered. */
export function Today(props: PageProps) {
  const { posts, recent, accounts, settings } = props;
  const t = useTranslations('dashboard.today');
  const talk = recent.filter(({ judgement }) => judgement.verdict === 'conversation');
  const likes = recent.filter(({ judgement }) => judgement.verdict === 'likes');
  const between = recent.filter(({ judgement }) => judgement.verdict === 'between');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <Answer size="large" more={t('more')}>
        {recent.length === 0 ? t('none') : t('answer', { talk: talk.length, likes: likes.length })}
      </Answer>
      {accounts.length === settings.accounts.length && posts.length > 0 && <Comforts {...props} />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-2">
        <Water {...props} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          {posts.length > 0 && <MomentumCard {...props} />}
          <Best posts={talk.length > 0 ? talk : between} answered={talk.length > 0} />
        </div>
      </div>
    </div>
  );
}

function Water({ posts, recent, accounts, settings, period, now }: PageProps) {
  const t = useTranslations('dashboard.today');
  const peopleOn = settings.people.on;
  const live = useLive(
    () => readIcebergs({ posts, recent, accounts, peopleOn, period, now }),
    [posts, period, accounts.map(({ id }) => id).join(), peopleOn, now],
  );
  if (live.state !== 'there') return null;
  return (
    <Iceberg
      iceberg={live.answer.iceberg}
      before={live.answer.before}
      peopleOff={
        !peopleOn &&
        t.rich('peopleOff', {
          link: (text) => (
            <a href={WAYS.people} className="underline underline-offset-2">
              {text}
            </a>
          ),
        })
      }
      ways={{
        conversation: wayTo.posts({ sort: '-comments' }),
        shares: wayTo.posts({ sort: '-shares' }),
        returning: wayTo.people,
        customers: wayTo.people,
        touches: wayTo.touches,
      }}
    />
  );
}

/** Momentum in a sentence, and what it stands on behind a link. */
function MomentumCard(props: PageProps) {
  const t = useTranslations('dashboard.momentum');
  const { phase, growth } = useMomentum(props);
  const words = useWords();
  return (
    <Card title={t('title')} lead={t(`phase.${phaseKey(phase.name)}`, { weeks: phase.weeks })}>
      {growth && (
        <p className="text-sm">
          {t(growth.withinChance ? 'growthChance' : 'growthSure', {
            value: words.change(growth.weekly.value),
            low: words.change(growth.weekly.low),
            high: words.change(growth.weekly.high),
          })}{' '}
          <span className="text-soft">
            {t('base', {
              weeks: growth.base.weeks,
              posts: growth.base.posts,
              n: Math.round(growth.base.conversation),
            })}
          </span>
        </p>
      )}
      <p className="mt-1 text-sm">
        <a href={wayTo.momentum} className="underline underline-offset-2">
          {t('open')}
        </a>
      </p>
    </Card>
  );
}

/** The posts that drew conversation, deepest first; or where none did, those that came closest. */
function Best({ posts, answered }: { posts: readonly JudgedPost[]; answered: boolean }) {
  const t = useTranslations('dashboard.today');
  if (posts.length === 0) return null;
  const byKey = new Map(posts.map((post) => [post.row.key, post]));
  const best = rankPosts(posts.map(({ judgement }) => judgement))
    .flatMap(({ key }) => byKey.get(key) ?? [])
    .slice(0, SHOWN);
  const facts = best.map(({ row, judgement }) => ({ key: row.key, ...factsOf(row, judgement, nameOf(row.network)) }));
  const end = trackEnd(facts.map(({ depth }) => depth));
  return (
    <Card title={t(answered ? 'best' : 'closest')} lead={t('bestLead')}>
      <div className="divide-y divide-line">
        {facts.map(({ key, ...fact }) => (
          <PostRow key={key} post={fact} href={wayTo.post(key)} end={end} grouped />
        ))}
      </div>
      {posts.length > best.length && (
        <p className="mt-2 text-sm">
          <a
            href={wayTo.posts({ verdict: answered ? 'conversation' : 'between', sort: '-depth' })}
            className="underline underline-offset-2"
          >
            {t('allBest', { n: posts.length })}
          </a>
        </p>
      )}
    </Card>
  );
}
