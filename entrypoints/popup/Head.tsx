import { useTranslations } from 'use-intl';
import { Logo } from '../../components/Logo';
import { Select } from '../../components/Select';
import { nameOf } from '../../lib/screen/accounts';
import { browser } from '../../lib/browser';
import type { Account } from '../../lib/post';
import { PERIODS, useView, type Period } from '../../lib/screen/view';

/** Whose posts, and since when. Without an account there is nothing to choose. */
export function Head({ accounts }: { accounts: readonly Account[] }) {
  const t = useTranslations('popup');
  const common = useTranslations('common');
  const { account, period, choose } = useView();
  const one = accounts[0];
  return (
    <div className="flex items-center gap-0.5 py-1.5 ps-3.5 pe-2">
      <Logo />
      {one === undefined ? (
        <span className="flex-1 ps-1.5 text-lead font-[650]">{common('name')}</span>
      ) : accounts.length === 1 ? (
        <span className="min-w-0 flex-1 truncate ps-2.5">
          {one.name} <span className="text-soft">· {nameOf(one.network)}</span>
        </span>
      ) : (
        <Select
          quiet
          className="me-auto min-w-0"
          label={t('account')}
          value={accounts.some(({ id }) => id === account) ? account : 'all'}
          onChange={(value) => choose({ account: value })}
          choices={[
            { value: 'all', label: t('allAccounts') },
            ...accounts.map(({ id, name, network }) => ({ value: id, label: `${name} · ${nameOf(network)}` })),
          ]}
        />
      )}
      {one && (
        <Select
          quiet
          className="flex-none"
          label={t('period')}
          value={String(period)}
          onChange={(value) =>
            choose({ period: PERIODS.find((days) => String(days) === value) ?? (30 satisfies Period) })
          }
          choices={PERIODS.map((days) => ({ value: String(days), label: common('period', { days }) }))}
        />
      )}
      <button
        type="button"
        title={t('settings')}
        aria-label={t('settings')}
        onClick={() => void browser.runtime.openOptionsPage()}
        className="grid size-8 flex-none place-items-center rounded-control text-soft transition-colors hover:bg-grey-wash hover:text-ink"
      >
        <svg
          viewBox="0 0 18 18"
          className="size-[18px]"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          aria-hidden="true"
        >
          <path d="M2 5h6M12 5h4M2 13h3M9 13h7" />
          <circle cx="10" cy="5" r="2" />
          <circle cx="7" cy="13" r="2" />
        </svg>
      </button>
    </div>
  );
}
