import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Proposal } from '../../../components/Proposal';
import type { Known } from '../../../lib/insight/survey';
import type { Settings } from '../../../lib/settings';
import { setStages, takeBackStages } from '../../../lib/store/acquaintances';
import { wayToPerson } from '../../../lib/screen/ways';
import type { Act } from '../people/useDone';
import { usePeopleWords } from '../people/usePeopleWords';

interface ProposalsProps {
  /** People whose facts suggest a stage further on. */
  readonly known: readonly Known[];
  readonly settings: Settings;
  readonly act: Act;
}

/** So many at first. */
const SHOWN = 6;

/** The stages that facts propose, person by person, with the reason and one gesture to agree. */
export function Proposals({ known, settings, act }: ProposalsProps) {
  const t = useTranslations('dashboard.journey');
  const stageOf = useTranslations('stage');
  const say = usePeopleWords(settings.audiences, settings.levelRules.days);
  const [all, setAll] = useState(false);
  const agree = (some: readonly Known[]) =>
    act(async () => {
      const changes = await setStages(
        some.flatMap(({ person, further }) => (further ? [{ person: person.id, stage: further.stage }] : [])),
        Date.now(),
      );
      return {
        sentence: t('agreed', { n: some.length, name: some[0]?.person.name ?? '' }),
        undo: () => takeBackStages(changes),
      };
    });
  return (
    <Card title={t('proposals')} lead={t('proposalsLead', { n: known.length })}>
      <ul className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
        {(all ? known : known.slice(0, SHOWN)).map((one) => {
          const { person, stage, further } = one;
          if (!further) return null;
          return (
            <li key={person.id}>
              <a href={wayToPerson(person.id)} className="font-[550] hover:underline">
                {person.name}
              </a>
              <span className="text-sm text-soft"> · {stage ? stageOf(stage) : t('noStage')}</span>
              <Proposal
                because={say.stage(further.because)}
                label={t('agree', { name: person.name, stage: stageOf(further.stage) })}
                onAccept={() => agree([one])}
              >
                {stageOf(further.stage)}
              </Proposal>
            </li>
          );
        })}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        {known.length > SHOWN && (
          <Button look="quiet" onClick={() => setAll(!all)}>
            {all ? t('fewer') : t('all', { n: known.length })}
          </Button>
        )}
        {known.length > 1 && <Button onClick={() => agree(known)}>{t('agreeAll', { n: known.length })}</Button>}
      </div>
    </Card>
  );
}
