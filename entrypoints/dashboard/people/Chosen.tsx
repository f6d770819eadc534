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

/** What can be done with several people at once. It stands over the list while someone is chosen. */
export function Chosen({ n, onRelation, onStage, onMerge, onForget, onClear }: ChosenProps) {
  const t = useTranslations('dashboard.people');
  const relation = useTranslations('relation');
  const stage = useTranslations('stage');
  return (
    <div
      role="group"
      aria-label={t('chosen', { n })}
      className="sticky top-2 z-10 flex flex-wrap items-center gap-2 rounded-row border border-line bg-card px-3 py-2 shadow-sm"
    >
      <span role="status" className="me-auto font-[550]">
        {t('chosen', { n })}
      </span>
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
    </div>
  );
}
