import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { TextArea } from '../../../components/Field';
import { Proposal } from '../../../components/Proposal';
import type { Known } from '../../../lib/insight/survey';
import { RELATIONS, STAGES, type Relation, type Stage } from '../../../lib/people';
import type { Settings } from '../../../lib/settings';
import { changePerson, noteThanks, setStage } from '../../../lib/store/acquaintances';
import { deleteTouch } from '../../../lib/store/notes';
import type { PersonRow } from '../../../lib/store/rows';
import { Choice } from '../../../components/Choice';
import type { useDone } from './useDone';
import { usePeopleWords } from './usePeopleWords';

interface PlaceProps {
  readonly known: Known<PersonRow>;
  readonly settings: Settings;
  readonly done: ReturnType<typeof useDone>['done'];
}

/** What a person is to the user and where they are on their way, set in one gesture, beside what the facts propose. */
export function Place({ known, settings, done }: PlaceProps) {
  const t = useTranslations('person');
  const options = useTranslations('options');
  const relation = useTranslations('relation');
  const stage = useTranslations('stage');
  const say = usePeopleWords(settings.audiences, settings.levelRules.days);
  const { person } = known;
  const relate = async (value: Relation | null) => {
    const before = person.relation ?? null;
    await changePerson(person.id, { relation: value });
    done(options('saved'), () => changePerson(person.id, { relation: before }));
  };
  const place = async (value: Stage | null) => {
    await setStage(person.id, value, Date.now());
    done(options('saved'), () => setStage(person.id, known.stage, Date.now()));
  };
  const thank = async () => {
    const touch = await noteThanks(person.id, 'other', Date.now());
    done(t('thankedDone', { name: person.name }), () => deleteTouch(touch));
  };
  return (
    <Card title={t('yours')} lead={t('yoursLead')}>
      <div className="grid gap-3">
        <div className="grid gap-1.5">
          <Choice
            label={t('relation')}
            value={person.relation ?? ''}
            choices={RELATIONS.map((value) => ({ value, label: relation(value) }))}
            onChange={(value) => void relate(RELATIONS.find((one) => one === value) ?? null)}
          />
          {known.relation && (
            <Proposal
              because={say.relation(known.relation)}
              label={t('agree', { what: relation(known.relation.relation) })}
              onAccept={() => known.relation && void relate(known.relation.relation)}
            >
              {relation(known.relation.relation)}
            </Proposal>
          )}
        </div>
        <div className="grid gap-1.5">
          <Choice
            label={t('stage')}
            value={known.stage ?? ''}
            choices={STAGES.map((value) => ({ value, label: stage(value) }))}
            onChange={(value) => void place(STAGES.find((one) => one === value) ?? null)}
          />
          {known.further && (
            <Proposal
              because={say.stage(known.further.because)}
              label={t('agree', { what: stage(known.further.stage) })}
              onAccept={() => known.further && void place(known.further.stage)}
            >
              {stage(known.further.stage)}
            </Proposal>
          )}
        </div>
        <TextArea
          key={person.note}
          label={t('note')}
          defaultValue={person.note ?? ''}
          onBlur={(event) => {
            const note = event.target.value.trim();
            if (note !== (person.note ?? '')) void changePerson(person.id, { note: note || null });
          }}
        />
        <div>
          <Button onClick={() => void thank()}>{t('thank')}</Button>
        </div>
      </div>
    </Card>
  );
}
