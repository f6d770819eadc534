import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Answer } from '../../../components/Answer';
import { Notice } from '../../../components/Notice';
import { readCircle } from '../../../lib/screen/circle';
import { coverJourney, findAppetites, type Coverage } from '../../../lib/insight/coverage';
import { movementByMonth, stagesAt } from '../../../lib/insight/journey';
import { surveyPeople } from '../../../lib/insight/survey';
import { DAY } from '../../../lib/insight/time';
import { useLive } from '../../../lib/screen/live';
import { listAnnotations } from '../../../lib/store/ask';
import type { PageProps } from '../pages';
import { useDone } from '../people/useDone';
import { Appetites } from './Appetites';
import { Movements } from './Movements';
import { Path } from './Path';
import { Proposals } from './Proposals';
import { Unmarked } from './Unmarked';

/** The eight stages: what the posts do for each, who stands there, what moved, and what the facts propose. */
export function JourneyPage({ posts, settings, period, now }: PageProps) {
  const store = useTranslations('store');
  const peopleOn = settings.people.on;
  const live = useLive(
    async () => ({ notes: await listAnnotations(), circle: peopleOn ? await readCircle() : null }),
    [peopleOn],
  );
  const { act, bar } = useDone();
  const facts = live.state === 'there' ? live.answer : undefined;
  const oldest = Math.min(now, ...posts.map(({ row }) => row.listedAt));
  const days = period === 0 ? Math.ceil((now - oldest) / DAY) + 1 : period;
  const coverage = useMemo(
    () =>
      facts &&
      coverJourney(
        posts.map(({ row, judgement }) => ({
          key: row.key,
          at: row.listedAt,
          ...(judgement.verdict !== 'unreadable' && { depth: judgement.depth.value }),
        })),
        [...facts.notes.values()],
        facts.circle?.interactions ?? null,
        now,
        days,
      ),
    [facts, posts, now, days],
  );
  const people = useMemo(() => {
    if (!facts?.circle) return null;
    const { circle, notes } = facts;
    const stages = stagesAt(circle.changes, Infinity);
    return {
      stages,
      names: new Map(circle.people.map((person) => [person.id, person])),
      further: surveyPeople(circle, settings, now).known.filter(({ further }) => further !== null),
      movements: movementByMonth(circle.changes).reverse(),
      appetites: findAppetites(stages, [...notes.values()], circle.interactions),
    };
  }, [facts, settings, now]);

  if (live.state === 'problem') return <Notice alert>{store(live.problem)}</Notice>;
  if (!facts || !coverage) return null;
  return (
    <div className="grid grid-cols-1 gap-5">
      <Head coverage={coverage} />
      <Path coverage={coverage} stages={people?.stages ?? null} />
      {coverage.unmarked.length > 0 && <Unmarked coverage={coverage} posts={posts} act={act} />}
      {people && people.further.length > 0 && <Proposals known={people.further} settings={settings} act={act} />}
      {people && people.movements.length > 0 && <Movements movements={people.movements} people={people.names} />}
      {people && people.appetites.length > 0 && <Appetites appetites={people.appetites} />}
      {bar}
    </div>
  );
}

/** So many gaps are named; the others are counted. */
const NAMED = 2;

/** The gaps, in a sentence. */
function Head({ coverage: { gaps, unmarked, stages, days } }: { coverage: Coverage }) {
  const t = useTranslations('dashboard.journey');
  const who = useTranslations('stageWho');
  const format = useFormatter();
  const marked = stages.some(({ posts }) => posts.length > 0);
  const named = gaps.slice(0, NAMED).map(({ stage }) => who(stage));
  const rest = gaps.length - named.length;
  const sentence = !marked
    ? t('nothingMarked')
    : gaps.length === 0
      ? t('allServed', { days })
      : t('gaps', { days, list: format.list(named, { type: 'disjunction' }), rest });
  return (
    <Answer size="large" more={unmarked.length > 0 ? t('unmarkedMore', { n: unmarked.length }) : t('more')}>
      {sentence}
    </Answer>
  );
}
