import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Answer } from '../../../components/Answer';
import { ButtonLink } from '../../../components/Button';
import { Confirm } from '../../../components/Confirm';
import { EmptyState } from '../../../components/EmptyState';
import { Field } from '../../../components/Field';
import { Notice } from '../../../components/Notice';
import { findByName } from '../../../components/PersonSearch';
import { Select } from '../../../components/Select';
import { readCircle } from '../../../lib/circle';
import { sumMoves, surveyPeople } from '../../../lib/insight/survey';
import { useLive } from '../../../lib/live';
import { LEVELS, RELATIONS, type Person, type Relation, type Stage } from '../../../lib/people';
import { addPerson, changePerson, noteReply, noteThanks, setStage } from '../../../lib/store/acquaintances';
import { forgetPerson } from '../../../lib/store/forgetting';
import { mergePeople, partPeople } from '../../../lib/store/merging';
import { deleteTouch } from '../../../lib/store/notes';
import { useChosen } from '../address';
import type { PageProps } from '../pages';
import { AddPerson } from './AddPerson';
import { Attention } from './Attention';
import { Chosen } from './Chosen';
import { Levels } from './Levels';
import { PeopleOff } from './PeopleOff';
import { PeopleTable } from './PeopleTable';
import { useDone } from './useDone';
import { useTexts } from './useTexts';

/** Who answers: the four levels, who deserves a word, and everybody in a list. Off until asked for. */
export function PeoplePage(props: PageProps) {
  return props.settings.people.on ? <PeopleOn {...props} /> : <PeopleOff settings={props.settings} />;
}

function PeopleOn({ posts, settings, now }: PageProps) {
  const t = useTranslations('dashboard.people');
  const store = useTranslations('store');
  const level = useTranslations('level');
  const relationOf = useTranslations('relation');
  const live = useLive(readCircle, []);
  const textOf = useTexts(posts);
  const { done, bar } = useDone();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [forgetting, setForgetting] = useState(false);
  const [wanted, setWanted] = useChosen('level', ['all', ...LEVELS]);
  const [relation, setRelation] = useChosen('relation', ['all', ...RELATIONS]);
  const [audience, setAudience] = useChosen('audience', ['all', ...settings.audiences.map(({ id }) => id)]);

  const facts = live.state === 'there' ? live.answer : undefined;
  const survey = useMemo(() => facts && surveyPeople(facts, settings, now), [facts, settings, now]);
  const people = useMemo(() => new Map(facts?.people.map((person) => [person.id, person])), [facts]);
  const shown = useMemo(() => {
    const fitting = (survey?.known ?? []).filter(
      (one) =>
        (wanted === 'all' || one.standing?.level === wanted) &&
        (relation === 'all' || (one.person.relation ?? 'unknown') === relation) &&
        (audience === 'all' || one.audiences.includes(audience)),
    );
    const found = new Set(
      findByName(
        fitting.map(({ person }) => person),
        typed,
      ),
    );
    return fitting.filter(({ person }) => found.has(person));
  }, [survey, wanted, relation, audience, typed]);

  if (live.state === 'problem') return <Notice alert>{store(live.problem)}</Notice>;
  if (!survey) return null;
  const add = async (name: string) => {
    const id = await addPerson({ name }, Date.now());
    done(t('added', { name }), () => forgetPerson(id, Date.now()));
  };
  if (survey.known.length === 0) return <Nobody onAdd={add} />;

  const picked = [...chosen].flatMap((id) => people.get(id) ?? []);
  const relate = async (whom: readonly Person[], value: Relation | null) => {
    for (const { id } of whom) await changePerson(id, { relation: value });
    done(t('related', { n: whom.length, name: whom[0]?.name ?? '' }), async () => {
      for (const { id, relation: before = null } of whom) await changePerson(id, { relation: before });
    });
  };
  const place = async (stage: Stage | null) => {
    const before = new Map(survey.known.map((one) => [one.person.id, one.stage]));
    for (const { id } of picked) await setStage(id, stage, Date.now());
    done(t('placed', { n: picked.length, name: picked[0]?.name ?? '' }), async () => {
      for (const { id } of picked) await setStage(id, before.get(id) ?? null, Date.now());
    });
  };
  const merge = async () => {
    const [one, two] = picked;
    if (!one || !two) return;
    await mergePeople(one.id, two.id, Date.now());
    setChosen(new Set());
    done(t('merged', { one: one.name, two: two.name }), () => partPeople(one.id));
  };
  const forget = async () => {
    setForgetting(false);
    for (const { id } of picked) await forgetPerson(id, Date.now());
    setChosen(new Set());
    done(t('forgotten', { n: picked.length, name: picked[0]?.name ?? '' }));
  };
  const thank = async ({ id, name }: Person) => {
    const touch = await noteThanks(id, 'other', Date.now());
    done(t('thankedDone', { name }), () => deleteTouch(touch));
  };
  const moves = sumMoves(survey.moves);
  return (
    <div className="grid grid-cols-1 gap-5">
      <Answer size="large" more={t('moves', moves)}>
        {t('answer', { n: survey.known.length, full: survey.levels.all['fully-engaged'] })}
      </Answer>
      <Levels survey={survey} rules={settings.levelRules} chosen={wanted} onChoose={setWanted} />
      <Attention
        survey={survey}
        people={people}
        textOf={textOf}
        onThank={(person) => void thank(person)}
        onReplied={({ id }) => {
          void noteReply(id, true).then(() => done(t('repliedDone'), () => noteReply(id, false)));
        }}
      />
      <section aria-label={t('list')} className="grid gap-3">
        <div className="flex flex-wrap items-end gap-2">
          <Field
            label={t('find')}
            type="search"
            value={typed}
            className="min-w-44 flex-1 sm:max-w-72"
            onChange={(event) => setTyped(event.target.value)}
          />
          <Select
            label={t('columns.level')}
            value={wanted}
            onChange={setWanted}
            choices={[
              { value: 'all', label: t('allLevels') },
              ...LEVELS.map((value) => ({ value, label: level(value) })),
            ]}
          />
          <Select
            label={t('relation')}
            value={relation}
            onChange={setRelation}
            choices={[
              { value: 'all', label: t('allRelations') },
              ...RELATIONS.map((value) => ({ value, label: relationOf(value) })),
            ]}
          />
          {settings.audiences.length > 0 && (
            <Select
              label={t('audience')}
              value={audience}
              onChange={setAudience}
              choices={[
                { value: 'all', label: t('allAudiences') },
                ...settings.audiences.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <span role="status" className="ms-auto text-sm text-soft">
            {t('shown', { n: shown.length, of: survey.known.length })}
          </span>
        </div>
        {picked.length > 0 && (
          <Chosen
            n={picked.length}
            onRelation={(value) => void relate(picked, value)}
            onStage={(stage) => void place(stage)}
            onMerge={() => void merge()}
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
            onRelation={(person, value) => void relate([person], value)}
          />
        )}
        <div className="flex flex-wrap items-end justify-between gap-3">
          <AddPerson onAdd={add} />
          <ButtonLink look="quiet" href="options.html#people">
            {t('keeping', { months: settings.people.months })}
          </ButtonLink>
        </div>
      </section>
      <Confirm
        open={forgetting}
        question={t('forgetAsk', { n: picked.length, name: picked[0]?.name ?? '' })}
        action={t('forget')}
        onCancel={() => setForgetting(false)}
        onConfirm={() => void forget()}
      />
      {bar}
    </div>
  );
}

/** Nobody is known yet: how that changes. */
function Nobody({ onAdd }: { onAdd: (name: string) => Promise<void> }) {
  const t = useTranslations('dashboard.people.nobody');
  return (
    <div className="grid max-w-3xl gap-6">
      <EmptyState level={1} title={t('title')} steps={[t('open'), t('scroll'), t('come')]}>
        {t('text')}
      </EmptyState>
      <AddPerson onAdd={onAdd} />
    </div>
  );
}
