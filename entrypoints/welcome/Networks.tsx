import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { NetworkMark } from '../../components/NetworkMark';
import { allow, disallow, useGranted } from '../../lib/screen/granted';
import { NETWORKS } from '../../lib/networks';
import type { NetworkInfo } from '../../lib/networks/network';
import type { Network } from '../../lib/post';

/** Each network with what it says of add-ons, and the switch that lets Embers read there. */
export function Networks({ consent, before }: { consent: number | null; before: ReactNode }) {
  const t = useTranslations('welcome.networks');
  const granted = useGranted();
  return (
    <section id="networks" aria-labelledby="networks-title" className="grid gap-3">
      <h2 id="networks-title" className="text-answer">
        {t('title')}
      </h2>
      {NETWORKS.map((network) => (
        <div key={network.id} className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 py-1">
          <NetworkMark name={network.name} silent />
          <h3>{network.name}</h3>
          <p className="col-start-2 max-w-prose text-soft">
            <Terms network={network.id} />
          </p>
        </div>
      ))}
      {before}
      <div className="grid gap-3 sm:grid-cols-3">
        {NETWORKS.map((network) => (
          <Permit
            key={network.id}
            network={network}
            granted={granted?.has(network.id) ?? false}
            ready={consent !== null}
          />
        ))}
      </div>
      <p className="text-xs text-soft">{t('ask')}</p>
    </section>
  );
}

/** One network's switch. The browser's question must be asked directly in the click. */
function Permit({ network, granted, ready }: { network: NetworkInfo; granted: boolean; ready: boolean }) {
  const t = useTranslations('welcome.networks');
  return (
    <div className="grid content-between gap-3 rounded-card border border-line bg-card px-4 py-3.5">
      <div>
        <h3 className="flex items-center gap-2">
          <NetworkMark name={network.name} silent />
          {network.name}
        </h3>
        <p role="status" className={`mt-1 text-sm ${granted ? 'font-semibold text-ink' : 'text-soft'}`}>
          {granted ? <Tick /> : null}
          {t(granted ? 'allowed' : 'denied')}
        </p>
      </div>
      {granted ? (
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          <a href={network.home} target="_blank" rel="noreferrer" className="font-semibold text-ember underline">
            {t('open')}
          </a>
          <button
            type="button"
            data-testid={`disallow-${network.id}`}
            aria-label={`${t('off')}: ${network.name}`}
            onClick={() => void disallow(network)}
            className="text-soft underline hover:text-ink"
          >
            {t('off')}
          </button>
        </div>
      ) : (
        <Button look="main" disabled={!ready} data-testid={`allow-${network.id}`} onClick={() => void allow(network)}>
          {t('allow', { network: network.name })}
        </Button>
      )}
    </div>
  );
}

function Terms({ network }: { network: Network }) {
  const t = useTranslations('welcome.terms');
  return t.has(network as 'other') ? t(network as 'other') : t('other');
}

function Tick() {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true" className="me-1 inline size-3.5 align-[-2px] text-ember">
      <path
        d="m2.5 7.5 3 3 6-7"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
