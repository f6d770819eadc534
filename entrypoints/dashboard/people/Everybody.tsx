import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../../components/Button';
import { Confirm } from '../../../components/Confirm';
import { EmptyState } from '../../../components/EmptyState';
import type { Known } from '../../../lib/insight/survey';
import type { Settings } from '../../../lib/settings';
import type { PersonRow } from '../../../lib/store/rows';
import { AddPerson } from './AddPerson';
import { Chosen } from './Chosen';
import { PeopleFilters } from './PeopleFilters';
import { PeopleTable } from './PeopleTable';
import type { Deeds } from './useDeeds';
import { usePeopleChoices } from './usePeopleChoices';

interface EverybodyProps {
  readonly known: readonly Known<PersonRow>[];
  readonly people: ReadonlyMap<string, PersonRow>;
  readonly settings: Settings;
  readonly deeds: Deeds;
}

/** Everybody in a list, narrowed and sorted as the user likes, and what can be done with those who are ticked. */
export function Everybody({ known, people, settings, deeds }: EverybodyProps) {
  const t = useTranslations('dashboard.people');
  const choices = usePeopleChoices(known, settings.audiences);
  const { shown } = choices;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [forgetting, setForgetting] = useState(false);
  const picked = [...chosen].flatMap((id) => people.get(id) ?? []);
  const whom = { n: picked.length, name: picked[0]?.name ?? '' };
  const merge = () => {
    const [one, two] = picked;
    if (!one || !two) return;
    deeds.merge(one, two);
    setChosen(new Set());
  };
  const forget = () => {
    setForgetting(false);
    deeds.forget(picked);
    setChosen(new Set());
  };
  return (
    <section aria-label={t('list')} className="grid gap-3">
      <PeopleFilters choices={choices} audiences={settings.audiences} of={known.length} />
      {shown.length > 0 && (
        <Chosen
          n={picked.length}
          onRelation={(value) => deeds.relate(picked, value)}
          onStage={(stage) => deeds.place(picked, stage)}
          onMerge={merge}
          onForget={() => setForgetting(true)}
          onClear={() => setChosen(new Set())}
        />
      )}
      {shown.length === 0 ? (
        <EmptyState title={t('noneFits')} />
      ) : (
        <PeopleTable
          known={shown}
          audiences={settings.audiences}
          days={settings.levelRules.days}
          chosen={chosen}
          onChoose={(id, on) => {
            const next = new Set(chosen);
            if (on) next.add(id);
            else next.delete(id);
            setChosen(next);
          }}
          onChooseAll={(on) => {
            const listed = new Set(shown.map(({ person }) => person.id));
            setChosen(new Set(on ? [...chosen, ...listed] : [...chosen].filter((id) => !listed.has(id))));
          }}
          onRelation={(person, value) => deeds.relate([person], value)}
        />
      )}
      <div className="flex flex-wrap items-end justify-between gap-3">
        <AddPerson onAdd={deeds.add} />
        <ButtonLink look="quiet" href="options.html#people">
          {t('keeping', { months: settings.people.months })}
        </ButtonLink>
      </div>
      <Confirm
        open={forgetting}
        question={t('forgetAsk', whom)}
        action={t('forget')}
        onCancel={() => setForgetting(false)}
        onConfirm={forget}
      />
    </section>
  );
}
