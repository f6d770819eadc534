import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Select } from '../../../components/Select';
import { RELATIONS, STAGES, type Relation, type Stage } from '../../../lib/people';

interface ChosenProps {
  readonly n: number;
  readonly onRelation: (relation: Relation | null) => void;
  readonly onStage: (stage: Stage | null) => void;
  /** Makes the two that are chosen one. */
  readonly onMerge: () => void;
  readonly onForget: () => void;
  readonly onClear: () => void;
}

/** What can be done with several people at once. Its place is kept while nobody is chosen, so that the list does not jump. */
export function Chosen({ n, ...actions }: ChosenProps) {
  const t = useTranslations('dashboard.people');
  return (
    <div
      role="group"
      aria-label={t('several')}
      className={`flex min-h-13 flex-wrap items-center gap-2 rounded-row border px-3 py-2 ${n > 0 ? 'sticky top-2 z-10 border-line bg-card shadow-sm' : 'border-transparent'}`}
    >
      <span role="status" className={n > 0 ? 'me-auto font-[550]' : 'text-sm text-soft'}>
        {n > 0 ? t('chosen', { n }) : t('several')}
      </span>
      {n > 0 && <Controls n={n} {...actions} />}
    </div>
  );
}

function Controls({ n, onRelation, onStage, onMerge, onForget, onClear }: ChosenProps) {
  const t = useTranslations('dashboard.people');
  const relation = useTranslations('relation');
  const stage = useTranslations('stage');
  return (
    <>
      <Select
        label={t('relation')}
        value="-"
        choices={[
          { value: '-', label: t('relation') },
          ...RELATIONS.map((value) => ({ value, label: relation(value) })),
          { value: '', label: relation('unsaid') },
        ]}
        onChange={(value) => {
          if (value !== '-') onRelation(value === '' ? null : value);
        }}
      />
      <Select
        label={t('stage')}
        value="-"
        choices={[
          { value: '-', label: t('stage') },
          ...STAGES.map((value) => ({ value, label: stage(value) })),
          { value: '', label: t('noStage') },
        ]}
        onChange={(value) => {
          if (value !== '-') onStage(value === '' ? null : value);
        }}
      />
      {n === 2 && <Button onClick={onMerge}>{t('mergeTwo')}</Button>}
      <Button onClick={onForget}>{t('forget')}</Button>
      <Button look="quiet" onClick={onClear}>
        {t('chooseNobody')}
      </Button>
    </>
  );
}
