import { useTranslations } from 'use-intl';
import { Answer } from '../../components/Answer';
import { Card } from '../../components/Card';
import { trackEnd } from '../../components/DepthTrack';
import { factsOf } from '../../components/facts';
import { Iceberg } from '../../components/Iceberg';
import { PostRow } from '../../components/Post';
import { nameOf } from '../../lib/accounts';
import { drawIceberg } from '../../lib/insight/iceberg';
import { rankPosts } from '../../lib/insight/rank';
import { useLive } from '../../lib/live';
import type { Account } from '../../lib/post';
import { followersOf, interactionsSince, listPeople, touchesSince } from '../../lib/store/ask';
import { wayToPost } from '../../lib/ways';
import type { PageProps } from './pages';

/** The first page: what shows above the water, what lies below it, and the posts that people answered. */
export function Today({ recent: posts, accounts, settings, period, now }: PageProps) {
  const t = useTranslations('dashboard.today');
  const talk = posts.filter(({ judgement }) => judgement.verdict === 'conversation');
  const likes = posts.filter(({ judgement }) => judgement.verdict === 'likes');
  const live = useLive(
    () => findFacts(accounts, settings.people.on),
    [accounts.map(({ id }) => id).join(), settings.people.on],
  );
  const best = rankPosts(posts.map(({ judgement }) => judgement))
    .flatMap(({ key }) => posts.filter(({ row }) => row.key === key))
    .slice(0, 5);
  const facts = best.map(({ row, judgement }) => ({ key: row.key, ...factsOf(row, judgement, nameOf(row.network)) }));
  return (
    <div className="grid gap-5">
      <Answer size="large" more={t('more')}>
        {posts.length === 0 ? t('none') : t('answer', { n: posts.length, talk: talk.length, likes: likes.length })}
      </Answer>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {live.state === 'there' && (
          <Iceberg
            iceberg={drawIceberg(
              { ...live.answer, posts: posts.map(({ row }) => ({ ...row, ownComments: row.shownComments?.own ?? 0 })) },
              now,
              period === 0 ? 36_500 : period,
            )}
            peopleOn={settings.people.on}
          />
        )}
        <Card title={t('best')} lead={t('bestLead')}>
          <div className="divide-y divide-line">
            {facts.map(({ key, ...fact }) => (
              <PostRow key={key} post={fact} href={wayToPost(key)} end={trackEnd(facts.map(({ depth }) => depth))} />
            ))}
          </div>
        </Card>
      </div>
    </div>
  );
}

async function findFacts(accounts: readonly Account[], peopleOn: boolean) {
  const followers = await Promise.all(accounts.map(async ({ id }) => (await followersOf(id)).at(-1)?.followers));
  return {
    followers,
    people: peopleOn ? await listPeople() : null,
    interactions: peopleOn ? await interactionsSince() : null,
    touches: await touchesSince(),
  };
}
