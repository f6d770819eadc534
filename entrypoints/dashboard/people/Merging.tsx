import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { PersonSearch } from '../../../components/PersonSearch';
import { useWords } from '../../../components/useWords';
import { nameOf } from '../../../lib/accounts';
import { mergePeople, partPeople } from '../../../lib/store/merging';
import type { PersonRow } from '../../../lib/store/rows';
import type { Act } from './useDone';

interface MergingProps {
  readonly person: PersonRow;
  readonly everybody: readonly PersonRow[];
  readonly act: Act;
}

/** Two profiles of one person, made one by hand; the last time can always be undone, today or in a year. */
export function Merging({ person, everybody, act }: MergingProps) {
  const t = useTranslations('person');
  const words = useWords();
  const last = person.merged?.at(-1);
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
      <PersonSearch label={t('sameSearch')} people={everybody.filter(({ id }) => id !== person.id)} onChoose={merge} />
    </Card>
  );
}
