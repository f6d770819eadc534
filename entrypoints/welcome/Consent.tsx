import { useTranslations } from 'use-intl';
import { useWords } from '../../components/useWords';
import { changeSettings } from '../../lib/settings';

/** The tick without which nothing is read. It can be taken back here at any time, and counts at once. */
export function Consent({ consent }: { consent: number | null }) {
  const t = useTranslations('welcome.consent');
  const words = useWords();
  const decide = (agreed: boolean) => void changeSettings((now) => ({ ...now, consent: agreed ? Date.now() : null }));
  return (
    <section
      aria-labelledby="decide"
      className={`rounded-card border px-4 py-4 transition-colors sm:px-5 ${consent === null ? 'border-ember bg-ember-wash' : 'border-line bg-card'}`}
    >
      <h2 id="decide" className="mb-1.5 text-lead">
        {t('title')}
      </h2>
      <label className="grid grid-cols-[auto_1fr] items-start gap-3">
        <input
          type="checkbox"
          data-testid="consent"
          checked={consent !== null}
          onChange={(event) => decide(event.target.checked)}
          className="mt-px size-5 accent-ember"
        />
        <span>
          <span className="font-semibold">{t('agree')}</span>
          <span role="status" className="mt-0.5 block text-sm text-soft">
            {consent === null ? t('not') : t('since', { day: words.day(consent) })}
          </span>
        </span>
      </label>
    </section>
  );
}
