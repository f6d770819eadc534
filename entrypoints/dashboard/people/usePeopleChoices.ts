import { useMemo, useState } from 'react';
import { findByName } from '../../../components/PersonSearch';
import type { Known } from '../../../lib/insight/survey';
import { relationOf } from '../../../lib/insight/people';
import { LEVELS, RELATIONS, STAGES, type Audience } from '../../../lib/people';
import type { PersonRow } from '../../../lib/store/rows';
import { useChosen } from '../address';

/** What the list of people is narrowed by, kept in the address but for what is typed; and who is left. */
export function usePeopleChoices(known: readonly Known<PersonRow>[], audiences: readonly Audience[]) {
  const [typed, setTyped] = useState('');
  const [level, setLevel] = useChosen('level', ['all', ...LEVELS]);
  const [relation, setRelation] = useChosen('relation', ['all', ...RELATIONS]);
  const [stage, setStage] = useChosen('stage', ['all', ...STAGES]);
  const [audience, setAudience] = useChosen('audience', ['all', ...audiences.map(({ id }) => id)]);
  const shown = useMemo(() => {
    const fitting = known.filter(
      (one) =>
        (level === 'all' || one.standing?.level === level) &&
        (relation === 'all' || relationOf(one.person) === relation) &&
        (stage === 'all' || one.stage === stage) &&
        (audience === 'all' || one.audiences.includes(audience)),
    );
    const people = fitting.map(({ person }) => person);
    const found = new Set(findByName(people, typed));
    return fitting.filter(({ person }) => found.has(person));
  }, [known, level, relation, stage, audience, typed]);
  return {
    shown,
    typed: [typed, setTyped],
    level: [level, setLevel],
    relation: [relation, setRelation],
    stage: [stage, setStage],
    audience: [audience, setAudience],
  } as const;
}
