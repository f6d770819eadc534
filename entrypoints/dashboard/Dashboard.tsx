import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Route, Router, Switch, useLocation } from 'wouter';
import { ButtonLink } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { Notice } from '../../components/Notice';
import { judgedPosts, type JudgedPost } from '../../lib/judged';
import { useLive } from '../../lib/screen/live';
import type { Settings } from '../../lib/settings';
import { startOf } from '../../lib/screen/view';
import { WAYS } from '../../lib/screen/ways';
import { useAddress, useAddressView } from './address';
import { Frame } from './Frame';
import { type Page, pageAt, PAGES, type PageProps } from './pages';

/** The dashboard: its pages, among the ways to them. Their addresses hold the view. */
export function Dashboard({ settings }: { settings: Settings }) {
  return (
    <Router hook={useAddress}>
      <Pages settings={settings} />
    </Router>
  );
}

const NONE: readonly JudgedPost[] = [];

function Pages({ settings }: { settings: Settings }) {
  const store = useTranslations('store');
  const [opened] = useState(Date.now);
  const view = useAddressView();
  const some = settings.accounts.filter(({ id }) => view.account === id);
  const [path] = useLocation();
  const accounts = some.length > 0 && !pageAt(path)?.allAccounts ? some : settings.accounts;
  const live = useLive((at) => judgedPosts(accounts, 0, at), [accounts.map(({ id }) => id).join()]);
  const posts = live.state === 'there' ? live.answer : NONE;
  const now = live.state === 'there' ? live.now : opened;
  const recent = useMemo(
    () => posts.filter(({ row }) => row.listedAt >= startOf(view.period, now)),
    [posts, view.period, now],
  );
  const props = { posts, recent, accounts, settings, period: view.period, now };
  return (
    <Frame settings={settings} view={view}>
      {live.state === 'problem' && <Notice alert>{store(live.problem)}</Notice>}
      {live.state === 'there' && (
        <Switch>
          {PAGES.map((page) => (
            <Route key={page.path} path={page.path}>
              {(params) => <Shown page={page} props={props} params={params} />}
            </Route>
          ))}
          <Route>
            <Unknown />
          </Route>
        </Switch>
      )}
    </Frame>
  );
}

function Shown({ page, props, params }: { page: Page; props: PageProps; params: Parameters<Page['element']>[1] }) {
  return props.posts.length > 0 || page.withoutPosts ? page.element(props, params) : <Nothing />;
}

/** Before anything was read: what to do. */
function Nothing() {
  const t = useTranslations('dashboard.empty');
  return (
    <EmptyState
      level={1}
      title={t('title')}
      actions={
        <ButtonLink look="main" href={WAYS.welcome}>
          {t('action')}
        </ButtonLink>
      }
    >
      {t('text')}
    </EmptyState>
  );
}

/** An address that leads nowhere, such as one of a newer Embers. */
function Unknown() {
  const t = useTranslations('dashboard.unknown');
  return <EmptyState level={1} title={t('title')} actions={<ButtonLink href="#/">{t('action')}</ButtonLink>} />;
}
