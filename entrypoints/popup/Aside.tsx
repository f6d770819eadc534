import { useTranslations } from 'use-intl';
import { useWords } from '../../components/useWords';
import type { Judgement } from '../../lib/insight/verdict';
import type { PostRow } from '../../lib/store/rows';

/** The few words at the end of a post's line: its counts, why it is too early, or which count is missing. */
export function Aside({ row, judgement }: { row: PostRow; judgement: Judgement }) {
  const t = useTranslations('popup.early');
  const badge = useTranslations('badge');
  const words = useWords();
  const age = words.age(row.listedAt);
  if (judgement.verdict === 'unreadable') {
    const name = judgement.missing[0];
    return name && badge(row.unshown.includes(name) ? 'unshown' : 'blind', { name });
  }
  if (judgement.why === 'few' && row.reactions)
    return t('few', { reactions: words.count('reactions', row.reactions), age });
  if (judgement.why === 'few' || judgement.why === 'young') return t('young', { age });
  if (judgement.why === 'alone') return t('alone');
  return (['reactions', 'comments'] as const)
    .flatMap((name) => (row[name] ? [words.count(name, row[name])] : []))
    .join(', ');
}
