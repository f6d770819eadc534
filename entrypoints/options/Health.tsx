import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { useWords } from '../../components/useWords';
import { useLive } from '../../lib/screen/live';
import { NETWORKS } from '../../lib/networks';
import type { NetworkInfo } from '../../lib/networks/network';
import { healthSince } from '../../lib/store/ask';
import { dayOf } from '../../lib/store/day';
import { troublesIn } from '../../lib/store/health';
import type { HealthRow } from '../../lib/store/rows';

/** So many days are looked back. */
const DAYS = 7;

/** How reading went lately, in words, network by network. */
export function Health() {
  const t = useTranslations('options.health');
  const store = useTranslations('store');
  const [since] = useState(() => dayOf(Date.now() - DAYS * 86_400_000));
  const live = useLive(() => healthSince(since), [since]);
  const rows = live.state === 'there' ? live.answer : [];
  return (
    <Card id="health" title={t('title')} lead={t('lead')}>
      {live.state === 'problem' && <Notice alert>{store(live.problem)}</Notice>}
      <ul className="grid gap-1">
        {NETWORKS.map((network) => (
          <One key={network.id} network={network} rows={rows.filter((row) => row.network === network.id)} />
        ))}
      </ul>
      <p className="mt-3 text-sm text-soft">{t('help')}</p>
    </Card>
  );
}

function One({ network: { name: network }, rows }: { network: NetworkInfo; rows: readonly HealthRow[] }) {
  const t = useTranslations('options.health');
  const words = useWords();
  const sinceDay = (day: string) => words.since(new Date(`${day}T00:00`).getTime());
  const first = rows[0];
  if (!first) return <li className="text-soft">{t('none', { network, days: DAYS })}</li>;
  const troubles = troublesIn(rows);
  if (troubles.length > 0) {
    return troubles.map(({ count, blind, posts, since }) => (
      <li key={count} className="font-semibold">
        {t('blind', { network, name: count, blind, posts, since: sinceDay(since) })}
      </li>
    ));
  }
  const posts = rows.reduce((sum, row) => sum + row.posts, 0);
  const n = rows.flatMap(({ blind }) => Object.values(blind)).reduce((sum, times) => sum + times, 0);
  const since = sinceDay(first.day);
  return <li>{n > 0 ? t('mostly', { network, posts, n, since }) : t('fine', { network, posts, since })}</li>;
}
