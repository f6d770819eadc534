import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Answer } from '../../../components/Answer';
import { EmptyState } from '../../../components/EmptyState';
import { Notice } from '../../../components/Notice';
import { readCircle } from '../../../lib/screen/circle';
import { sumMoves, surveyPeople } from '../../../lib/insight/survey';
import { useLive } from '../../../lib/screen/live';
import { LEVELS } from '../../../lib/people';
import { useChosen } from '../address';
import type { PageProps } from '../pages';
import { AddPerson } from './AddPerson';
import { Attention } from './Attention';
import { Everybody } from './Everybody';
import { Levels } from './Levels';
import { PeopleOff } from './PeopleOff';
import { useDeeds } from './useDeeds';
import { useDone } from './useDone';
import { useTexts } from './useTexts';

/** Who answers: the four levels, who deserves a word, and everybody in a list. Off until asked for. */
export function PeoplePage(props: PageProps) {
  return props.settings.people.on ? <PeopleOn {...props} /> : <PeopleOff settings={props.settings} />;
}

function PeopleOn({ settings, now }: PageProps) {
  const t = useTranslations('dashboard.people');
  const store = useTranslations('store');
  const live = useLive(readCircle, []);
  const textOf = useTexts(settings.accounts);
  const { act, bar } = useDone();
  const deeds = useDeeds(act);
  const [level, chooseLevel] = useChosen('level', ['all', ...LEVELS]);
  const facts = live.state === 'there' ? live.answer : undefined;
  const survey = useMemo(() => facts && surveyPeople(facts, settings, now), [facts, settings, now]);
  const people = useMemo(() => new Map(facts?.people.map((person) => [person.id, person])), [facts]);
  if (live.state === 'problem') return <Notice alert>{store(live.problem)}</Notice>;
  if (!survey) return null;
  if (survey.known.length === 0) return <Nobody onAdd={deeds.add} />;
  return (
    <div className="grid grid-cols-1 gap-5">
      <Answer size="large" more={t('moves', sumMoves(survey.moves))}>
        {t('answer', { n: survey.known.length, full: survey.levels.all['fully-engaged'] })}
      </Answer>
      <Levels survey={survey} rules={settings.levelRules} chosen={level} onChoose={chooseLevel} />
      <Attention survey={survey} people={people} textOf={textOf} onThank={deeds.thank} onReplied={deeds.reply} />
      <Everybody known={survey.known} people={people} settings={settings} deeds={deeds} />
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
