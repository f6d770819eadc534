import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Bands } from '../../../components/Bands';
import { Card } from '../../../components/Card';
import { trackEnd } from '../../../components/DepthTrack';
import { useWords } from '../../../components/useWords';
import { nameOf } from '../../../lib/screen/accounts';
import type { AccountWorks, FacetName } from './facets';
import { GroupTable } from './GroupTable';
import { useGroupName } from './useGroupName';

interface AccountCardProps {
  readonly works: AccountWorks;
  readonly facet: FacetName;
  /** Whether the figures are shown from the start. */
  readonly open: boolean;
}

/** The groups of one account: how deep each goes against all of them together, then with all that stands behind it. */
export function AccountCard({ works, facet, open }: AccountCardProps) {
  const t = useTranslations('dashboard.works');
  const { percent } = useWords();
  const groupName = useGroupName();
  const { account, groups, whole, unplaced } = works;
  const rows = useMemo(
    () =>
      groups.map(({ name, posts, depth, deeper }) => ({
        key: name,
        label: t(deeper ? 'row' : 'rowFew', { group: groupName(facet, name), n: posts }),
        estimate: deeper && depth,
        usual: whole,
        clear: deeper !== undefined && deeper.claim !== 'nothing',
      })),
    [groups, whole, facet, t, groupName],
  );
  const scale = useMemo(() => {
    const all = rows.map(({ estimate }) => estimate);
    const tick = whole === undefined ? [] : [{ value: whole, low: whole, high: whole }];
    return { kind: 'share' as const, from: 0, to: trackEnd([...all, ...tick]) };
  }, [rows, whole]);
  const ticks = useMemo(() => (scale.to === 0.25 ? [0, 0.1, 0.2] : [0, scale.to / 2, scale.to]), [scale]);
  return (
    <Card title={t('account', { name: account.name, network: nameOf(account.network) })}>
      <Bands
        rows={rows}
        scale={scale}
        ticks={ticks}
        format={percent}
        sentence={t('sentence', {
          posts: works.posts - unplaced,
          whole: whole === undefined ? '–' : percent(whole),
        })}
        legend={[
          { swatch: 'tick', tint: 'ink', label: t('legend.whole') },
          { swatch: 'band', tint: 'grey', label: t('legend.chance') },
          { swatch: 'band', tint: 'ember', label: t('legend.clear') },
        ]}
        table={<GroupTable groups={groups} facet={facet} account={account.id} />}
        open={open}
      />
      <p className="mt-2 text-sm text-soft">{t('sure', { sure: percent(works.sure) })}</p>
      {unplaced > 0 && <p className="mt-2 text-sm text-soft">{t('unplaced', { n: unplaced })}</p>}
    </Card>
  );
}
