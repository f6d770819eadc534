import { useTranslations } from 'use-intl';
import { EmptyState } from '../../components/EmptyState';

/** The three steps from here to a first answer. */
export function Next() {
  const t = useTranslations('welcome.next');
  return (
    <section className="border-t border-line pt-6 pb-4">
      <EmptyState title={t('title')} steps={[t('pin'), t('mine'), t('scroll')]} />
    </section>
  );
}
