import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field } from './Field';

/** Someone who can be found by name. */
export interface Findable {
  readonly id: string;
  readonly name: string;
  readonly headline?: string;
}

interface PersonSearchProps {
  readonly label: string;
  readonly people: readonly Findable[];
  readonly onChoose: (id: string) => void;
}

/** The most that are shown at once: who writes one letter more finds the others. */
const SHOWN = 6;

/** Finds a person by a part of the name or the line, and chooses them by a button. */
export function PersonSearch({ label, people, onChoose }: PersonSearchProps) {
  const t = useTranslations('search');
  const [typed, setTyped] = useState('');
  const found = findByName(people, typed);
  return (
    <div className="grid gap-1.5">
      <Field
        label={label}
        type="search"
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <p role="status" className="text-xs text-soft empty:hidden">
        {typed.trim() !== '' && t('found', { n: found.length })}
      </p>
      {typed.trim() !== '' && found.length > 0 && (
        <ul className="grid gap-0.5">
          {found.slice(0, SHOWN).map(({ id, name, headline }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  setTyped('');
                  onChoose(id);
                }}
                className="w-full rounded-control px-2 py-1 text-start hover:bg-grey-wash"
              >
                <span className="font-[550]">{name}</span>
                {headline && <span className="block truncate text-xs text-soft">{headline}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Those whose name or line holds all that was typed, in their order, without regard to accents and capitals. */
export function findByName<One extends Findable>(people: readonly One[], typed: string): One[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...people];
  return people.filter(({ name, headline }) => {
    const text = plain(`${name} ${headline ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
