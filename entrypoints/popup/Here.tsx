import { useTranslations } from 'use-intl';
import type { PageState } from '../../lib/messages';
import type { CountName } from '../../lib/post';

/** The counts that a verdict needs. */
const NEEDED = ['reactions', 'comments', 'shares'] as const satisfies readonly CountName[];

/** "Here: 4 posts read, shares unknown on 1" */
export function Here({ page }: { page: PageState | null }) {
  const t = useTranslations('popup.here');
  if (!page?.place) return t('elsewhere');
  if (page.own.length === 0) return t('nothing');
  const missing = NEEDED.flatMap((name) => {
    const n = page.own.filter((reading) => !reading[name]).length;
    return n > 0 ? [t('missing', { name, n })] : [];
  });
  return [t('read', { n: page.own.length }), ...missing].join(', ');
}
