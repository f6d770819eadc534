import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ButtonLink } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { Notice } from '../../components/Notice';
import { PageShell } from '../../components/PageShell';
import { Select } from '../../components/Select';
import { nameOf } from '../../lib/accounts';
import { judgedPosts } from '../../lib/judged';
import { useLive } from '../../lib/live';
import type { Settings } from '../../lib/settings';
import { PERIODS, startOf, useView } from '../../lib/view';
import { WAYS } from '../../lib/ways';
import { MomentumPage } from './MomentumPage';
import { PostPage } from './PostPage';
import { PostsPage } from './PostsPage';
import { Today } from './Today';

const PAGES = [
  { path: '/', name: 'today' },
  { path: '/posts', name: 'posts' },
  { path: '/momentum', name: 'momentum' },
] as const;

/** The dashboard: what is above and below the water, every post, and momentum. Its addresses hold the view. */
export function Dashboard({ settings }: { settings: Settings }) {
  const t = useTranslations('dashboard');
  const store = useTranslations('store');
  const common = useTranslations('common');
  const popup = useTranslations('popup');
  const [now] = useState(Date.now);
  const [path] = useHashLocation();
  const { account, period, choose } = useView();
  const some = settings.accounts.filter(({ id }) => account === 'all' || account === id);
  const accounts = some.length > 0 ? some : settings.accounts;
  const live = useLive(() => judgedPosts(accounts, 0, now), [accounts.map(({ id }) => id).join(), now]);

  const links = PAGES.map((page) => ({
    href: `#${page.path}`,
    label: t(`nav.${page.name}`),
    current: page.path === '/' ? path === '/' : path.startsWith(page.path),
  }));
  const controls = settings.accounts.length > 0 && (
    <>
      <Select
        label={popup('account')}
        value={some.length > 0 ? account : 'all'}
        onChange={(value) => choose({ account: value })}
        choices={[
          { value: 'all', label: popup('allAccounts') },
          ...settings.accounts.map(({ id, name, network }) => ({ value: id, label: `${name} · ${nameOf(network)}` })),
        ]}
      />
      <Select
        label={popup('period')}
        value={String(period)}
        onChange={(value) => choose({ period: PERIODS.find((days) => String(days) === value) ?? 30 })}
        choices={PERIODS.map((days) => ({ value: String(days), label: common('period', { days }) }))}
      />
    </>
  );
  return (
    <PageShell
      links={[...links, { href: WAYS.options, label: t('nav.settings') }]}
      navLabel={t('nav.label')}
      controls={controls}
    >
      {live.state === 'problem' && <Notice alert>{store(live.problem)}</Notice>}
      {live.state === 'there' && live.answer.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          actions={
            <ButtonLink look="main" href={WAYS.welcome}>
              {t('empty.action')}
            </ButtonLink>
          }
        >
          {t('empty.text')}
        </EmptyState>
      )}
      {live.state === 'there' && live.answer.length > 0 && (
        <Router hook={useHashLocation}>
          <Switch>
            <Route path="/posts/:key">
              {({ key }) => (
                <PostPage
                  post={live.answer.find(({ row }) => isKey(row, decodeURIComponent(key)))}
                  settings={settings}
                />
              )}
            </Route>
            <Route path="/posts">
              <PostsPage posts={live.answer.filter(({ row }) => row.listedAt >= startOf(period, now))} />
            </Route>
            <Route path="/momentum">
              <MomentumPage posts={live.answer} target={settings.weeklyTarget} now={now} />
            </Route>
            <Route>
              <Today
                posts={live.answer.filter(({ row }) => row.listedAt >= startOf(period, now))}
                accounts={accounts}
                settings={settings}
                days={period}
                now={now}
              />
            </Route>
          </Switch>
        </Router>
      )}
    </PageShell>
  );
}

function isKey(row: { readonly key: string; readonly aliases: readonly string[] }, key: string): boolean {
  return row.key === key || row.aliases.includes(key);
}
