import { useTranslations } from 'use-intl';
import { Answer } from '../../components/Answer';
import { Logo } from '../../components/Logo';
import { PageShell } from '../../components/PageShell';
import type { Settings } from '../../lib/settings';
import { Consent } from './Consent';
import { Example } from './Example';
import { Networks } from './Networks';
import { Next } from './Next';

/** The first page: what is read, where it stays, what is never done, what the networks say of it; then the user decides. */
export function Welcome({ settings }: { settings: Settings }) {
  const t = useTranslations('welcome');
  return (
    <PageShell>
      <div className="mx-auto grid max-w-4xl gap-8 md:gap-10">
        <div className="grid grid-cols-[minmax(0,1fr)] items-center gap-6 md:grid-cols-[minmax(0,1fr)_20rem] md:gap-10">
          <div className="grid gap-4">
            <Logo className="size-10" />
            <Answer size="large" more={t('more')}>
              {t('answer')}
            </Answer>
          </div>
          <Example />
        </div>
        <div className="grid gap-x-8 gap-y-5 border-t border-line pt-6 sm:grid-cols-3">
          {(['read', 'stays', 'never'] as const).map((part) => (
            <section key={part}>
              <h2 className="mb-1 text-lead">{t(`${part}.title`)}</h2>
              <p className="text-soft">{t(`${part}.text`)}</p>
            </section>
          ))}
        </div>
        <Networks consent={settings.consent} before={<Consent consent={settings.consent} />} />
        <Next />
      </div>
    </PageShell>
  );
}
