import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { LevelWord } from '../../../components/LevelMark';
import { Proposal } from '../../../components/Proposal';
import { Select } from '../../../components/Select';
import { useWords } from '../../../components/useWords';
import type { Known } from '../../../lib/insight/survey';
import { RELATIONS, type Audience, type Relation } from '../../../lib/people';
import type { PersonRow } from '../../../lib/store/rows';
import { wayToPerson } from '../../../lib/screen/ways';
import { usePeopleWords } from './usePeopleWords';

/** What can be done with people in a list. */
export interface RowActions {
  readonly onChoose: (id: string, chosen: boolean) => void;
  readonly onRelation: (person: PersonRow, relation: Relation | null) => void;
}

interface PeopleRowProps extends RowActions {
  readonly ref: Ref<HTMLTableRowElement> | null;
  readonly index: number;
  readonly known: Known<PersonRow>;
  readonly audiences: readonly Audience[];
  readonly days: number;
  readonly chosen: boolean;
}

/** One person in the list. What they are to the user is set here; a proposal is agreed to with one click. */
export function PeopleRow(props: PeopleRowProps) {
  const { ref, index, known, audiences, days, chosen, onChoose, onRelation } = props;
  const t = useTranslations('dashboard.people');
  const relation = useTranslations('relation');
  const stage = useTranslations('stage');
  const words = useWords();
  const say = usePeopleWords(audiences, days);
  const { person, standing } = known;
  const fitting = audiences.filter(({ id }) => known.audiences.includes(id)).map(({ name }) => name);
  const why = standing ? say.level(standing) : undefined;
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      className={`border-t border-line align-top ${chosen ? 'bg-ember-wash/50' : ''}`}
    >
      <td className="py-2.5 ps-4">
        <input
          type="checkbox"
          checked={chosen}
          aria-label={t('chooseWhom', { name: person.name })}
          onChange={(event) => onChoose(person.id, event.target.checked)}
          className="mt-0.5 size-4 accent-ember"
        />
      </td>
      <th scope="row" className="max-w-72 px-2 py-2 text-start font-normal">
        <a href={wayToPerson(person.id)} className="block truncate font-[550] hover:underline">
          {person.name}
        </a>
        <span className="block truncate text-xs text-soft" title={person.headline}>
          {person.headline ?? t('noLine')}
        </span>
        {(known.stage || fitting.length > 0) && (
          <span className="mt-0.5 flex flex-wrap gap-1">
            {known.stage && <Tag>{stage(known.stage)}</Tag>}
            {fitting.map((name) => (
              <Tag key={name}>{name}</Tag>
            ))}
          </span>
        )}
        <span className="mt-1 block text-xs text-soft lg:hidden">
          <span title={why}>
            <LevelWord level={standing?.level ?? null} />
          </span>{' '}
          · {say.answers(known)} · {t('lastSeen', { day: words.day(person.lastSeen) })}
        </span>
        <span className="mt-1 -ms-2 flex flex-wrap items-center gap-1.5 lg:hidden">{relationOf()}</span>
      </th>
      <td className="px-2 py-2.5 max-lg:hidden" title={why}>
        <LevelWord level={standing?.level ?? null} />
      </td>
      <td className="w-px px-2 py-1.5 max-lg:hidden">{relationOf()}</td>
      <td className="px-2 py-2.5 whitespace-nowrap max-xl:hidden">{words.day(person.firstSeen)}</td>
      <td className="px-2 py-2.5 whitespace-nowrap max-lg:hidden">{words.day(person.lastSeen)}</td>
      <td className="min-w-32 px-2 py-2.5 pe-4 text-sm text-soft max-lg:hidden">{say.answers(known)}</td>
    </tr>
  );

  function relationOf() {
    return (
      <>
        <Select
          quiet
          label={t('relationWhom', { name: person.name })}
          value={person.relation ?? ''}
          choices={[
            { value: '', label: relation('unsaid') },
            ...RELATIONS.map((value) => ({ value, label: relation(value) })),
          ]}
          onChange={(value) => onRelation(person, value === '' ? null : value)}
        />
        {known.relation && (
          <Proposal
            short
            because={say.relation(known.relation)}
            label={t('agreeWhom', { name: person.name, relation: relation(known.relation.relation) })}
            onAccept={() => known.relation && onRelation(person, known.relation.relation)}
          >
            {relation(known.relation.relation)}
          </Proposal>
        )}
      </>
    );
  }
}

function Tag({ children }: { children: string }) {
  return <span className="rounded-full bg-grey-wash px-2 text-xs text-soft">{children}</span>;
}
