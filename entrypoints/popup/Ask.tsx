import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { NETWORKS } from '../../lib/networks';
import type { Network } from '../../lib/post';
import { WAYS } from '../../lib/screen/ways';

const OUT = { target: '_blank', rel: 'noreferrer' } as const;

/** Nothing is read before the user agreed; the welcome page says to what. */
export function AskConsent() {
  const t = useTranslations('popup.consent');
  return (
    <EmptyState
      level={1}
      title={t('title')}
      actions={
        <ButtonLink look="main" href={WAYS.welcome} {...OUT}>
          {t('action')}
        </ButtonLink>
      }
    >
      {t('text')}
    </EmptyState>
  );
}

export function AskNetworks() {
  const t = useTranslations('popup.networks');
  return (
    <EmptyState
      level={1}
      title={t('title')}
      actions={
        <ButtonLink look="main" href={`${WAYS.welcome}#networks`} {...OUT}>
          {t('action')}
        </ButtonLink>
      }
    >
      {t('text')}
    </EmptyState>
  );
}

/** How an account comes about, in three steps. */
export function AskAccount({ granted }: { granted: ReadonlySet<Network> }) {
  const t = useTranslations('popup.accounts');
  return (
    <EmptyState
      level={1}
      title={t('title')}
      steps={[t.rich('open', { links: () => <Homes of={granted} /> }), t('say'), t('scroll')]}
      actions={
        <ButtonLink href={WAYS.accounts} {...OUT}>
          {t('paste')}
        </ButtonLink>
      }
    />
  );
}

export function AskPosts({ networks }: { networks: ReadonlySet<Network> }) {
  const t = useTranslations('popup.posts');
  return (
    <EmptyState
      level={1}
      title={t('title')}
      steps={[t.rich('open', { links: () => <Homes of={networks} /> }), t('scroll'), t('come')]}
    />
  );
}

/** The addresses where users find their own posts, in a row. */
function Homes({ of }: { of: ReadonlySet<Network> }) {
  return NETWORKS.filter(({ id }) => of.has(id)).map(({ id, name, home }, place) => (
    <Fragment key={id}>
      {place > 0 && ' · '}
      <a href={home} {...OUT} className="text-ember underline">
        {name}
      </a>
    </Fragment>
  ));
}
