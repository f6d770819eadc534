import { useTranslations } from 'use-intl';
import { previewAudience, warnOfSigns } from '../../lib/insight/signs';
import type { Audience } from '../../lib/people';
import type { PersonRow } from '../../lib/store/rows';

/** "Of the 43 people whose line was seen, 12 fit", with the names behind it, and the signs that tell nobody apart. */
export function AudiencePreview({ audience, people }: { audience: Audience; people: readonly PersonRow[] | null }) {
  const t = useTranslations('options.audiences');
  if (!people) return <p className="text-sm text-soft">{t('previewOff')}</p>;
  const { seen, unseen, fitting } = previewAudience(audience, people);
  return (
    <div className="grid gap-1">
      <div role="status">
        {t('preview', { seen, fitting: fitting.length })}{' '}
        {unseen > 0 && <span className="text-soft">{t('unseen', { n: unseen })}</span>}
      </div>
      {fitting.length > 0 && (
        <details className="text-sm">
          <summary className="text-soft underline">{t('who')}</summary>
          <ul className="mt-1 columns-1 gap-6 sm:columns-2">
            {fitting.map(({ person, by }) => (
              <li key={person.id}>{t('because', { name: person.name, word: by.word })}</li>
            ))}
          </ul>
        </details>
      )}
      {warnOfSigns(audience, people).map(({ sign, kind }) => (
        <p key={sign} role="status" className="text-sm font-semibold text-ember">
          {t(kind, { sign })}
        </p>
      ))}
    </div>
  );
}
