import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Field, TextArea } from '../../../components/Field';
import { Proposal } from '../../../components/Proposal';
import type { Known } from '../../../lib/insight/survey';
import { RELATIONS, STAGES, type Relation, type Stage } from '../../../lib/people';
import type { Settings } from '../../../lib/settings';
import { changePeople, noteThanks, setStages, takeBackStages } from '../../../lib/store/acquaintances';
import { deleteTouch } from '../../../lib/store/notes';
import type { PersonRow } from '../../../lib/store/rows';
import { Choice } from '../../../components/Choice';
import type { Act } from './useDone';
import { usePeopleWords } from './usePeopleWords';

interface PlaceProps {
  readonly known: Known<PersonRow>;
  readonly settings: Settings;
  readonly act: Act;
}

/** What a person is to the user and where they are on their way, set in one gesture, beside what the facts propose. */
export function Place({ known, settings, act }: PlaceProps) {
  const t = useTranslations('person');
  const options = useTranslations('options');
  const relation = useTranslations('relation');
  const stage = useTranslations('stage');
  const say = usePeopleWords(settings.audiences, settings.levelRules.days);
  const { person } = known;
  const change = (part: { relation: Relation | null } | { note: string | null } | { name: string }) =>
    act(async () => {
      await changePeople(person.id, part);
      const { relation: was = null, note = null, name } = person;
      const before = 'relation' in part ? { relation: was } : 'note' in part ? { note } : { name };
      return { sentence: options('saved'), undo: () => changePeople(person.id, before) };
    });
  const relate = (value: Relation | null) => change({ relation: value });
  const place = (value: Stage | null) =>
    act(async () => {
      const changes = await setStages([{ person: person.id, stage: value }], Date.now());
      return { sentence: options('saved'), undo: () => takeBackStages(changes) };
    });
  const thank = () =>
    act(async () => {
      const touch = await noteThanks(person.id, 'other', Date.now());
      return { sentence: t('thankedDone', { name: person.name }), undo: () => deleteTouch(touch) };
    });
  return (
    <Card title={t('yours')} lead={t('yoursLead')}>
      <div className="grid gap-3">
        <div className="grid gap-1.5">
          <Choice
            label={t('relation')}
            value={person.relation ?? ''}
            choices={RELATIONS.map((value) => ({ value, label: relation(value) }))}
            onChange={(value) => relate(RELATIONS.find((one) => one === value) ?? null)}
          />
          {known.relation && (
            <Proposal
              because={say.relation(known.relation)}
              label={t('agree', { what: relation(known.relation.relation) })}
              onAccept={() => known.relation && relate(known.relation.relation)}
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
            onChange={(value) => place(STAGES.find((one) => one === value) ?? null)}
          />
          {known.further && (
            <Proposal
              because={say.stage(known.further.because)}
              label={t('agree', { what: stage(known.further.stage) })}
              onAccept={() => known.further && place(known.further.stage)}
            >
              {stage(known.further.stage)}
            </Proposal>
          )}
        </div>
        <Field
          key={person.name}
          label={t('name')}
          defaultValue={person.name}
          autoComplete="off"
          onBlur={(event) => {
            const name = event.target.value.trim();
            if (name !== '' && name !== person.name) change({ name });
          }}
        />
        <TextArea
          key={person.note}
          label={t('note')}
          defaultValue={person.note ?? ''}
          onBlur={(event) => {
            const note = event.target.value.trim();
            if (note !== (person.note ?? '')) change({ note: note || null });
          }}
        />
        <div>
          <Button onClick={thank}>{t('thank')}</Button>
        </div>
      </div>
    </Card>
  );
}
