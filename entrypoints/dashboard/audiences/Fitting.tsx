import { useTranslations } from 'use-intl';
import type { AudienceFit } from '../../../lib/insight/fit';
import type { Person } from '../../../lib/people';
import { wayToPerson } from '../../../lib/screen/ways';

/** The most names that are written out; the list of people has them all. */
const NAMED = 200;

/** Who they are, each with the word that decided. */
export function Fitting({ fit, people }: { fit: AudienceFit; people: readonly Person[] }) {
  const t = useTranslations('dashboard.audiences');
  if (fit.fitting.length === 0) return null;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (
    <details>
      <summary className="py-1 text-soft hover:text-ink">{t('who', { n: fit.fitting.length })}</summary>
      <ul className="mt-1 columns-1 gap-6 sm:columns-2 lg:columns-3">
        {fit.fitting.slice(0, NAMED).map(({ person, by }) => (
          <li key={person} className="truncate">
            <a href={wayToPerson(person)} className="hover:underline">
              {names.get(person)}
            </a>{' '}
            <span className="text-sm text-soft">{t('word', { word: by.word })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
