import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Answer } from '../../../components/Answer';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Notice } from '../../../components/Notice';
import { useWords } from '../../../components/useWords';
import { readCircle } from '../../../lib/circle';
import { compareChannels } from '../../../lib/insight/channels';
import { useLive } from '../../../lib/live';
import type { Person, Touch } from '../../../lib/people';
import { touchesSince } from '../../../lib/store/ask';
import { deleteTouch, saveTouch } from '../../../lib/store/notes';
import { wayToPerson } from '../../../lib/ways';
import type { PageProps } from '../pages';
import { useDone, type Act } from '../people/useDone';
import { Channels } from './Channels';
import { TouchForm } from './TouchForm';

/** All of the time, for the channels: so many days. */
const ALL = 36_500;

/** Contacts off the networks: one line to note one, the channels side by side, and all that were noted. */
export function TouchesPage({ posts, accounts, settings, period, now }: PageProps) {
  const t = useTranslations('dashboard.touches');
  const store = useTranslations('store');
  const peopleOn = settings.people.on;
  const live = useLive(
    async () => (peopleOn ? readCircle() : { people: null, interactions: null, touches: await touchesSince() }),
    [peopleOn],
  );
  const { act, bar } = useDone();
  const facts = live.state === 'there' ? live.answer : undefined;
  const people = useMemo(() => new Map(facts?.people?.map((person) => [person.id, person])), [facts]);
  const table = useMemo(
    () =>
      facts &&
      compareChannels(
        {
          networks: [...new Set(accounts.map(({ network }) => network))],
          posts: posts.map(({ row }) => ({ key: row.key, network: row.network, at: row.listedAt })),
          people: facts.people,
          interactions: facts.interactions,
          touches: facts.touches,
        },
        // A touch of this very minute is later than the moment the page was opened.
        Math.max(now, ...facts.touches.map(({ when }) => when.at + when.within)),
        period === 0 ? ALL : period,
      ),
    [facts, accounts, posts, now, period],
  );
  if (live.state === 'problem') return <Notice alert>{store(live.problem)}</Notice>;
  if (!facts || !table) return null;
  const offline = table.rows.flatMap(({ channel, contacts = 0 }) => (channel.kind === 'offline' ? [contacts] : []));
  const n = offline.reduce((sum, one) => sum + one, 0);
  return (
    <div className="grid grid-cols-1 gap-5">
      <Answer size="large" more={t('more')}>
        {facts.touches.length === 0 ? t('first') : t('answer', { n, both: table.both.length, days: period })}
      </Answer>
      <Card title={t('note')} lead={peopleOn ? t('noteLead') : t('noteOff')}>
        <TouchForm people={facts.people ?? []} act={act} />
      </Card>
      {table.rows.length > 0 && <Channels table={table} people={people} peopleOn={peopleOn} />}
      {facts.touches.length > 0 && (
        <Noted touches={facts.touches.toReversed()} people={people} everybody={facts.people ?? []} act={act} />
      )}
      {bar}
    </div>
  );
}

/** So many at first. */
const SHOWN = 30;

interface NotedProps {
  /** Newest first. */
  readonly touches: readonly Touch[];
  readonly people: ReadonlyMap<string, Person>;
  readonly everybody: readonly Person[];
  readonly act: Act;
}

/** What was noted, newest first; each line can be corrected and taken away. */
function Noted({ touches, people, everybody, act }: NotedProps) {
  const t = useTranslations('dashboard.touches');
  const channel = useTranslations('channel');
  const words = useWords();
  const [editing, setEditing] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? touches : touches.slice(0, SHOWN);
  const remove = (touch: Touch) =>
    act(async () => {
      await deleteTouch(touch.id);
      return { sentence: t('removed'), undo: () => saveTouch(touch) };
    });
  return (
    <Card title={t('noted')}>
      <ul className="mt-1 divide-y divide-line">
        {shown.map((touch) => {
          const person = touch.person === undefined ? undefined : people.get(touch.person);
          const line = touch.text || t('thanked', { name: person?.name ?? t('nobody') });
          return (
            <li key={touch.id} className="py-2.5">
              {editing === touch.id ? (
                <TouchForm people={everybody} touch={touch} act={act} onSaved={() => setEditing(null)} />
              ) : (
                <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
                  <div className="min-w-0 flex-1 basis-60">
                    <p>{line}</p>
                    <p className="text-sm text-soft">
                      {words.moment(touch.when)} · {channel(touch.channel)}
                      {person && (
                        <>
                          {' · '}
                          <a href={wayToPerson(person.id)} className="underline">
                            {person.name}
                          </a>
                        </>
                      )}
                      {touch.thanks && touch.text && ` · ${t('withThanks')}`}
                    </p>
                  </div>
                  <div className="flex gap-1">
                    <Button look="quiet" aria-label={t('correctLine', { line })} onClick={() => setEditing(touch.id)}>
                      {t('correct')}
                    </Button>
                    <Button look="quiet" aria-label={t('removeLine', { line })} onClick={() => remove(touch)}>
                      {t('remove')}
                    </Button>
                  </div>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {touches.length > SHOWN && !all && (
        <Button look="quiet" className="mt-2" onClick={() => setAll(true)}>
          {t('all', { n: touches.length })}
        </Button>
      )}
    </Card>
  );
}
