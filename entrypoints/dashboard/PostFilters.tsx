import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { Select } from '../../components/Select';
import { nameOf } from '../../lib/screen/accounts';
import type { JudgedPost } from '../../lib/judged';
import { STAGES, type Seed } from '../../lib/people';
import type { Verdict } from '../../lib/post';
import { SORTS, type usePostChoices } from './postChoices';
import { Reached } from './Reached';

const VERDICTS = ['conversation', 'between', 'likes', 'early', 'unreadable'] as const satisfies readonly Verdict[];

interface PostFiltersProps {
  /** All posts of the period: only what is among them can be chosen. */
  readonly posts: readonly JudgedPost[];
  readonly seeds: readonly Seed[];
  readonly choices: ReturnType<typeof usePostChoices>;
}

/** The words and lists by which the posts are narrowed, and on a narrow screen the list they are sorted by. */
export function PostFilters({ posts, seeds, choices }: PostFiltersProps) {
  const t = useTranslations('dashboard.posts');
  const verdict = useTranslations('verdict');
  const stage = useTranslations('stage');
  const kind = useTranslations('dashboard.kinds');
  const { filters, sorting, narrow } = choices;
  const networks = [...new Set(posts.map(({ row }) => row.network))];
  const kinds = [...new Set(posts.map(({ row }) => row.media))];
  const list = (
    name: 'verdict' | 'network' | 'kind' | 'stage' | 'seed',
    values: readonly { value: string; label: string }[],
  ) => (
    <Select
      key={name}
      label={t(`filters.${name}`)}
      value={filters[name] ?? ''}
      onChange={(value) => narrow(name, value)}
      choices={[{ value: '', label: t(`all.${name}`) }, ...values]}
      className="max-w-56"
    />
  );
  return (
    <div role="search" className="flex flex-wrap items-center gap-2 print:hidden">
      <input
        type="search"
        aria-label={t('filters.text')}
        placeholder={t('search')}
        value={filters.text ?? ''}
        onChange={(event) => narrow('text', event.target.value)}
        className="min-h-8 w-56 rounded-control border border-edge/60 bg-card px-2.5 py-1 placeholder:text-faint hover:border-edge max-sm:w-full"
      />
      {list(
        'verdict',
        VERDICTS.map((value) => ({ value, label: verdict(value) })),
      )}
      {networks.length > 1 &&
        list(
          'network',
          networks.map((value) => ({ value, label: nameOf(value) })),
        )}
      {kinds.length > 1 &&
        list(
          'kind',
          kinds.map((value) => ({ value, label: kind(value) })),
        )}
      {list('stage', [
        { value: 'none', label: t('none.stage') },
        ...STAGES.map((value) => ({ value, label: stage(value) })),
      ])}
      {seeds.length > 0 &&
        list('seed', [
          { value: 'none', label: t('none.seed') },
          ...seeds.map(({ id, idea }) => ({ value: id, label: idea })),
        ])}
      <Select
        label={t('sort')}
        value={sorting.by}
        onChange={(by) => choices.sort({ by, desc: true })}
        choices={SORTS.map((value) => ({ value, label: t(`sorted.${value}`) }))}
        className="sm:hidden"
      />
      <Reached filters={filters} onDrop={(name) => narrow(name, '')} />
      {Object.keys(filters).length > 0 && (
        <Button look="quiet" onClick={choices.clear}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}
