import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { PersonSearch } from '../../../components/PersonSearch';
import type { Candidate } from '../../../lib/insight/touch';
import type { Person } from '../../../lib/people';
import { addPerson } from '../../../lib/store/acquaintances';
import { AddPerson } from '../people/AddPerson';

interface WithWhomProps {
  readonly people: readonly Person[];
  /** Those whom the line may mean, likeliest first. */
  readonly candidates: readonly Candidate[];
  /** null for nobody in particular. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** The most that are offered at once. */
const OFFERED = 4;

/** With whom a contact was: those the line may mean, someone else found by name, someone new, or nobody in particular. */
export function WithWhom({ people, candidates, chosen, onChoose }: WithWhomProps) {
  const t = useTranslations('dashboard.touches');
  const group = useId();
  const [searching, setSearching] = useState(false);
  const offered = candidates.slice(0, OFFERED).map(({ id, name }) => ({ id, name }));
  const other = people.find(({ id }) => id === chosen && !offered.some((one) => one.id === id));
  const choices = [...offered, ...(other ? [{ id: other.id, name: other.name }] : []), { id: null, name: t('nobody') }];
  const choose = (id: string | null) => {
    setSearching(false);
    onChoose(id);
  };
  return (
    <div role="radiogroup" aria-label={t('with')} className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-sm text-soft">{t('with')}</span>
        {choices.map(({ id, name }) => (
          <label key={id ?? ''} className="inline-flex items-center gap-1.5">
            <input
              type="radio"
              name={group}
              checked={chosen === id}
              onChange={() => choose(id)}
              className="size-4 accent-ember"
            />
            {name}
          </label>
        ))}
        <Button look="quiet" aria-expanded={searching} onClick={() => setSearching(!searching)}>
          {t('someoneElse')}
        </Button>
      </div>
      {searching && (
        <div className="grid gap-3 sm:grid-cols-2">
          <PersonSearch label={t('search')} people={people} onChoose={choose} />
          <AddPerson
            onAdd={(name) => {
              void addPerson({ name }, Date.now()).then(choose);
            }}
          />
        </div>
      )}
    </div>
  );
}
