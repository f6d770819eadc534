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
import {
  LEVELS,
  RELATIONS,
  STAGES,
  type Interaction,
  type Person,
  type Relation,
  type Stage,
} from '../../../lib/people';
import {
  addPerson,
  changePeople,
  noteReply,
  noteThanks,
  setStages,
  takeBackStages,
} from '../../../lib/store/acquaintances';
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

function PeopleOn({ settings, now }: PageProps) {
  const t = useTranslations('dashboard.people');
  const store = useTranslations('store');
  const level = useTranslations('level');
  const relationOf = useTranslations('relation');
  const stageOf = useTranslations('stage');
  const live = useLive(readCircle, []);
  const textOf = useTexts(settings.accounts);
  const { act, bar } = useDone();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [forgetting, setForgetting] = useState(false);
  const [wanted, setWanted] = useChosen('level', ['all', ...LEVELS]);
  const [relation, setRelation] = useChosen('relation', ['all', ...RELATIONS]);
  const [stage, setStageWanted] = useChosen('stage', ['all', ...STAGES]);
  const [audience, setAudience] = useChosen('audience', ['all', ...settings.audiences.map(({ id }) => id)]);

  const facts = live.state === 'there' ? live.answer : undefined;
  const survey = useMemo(() => facts && surveyPeople(facts, settings, now), [facts, settings, now]);
  const people = useMemo(() => new Map(facts?.people.map((person) => [person.id, person])), [facts]);
  const shown = useMemo(() => {
    const fitting = (survey?.known ?? []).filter(
      (one) =>
        (wanted === 'all' || one.standing?.level === wanted) &&
        (relation === 'all' || (one.person.relation ?? 'unknown') === relation) &&
        (stage === 'all' || one.stage === stage) &&
        (audience === 'all' || one.audiences.includes(audience)),
    );
    const found = new Set(
      findByName(
        fitting.map(({ person }) => person),
        typed,
      ),
    );
    return fitting.filter(({ person }) => found.has(person));
  }, [survey, wanted, relation, stage, audience, typed]);

  if (live.state === 'problem') return <Notice alert>{store(live.problem)}</Notice>;
  if (!survey) return null;
  const add = (name: string) =>
    act(async () => {
      const id = await addPerson({ name }, Date.now());
      return { sentence: t('added', { name }), undo: () => forgetPerson(id, Date.now()) };
    });
  if (survey.known.length === 0) return <Nobody onAdd={add} />;

  const picked = [...chosen].flatMap((id) => people.get(id) ?? []);
  const whom = { n: picked.length, name: picked[0]?.name ?? '' };
  const relate = (some: readonly Person[], value: Relation | null) =>
    act(async () => {
      await changePeople(
        some.map(({ id }) => id),
        { relation: value },
      );
      return {
        sentence: t('related', { n: some.length, name: some[0]?.name ?? '' }),
        undo: async () => {
          for (const [relation, before] of Map.groupBy(some, (one) => one.relation ?? null)) {
            await changePeople(
              before.map(({ id }) => id),
              { relation },
            );
          }
        },
      };
    });
  const place = (stage: Stage | null) =>
    act(async () => {
      const changes = await setStages(
        picked.map(({ id }) => ({ person: id, stage })),
        Date.now(),
      );
      return { sentence: t('placed', whom), undo: () => takeBackStages(changes) };
    });
  const merge = ([one, two]: readonly Person[]) => {
    if (!one || !two) return;
    act(async () => {
      await mergePeople(one.id, two.id, Date.now());
      setChosen(new Set());
      return { sentence: t('merged', { one: one.name, two: two.name }), undo: () => partPeople(one.id) };
    });
  };
  const forget = () =>
    act(async () => {
      setForgetting(false);
      for (const { id } of picked) await forgetPerson(id, Date.now());
      setChosen(new Set());
      return { sentence: t('forgotten', whom) };
    });
  const thank = ({ id, name }: Person) =>
    act(async () => {
      const touch = await noteThanks(id, 'other', Date.now());
      return { sentence: t('thankedDone', { name }), undo: () => deleteTouch(touch) };
    });
  const reply = ({ id }: Interaction) =>
    act(async () => {
      await noteReply(id, true);
      return { sentence: t('repliedDone'), undo: () => noteReply(id, false) };
    });
  const moves = sumMoves(survey.moves);
  return (
    <div className="grid grid-cols-1 gap-5">
      <Answer size="large" more={t('moves', moves)}>
        {t('answer', { n: survey.known.length, full: survey.levels.all['fully-engaged'] })}
      </Answer>
      <Levels survey={survey} rules={settings.levelRules} chosen={wanted} onChoose={setWanted} />
      <Attention survey={survey} people={people} textOf={textOf} onThank={thank} onReplied={reply} />
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
            className="mb-1"
            label={t('columns.level')}
            value={wanted}
            onChange={setWanted}
            choices={[
              { value: 'all', label: t('allLevels') },
              ...LEVELS.map((value) => ({ value, label: level(value) })),
            ]}
          />
          <Select
            className="mb-1"
            label={t('allRelations')}
            value={relation}
            onChange={setRelation}
            choices={[
              { value: 'all', label: t('allRelations') },
              ...RELATIONS.map((value) => ({ value, label: relationOf(value) })),
            ]}
          />
          <Select
            className="mb-1"
            label={t('columns.stage')}
            value={stage}
            onChange={setStageWanted}
            choices={[
              { value: 'all', label: t('allStages') },
              ...STAGES.map((value) => ({ value, label: stageOf(value) })),
            ]}
          />
          {settings.audiences.length > 0 && (
            <Select
              className="mb-1"
              label={t('audience')}
              value={audience}
              onChange={setAudience}
              choices={[
                { value: 'all', label: t('allAudiences') },
                ...settings.audiences.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
          <span role="status" className="mb-1 ms-auto text-sm text-soft">
            {t('shown', { n: shown.length, of: survey.known.length })}
          </span>
        </div>
        {shown.length > 0 && (
          <Chosen
            n={picked.length}
            onRelation={(value) => relate(picked, value)}
            onStage={place}
            onMerge={() => merge(picked)}
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
            onRelation={(person, value) => relate([person], value)}
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
        question={t('forgetAsk', whom)}
        action={t('forget')}
        onCancel={() => setForgetting(false)}
        onConfirm={forget}
      />
      {bar}
    </div>
  );
}

/** Nobody is known yet: how that changes. */
function Nobody({ onAdd }: { onAdd: (name: string) => void }) {
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
