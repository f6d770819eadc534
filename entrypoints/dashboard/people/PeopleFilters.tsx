import { useTranslations } from 'use-intl';
import { Field } from '../../../components/Field';
import { Select } from '../../../components/Select';
import { LEVELS, RELATIONS, STAGES, type Audience } from '../../../lib/people';
import type { usePeopleChoices } from './usePeopleChoices';

interface PeopleFiltersProps {
  readonly choices: ReturnType<typeof usePeopleChoices>;
  readonly audiences: readonly Audience[];
  /** How many there are in all. */
  readonly of: number;
}

/** What the list of people is narrowed by, and how many are left. */
export function PeopleFilters({ choices, audiences, of }: PeopleFiltersProps) {
  const t = useTranslations('dashboard.people');
  const levelOf = useTranslations('level');
  const relationOf = useTranslations('relation');
  const stageOf = useTranslations('stage');
  const { shown, typed, level, relation, stage, audience } = choices;
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field
        label={t('find')}
        type="search"
        value={typed[0]}
        className="min-w-44 flex-1 sm:max-w-72"
        onChange={(event) => typed[1](event.target.value)}
      />
      <Select
        className="mb-1"
        label={t('columns.level')}
        value={level[0]}
        onChange={level[1]}
        choices={[
          { value: 'all', label: t('allLevels') },
          ...LEVELS.map((value) => ({ value, label: levelOf(value) })),
        ]}
      />
      <Select
        className="mb-1"
        label={t('allRelations')}
        value={relation[0]}
        onChange={relation[1]}
        choices={[
          { value: 'all', label: t('allRelations') },
          ...RELATIONS.map((value) => ({ value, label: relationOf(value) })),
        ]}
      />
      <Select
        className="mb-1"
        label={t('columns.stage')}
        value={stage[0]}
        onChange={stage[1]}
        choices={[
          { value: 'all', label: t('allStages') },
          ...STAGES.map((value) => ({ value, label: stageOf(value) })),
        ]}
      />
      {audiences.length > 0 && (
        <Select
          className="mb-1"
          label={t('audience')}
          value={audience[0]}
          onChange={audience[1]}
          choices={[
            { value: 'all', label: t('allAudiences') },
            ...audiences.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <span role="status" className="mb-1 ms-auto text-sm text-soft">
        {t('shown', { n: shown.length, of })}
      </span>
    </div>
  );
}
