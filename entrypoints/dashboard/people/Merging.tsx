import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { PersonSearch } from '../../../components/PersonSearch';
import { Proposal } from '../../../components/Proposal';
import { useWords } from '../../../components/useWords';
import { nameOf } from '../../../lib/screen/accounts';
import { fold } from '../../../lib/insight/stem';
import { mergePeople, partPeople } from '../../../lib/store/merging';
import type { PersonRow } from '../../../lib/store/rows';
import type { Act } from './useDone';

interface MergingProps {
  readonly person: PersonRow;
  readonly everybody: readonly PersonRow[];
  readonly act: Act;
}

/** The most that are proposed: many of the same name are more likely many people. */
const PROPOSED = 3;

/** Two profiles of one person, made one by hand; the last time can always be undone, today or in a year. */
export function Merging({ person, everybody, act }: MergingProps) {
  const t = useTranslations('person');
  const words = useWords();
  const last = person.merged?.at(-1);
  const others = everybody.filter(({ id }) => id !== person.id);
  const alike = others.filter(({ name }) => fold(name) === fold(person.name)).slice(0, PROPOSED);
  const merge = (id: string) =>
    act(async () => {
      const name = everybody.find((one) => one.id === id)?.name ?? '';
      await mergePeople(person.id, id, Date.now());
      return { sentence: t('mergedDone', { name }), undo: () => partPeople(person.id) };
    });
  const part = (name: string) =>
    act(async () => {
      await partPeople(person.id);
      return { sentence: t('parted', { name }) };
    });
  return (
    <Card title={t('same')} lead={t('sameLead')}>
      {last && (
        <p className="mb-3 flex flex-wrap items-center justify-between gap-2">
          <span>
            {t('mergedWith', {
              name: last.other.name,
              networks: last.other.profiles.map(({ network }) => nameOf(network)).join(', ') || t('offline'),
              day: words.day(last.at),
            })}
          </span>
          <Button onClick={() => part(last.other.name)}>{t('part')}</Button>
        </p>
      )}
      {alike.map((one) => (
        <div key={one.id} className="mb-2">
          <Proposal because={t('sameName')} label={t('sameAgree', { name: one.name })} onAccept={() => merge(one.id)}>
            {[one.name, ...one.profiles.map(({ network }) => nameOf(network))].join(' · ')}
          </Proposal>
        </div>
      ))}
      <PersonSearch label={t('sameSearch')} people={others} onChoose={merge} />
    </Card>
  );
}
