import { parseISO } from 'date-fns/parseISO';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { useWords } from '../../components/useWords';
import { readSpan } from '../../lib/insight/spans';
import type { Filters } from './postChoices';
import { useGroupName } from './works/useGroupName';

/** What another page led here with. */
const GROUPS = ['weekday', 'hour', 'length', 'theme'] as const;

interface ReachedProps {
  readonly filters: Filters;
  readonly onDrop: (name: 'week' | 'span' | (typeof GROUPS)[number]) => void;
}

/** What the posts are narrowed by because another page led here: each can be dropped, none can be chosen here. */
export function Reached({ filters, onDrop }: ReachedProps) {
  const t = useTranslations('dashboard.posts');
  const words = useWords();
  const format = useFormatter();
  const groupName = useGroupName();
  // "2026-W45" is the Monday of that week.
  const week = filters.week ? parseISO(filters.week).getTime() : NaN;
  const span = filters.span === undefined ? undefined : readSpan(filters.span);
  const labels = [
    ...(Number.isNaN(week) ? [] : [{ name: 'week' as const, label: t('weekOf', { day: words.day(week) }) }]),
    ...(span
      ? [{ name: 'span' as const, label: format.dateTimeRange(span.from, span.to, { day: 'numeric', month: 'short' }) }]
      : []),
    ...GROUPS.flatMap((name) => {
      const group = filters[name];
      return group ? [{ name, label: groupName(name, group) }] : [];
    }),
  ];
  return labels.map(({ name, label }) => (
    <Button key={name} onClick={() => onDrop(name)}>
      {label} <span aria-hidden="true">×</span>
      <span className="sr-only">{t('drop')}</span>
    </Button>
  ));
}
