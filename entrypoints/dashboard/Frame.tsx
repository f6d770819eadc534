import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { PageShell } from '../../components/PageShell';
import { Select } from '../../components/Select';
import { nameOf } from '../../lib/screen/accounts';
import type { Settings } from '../../lib/settings';
import { PERIODS } from '../../lib/screen/view';
import { WAYS } from '../../lib/screen/ways';
import type { useAddressView } from './address';
import { type Page, pageAt, PAGES } from './pages';
import { useArrival } from './useArrival';

interface FrameProps {
  readonly settings: Settings;
  readonly view: ReturnType<typeof useAddressView>;
  readonly children: ReactNode;
}

/** The ways to the pages, and the view they share: whose posts, and since when. */
export function Frame({ settings, view, children }: FrameProps) {
  const t = useTranslations('dashboard.nav');
  const [path] = useLocation();
  const page = pageAt(path);
  const links = PAGES.flatMap((one) => {
    if (!one.name) return [];
    const current = one.path === path || (one.path !== '/' && path.startsWith(`${one.path}/`));
    return [
      {
        href: `#${one.path}`,
        label: t(one.name),
        current,
        ...(one.group && { group: t(`groups.${one.group}`) }),
      },
    ];
  });
  const front = links.find(({ current }) => current)?.label;
  useArrival(path, front ? `${front} · Embers` : 'Embers');
  return (
    <PageShell
      links={[...links, { href: WAYS.options, label: t('settings') }]}
      navLabel={t('label')}
      controls={settings.accounts.length > 0 && page && <Controls settings={settings} view={view} page={page} />}
    >
      {children}
    </PageShell>
  );
}

function Controls({ settings, view, page }: Omit<FrameProps, 'children'> & { page: Page }) {
  const t = useTranslations('popup');
  const common = useTranslations('common');
  const known = settings.accounts.some(({ id }) => id === view.account);
  return (
    <>
      {!page.allAccounts && (
        <Select
          label={t('account')}
          value={known ? view.account : 'all'}
          onChange={(account) => view.change({ account })}
          choices={[
            { value: 'all', label: t('allAccounts') },
            ...settings.accounts.map(({ id, name, network }) => ({ value: id, label: `${name} · ${nameOf(network)}` })),
          ]}
        />
      )}
      {page.hasPeriod && (
        <Select
          label={t('period')}
          value={String(view.period)}
          onChange={(value) => view.change({ period: PERIODS.find((days) => String(days) === value) ?? 30 })}
          choices={PERIODS.map((days) => ({ value: String(days), label: common('period', { days }) }))}
        />
      )}
    </>
  );
}
