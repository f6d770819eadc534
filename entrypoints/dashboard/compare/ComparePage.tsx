import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Answer } from '../../../components/Answer';
import { Card } from '../../../components/Card';
import { Select } from '../../../components/Select';
import { PAIRS, type Span, spansOf } from '../../../lib/insight/spans';
import { useLive } from '../../../lib/screen/live';
import { WAYS } from '../../../lib/screen/ways';
import { useChosen } from '../address';
import type { PageProps } from '../pages';
import { compareFollowersOf, comparePeopleOf, comparePostsOf, type FigureRow, postsIn } from './figures';
import { FigureBands } from './FigureBands';
import { Vanity } from './Vanity';

const NO_ROWS: readonly FigureRow[] = [];

/** Oneself against oneself: two periods side by side, each figure with what it stands on and its interval. */
export function ComparePage({ posts, accounts, settings, now }: PageProps) {
  const t = useTranslations('dashboard.compare');
  const format = useFormatter();
  const [pair, choose] = useChosen('pair', PAIRS);
  const peopleOn = settings.people.on;
  const facts = useMemo(
    () => ({ posts, accounts, peopleOn, spans: spansOf(pair, now), now }),
    [posts, accounts, peopleOn, pair, now],
  );
  const drew = useMemo(() => comparePostsOf(facts), [facts]);
  const live = useLive(
    async () => ({ people: await comparePeopleOf(facts), followers: await compareFollowersOf(facts) }),
    [facts],
  );
  const people = live.state === 'there' ? live.answer.people : NO_ROWS;
  const rows = [...drew, ...(people ?? [])];
  const days = (span: Span) =>
    format.dateTimeRange(new Date(span.from), new Date(span.to), { day: 'numeric', month: 'short', year: 'numeric' });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <Answer size="large" more={t('periods', { after: days(facts.spans.after), before: days(facts.spans.before) })}>
        <Sentence rows={rows} />
      </Answer>
      <div className="flex flex-wrap gap-2 print:hidden">
        <Select
          label={t('choose')}
          value={pair}
          onChange={choose}
          choices={PAIRS.map((value) => ({ value, label: t(`pair.${value}`) }))}
        />
      </div>
      <Card title={t('posts')}>
        <FigureBands
          rows={drew}
          spans={facts.spans}
          sentence={t('postsSentence', {
            after: postsIn(posts, facts.spans.after),
            before: postsIn(posts, facts.spans.before),
          })}
        />
        <p className="mt-2 text-sm text-soft">{t('fair')}</p>
        {accounts.length > 1 && <p className="mt-2 text-sm text-soft">{t('mixed')}</p>}
      </Card>
      <Card title={t('people')}>
        {people === null ? (
          <p className="mt-1 text-soft">
            {t.rich('peopleOff', {
              link: (text) => (
                <a href={WAYS.people} className="underline underline-offset-2">
                  {text}
                </a>
              ),
            })}
          </p>
        ) : (
          people.length > 0 && <FigureBands rows={people} spans={facts.spans} sentence={t('peopleSentence')} />
        )}
      </Card>
      {live.state === 'there' && <Vanity followers={live.answer.followers} accounts={accounts.length} />}
    </div>
  );
}

/** What differs by more than chance, and which way; else that nothing does, or that there is too little to compare. */
function Sentence({ rows }: { rows: readonly FigureRow[] }) {
  const t = useTranslations('dashboard.compare');
  const format = useFormatter();
  const clear = rows.filter(({ comparison }) => comparison.ratio && !comparison.withinChance);
  const names = (more: boolean) =>
    clear.flatMap(({ name, comparison }) => ((comparison.ratio?.value ?? 1) > 1 === more ? [t(`names.${name}`)] : []));
  const [more, less] = [names(true), names(false)];
  if (rows.every(({ comparison }) => !comparison.ratio)) return t('tooFew');
  if (clear.length === 0) return t('nothing');
  return [
    ...(more.length > 0 ? [t('more', { list: format.list(more) })] : []),
    ...(less.length > 0 ? [t('less', { list: format.list(less) })] : []),
  ].join(' ');
}
