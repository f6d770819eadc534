import { useTranslations } from 'use-intl';
import { useMemo } from 'react';
import { previewAudience, warnOfSigns, type Preview } from '../../lib/insight/signs';
import type { Audience } from '../../lib/people';
import type { PersonRow } from '../../lib/store/rows';

/** "Of the 43 people whose line was seen, 12 fit", with the names behind it, and the signs that tell nobody apart. */
export function AudiencePreview({ audience, people }: { audience: Audience; people: readonly PersonRow[] | null }) {
  const t = useTranslations('options.audiences');
  const { signs, excluded: not } = audience;
  const tried = useMemo(
    () =>
      people && {
        ...previewAudience({ signs, excluded: not }, people),
        warnings: warnOfSigns({ signs, excluded: not }, people),
      },
    [people, signs, not],
  );
  if (!tried) return <p className="text-sm text-soft">{t('previewOff')}</p>;
  const { seen, unseen, fitting, excluded, warnings } = tried;
  return (
    <div className="grid gap-1">
      <div role="status">
        {t('preview', { seen, fitting: fitting.length })}{' '}
        {unseen > 0 && <span className="text-soft">{t('unseen', { n: unseen })}</span>}
      </div>
      {fitting.length > 0 && <Names summary={t('who')} people={fitting} />}
      {excluded.length > 0 && <Names summary={t('excludedWho', { n: excluded.length })} people={excluded} />}
      {warnings.map(({ sign, kind }) => (
        <p key={sign} role="status" className="text-sm font-semibold text-ember">
          {t(kind, { sign })}
        </p>
      ))}
    </div>
  );
}

/** The most names that are written out. */
const NAMED = 60;

/** Names, each with the word that decided. */
function Names({ summary, people }: { summary: string; people: Preview['fitting'] }) {
  const t = useTranslations('options.audiences');
  return (
    <details className="text-sm">
      <summary className="text-soft underline">{summary}</summary>
      <ul className="mt-1 columns-1 gap-6 sm:columns-2">
        {people.slice(0, NAMED).map(({ person, by }) => (
          <li key={person.id}>{t('because', { name: person.name, word: by.word })}</li>
        ))}
        {people.length > NAMED && <li>{t('andMore', { n: people.length - NAMED })}</li>}
      </ul>
    </details>
  );
}
