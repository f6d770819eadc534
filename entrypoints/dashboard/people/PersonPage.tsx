import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { Answer } from '../../../components/Answer';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Confirm } from '../../../components/Confirm';
import { EmptyState } from '../../../components/EmptyState';
import { LevelWord } from '../../../components/LevelMark';
import { Notice } from '../../../components/Notice';
import { useWords } from '../../../components/useWords';
import { nameOf } from '../../../lib/screen/accounts';
import { lookAt } from '../../../lib/insight/survey';
import { useLive } from '../../../lib/screen/live';
import { findPerson, listPeople } from '../../../lib/store/ask';
import { forgetPerson } from '../../../lib/store/forgetting';
import type { PageProps } from '../pages';
import { Merging } from './Merging';
import { Place } from './Place';
import { Story } from './Story';
import { useDone } from './useDone';
import { usePeopleWords } from './usePeopleWords';
import { useTexts } from './useTexts';
import { PeopleOff } from './PeopleOff';

/** One person with all that is known of them: where they stand and why, every answer and contact, and the user's own hand. */
export function PersonPage({ settings, now, id }: PageProps & { id: string }) {
  const t = useTranslations('person');
  const store = useTranslations('store');
  const words = useWords();
  const say = usePeopleWords(settings.audiences, settings.levelRules.days);
  const live = useLive(async () => ({ one: await findPerson(id), everybody: await listPeople() }), [id]);
  const textOf = useTexts(settings.accounts);
  const { act, bar } = useDone();
  const [, goTo] = useLocation();
  const [forgetting, setForgetting] = useState(false);
  const one = live.state === 'there' ? live.answer.one : undefined;
  const known = useMemo(
    () => one && lookAt(one.person, one.interactions, one.stages[0]?.stage ?? null, settings, now),
    [one, settings, now],
  );
  if (!settings.people.on) return <PeopleOff settings={settings} />;
  if (live.state === 'problem') return <Notice alert>{store(live.problem)}</Notice>;
  if (live.state === 'asking') return null;
  if (!one || !known) return <EmptyState level={1} title={t('gone')} />;
  const { person } = one;
  const fitting = settings.audiences.filter((audience) => known.audiences.includes(audience.id));
  return (
    <div className="grid grid-cols-1 gap-5">
      <a href="#/people" className="text-soft hover:text-ink">
        ← {t('back')}
      </a>
      <Answer
        size="large"
        more={
          <>
            {person.headline ?? t('noLine')}
            <span className="block text-base">
              {person.profiles.length > 0
                ? person.profiles.map(({ network, handle }) => `${nameOf(network)} · ${handle}`).join(' — ')
                : t('offline')}
              {' · '}
              {t('seen', { first: words.day(person.firstSeen), last: words.day(person.lastSeen) })}
            </span>
          </>
        }
      >
        {person.name}
      </Answer>
      <div className="grid items-start gap-5 lg:grid-cols-[1.4fr_1fr]">
        <div className="grid gap-5">
          <Card title={t('standing')}>
            <p className="my-2 text-answer">
              <LevelWord level={known.standing?.level ?? null} />
            </p>
            <ul className="grid list-disc gap-1 ps-5">
              <li>{known.standing ? say.level(known.standing) : t('neverAnswered')}</li>
              {known.standing && <li>{t('inAll', { list: say.answers(known) })}</li>}
              {fitting.length > 0 && <li>{t('fits', { list: fitting.map(({ name }) => name).join(', ') })}</li>}
            </ul>
          </Card>
          <Story one={one} textOf={textOf} act={act} />
        </div>
        <div className="grid gap-5">
          <Place known={known} settings={settings} act={act} />
          <Merging person={person} everybody={live.answer.everybody} act={act} />
          <Card title={t('forget')} lead={t('forgetLead')}>
            <Button look="danger" onClick={() => setForgetting(true)}>
              {t('forgetWhom', { name: person.name })}
            </Button>
          </Card>
        </div>
      </div>
      <Confirm
        open={forgetting}
        question={t('forgetAsk', { name: person.name })}
        action={t('forget')}
        onCancel={() => setForgetting(false)}
        onConfirm={() => {
          setForgetting(false);
          act(async () => {
            await forgetPerson(person.id, Date.now());
            goTo('/people');
            return { sentence: '' };
          });
        }}
      />
      {bar}
    </div>
  );
}
