import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from '../../../components/Card';
import { ShareTrack } from '../../../components/ShareTrack';
import { trackEnd } from '../../../components/DepthTrack';
import { nameOf } from '../../../lib/screen/accounts';
import { byInterest } from '../../../lib/insight/facets';
import { fieldOf } from '../../../lib/insight/field';
import { findWorks, type Group } from '../../../lib/insight/works';
import type { JudgedPost } from '../../../lib/judged';
import type { Audience } from '../../../lib/people';
import type { Account } from '../../../lib/post';
import type { PageProps } from '../pages';

/** Which of an audience's interests draw conversation, account by account: posts of two networks are never held against each other. */
export function Interests({ posts, accounts, audience, now }: PageProps & { audience: Audience }) {
  const t = useTranslations('dashboard.audiences');
  if (audience.interests.length === 0) {
    return (
      <Card title={t('interests')}>
        <p className="mt-1 text-soft">{t('interestsNone')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('interests')} lead={t('interestsLead')}>
      <div className="grid gap-6 lg:grid-cols-2">
        {accounts.map((account) => (
          <OfAccount
            key={account.id}
            account={account}
            posts={posts.filter(({ row }) => row.account === account.id)}
            interests={audience.interests}
            now={now}
          />
        ))}
      </div>
    </Card>
  );
}

interface OfAccountProps {
  readonly account: Account;
  readonly posts: readonly JudgedPost[];
  readonly interests: readonly string[];
  readonly now: number;
}

function OfAccount({ account, posts, interests, now }: OfAccountProps) {
  const t = useTranslations('dashboard.audiences');
  const works = useMemo(
    () =>
      findWorks(
        posts.map(({ history }) => history),
        byInterest(interests),
        fieldOf(account.network),
        now,
      ),
    [posts, interests, account.network, now],
  );
  const groups = interests.map((name) => works.groups.find((group) => group.name === name) ?? { name, posts: 0 });
  const end = trackEnd(works.groups.map(({ depth }) => depth));
  return (
    <section aria-label={`${account.name}, ${nameOf(account.network)}`}>
      <h3 className="text-sm text-soft">
        {account.name} · {nameOf(account.network)}
      </h3>
      <ul className="mt-1 grid gap-2.5">
        {groups.map((group) => (
          <li key={group.name}>
            <div className="flex items-baseline justify-between gap-3">
              <span className="font-[550]">{group.name}</span>
              <span className="flex-none text-sm text-soft">{t('inPosts', { n: group.posts })}</span>
            </div>
            {'deeper' in group && <ShareTrack share={group.depth} end={end} />}
            <p className="text-sm text-soft">
              {t(`claim.${claimOf(group)}`)}
              {'louder' in group && group.louder.claim !== 'nothing' && <> · {t(`volume.${group.louder.claim}`)}</>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What can be said of an interest. */
function claimOf(group: Pick<Group, 'posts' | 'deeper'>): 'more' | 'less' | 'nothing' | 'few' | 'none' {
  if (group.posts === 0) return 'none';
  return group.deeper?.claim ?? 'few';
}
