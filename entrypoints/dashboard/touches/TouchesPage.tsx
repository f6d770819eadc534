import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Answer } from '../../../components/Answer';
import { Card } from '../../../components/Card';
import { Notice } from '../../../components/Notice';
import { readCircle } from '../../../lib/screen/circle';
import { compareChannels } from '../../../lib/insight/channels';
import { useLive } from '../../../lib/screen/live';
import { touchesSince } from '../../../lib/store/ask';
import type { PageProps } from '../pages';
import { useDone } from '../people/useDone';
import { Channels } from './Channels';
import { Noted } from './Noted';
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
