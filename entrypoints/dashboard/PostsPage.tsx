import { useTranslations } from 'use-intl';
import { useSearchParams } from 'wouter';
import { Answer } from '../../components/Answer';
import { EmptyState } from '../../components/EmptyState';
import { Select } from '../../components/Select';
import { nameOf } from '../../lib/accounts';
import type { Verdict } from '../../lib/post';
import type { PageProps } from './pages';
import { PostTable } from './PostTable';

const VERDICTS = ['conversation', 'between', 'likes', 'early', 'unreadable'] as const satisfies readonly Verdict[];

/** Every post of the period, to sort and to filter; the address holds the filter, so that it can be bookmarked. */
export function PostsPage({ recent: posts }: PageProps) {
  const t = useTranslations('dashboard.posts');
  const verdict = useTranslations('verdict');
  const [search, setSearch] = useSearchParams();
  const wanted = VERDICTS.find((one) => one === search.get('verdict')) ?? 'all';
  const network = search.get('network') ?? 'all';
  const set = (name: string, value: string) =>
    setSearch((now) => {
      const next = new URLSearchParams(now);
      if (value === 'all') next.delete(name);
      else next.set(name, value);
      return next;
    });
  const networks = [...new Set(posts.map(({ row }) => row.network))];
  const shown = posts.filter(
    ({ row, judgement }) =>
      (wanted === 'all' || judgement.verdict === wanted) && (network === 'all' || row.network === network),
  );
  return (
    <div className="grid gap-4">
      <Answer size="large" more={t('more')}>
        {t('answer', { n: shown.length })}
      </Answer>
      <div className="flex flex-wrap gap-2">
        <Select
          label={t('verdict')}
          value={wanted}
          onChange={(value) => set('verdict', value)}
          choices={[
            { value: 'all', label: t('allVerdicts') },
            ...VERDICTS.map((one) => ({ value: one, label: verdict(one) })),
          ]}
        />
        <Select
          label={t('network')}
          value={networks.includes(network) ? network : 'all'}
          onChange={(value) => set('network', value)}
          choices={[
            { value: 'all', label: t('allNetworks') },
            ...networks.map((one) => ({ value: one, label: nameOf(one) })),
          ]}
        />
      </div>
      {shown.length === 0 ? <EmptyState title={t('none')} /> : <PostTable posts={shown} />}
    </div>
  );
}
