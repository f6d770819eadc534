import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { STAGES, type Annotation, type Audience, type Seed, type Stage } from '../lib/people';
import { Choice } from './Choice';
import { Field, TextArea } from './Field';

/** What was changed of what is written on a post: what is not named stays, null takes away. */
export interface NoteChange {
  readonly stage?: Stage | null;
  readonly audience?: string | null;
  readonly seed?: string | null;
  readonly themes?: readonly string[];
  readonly note?: string | null;
}

interface NotesProps {
  readonly note: Annotation | undefined;
  readonly seeds: readonly Seed[];
  readonly audiences: readonly Audience[];
  readonly onChange: (change: NoteChange) => void;
  /** What came of the last change: it is kept, or why it could not be. Spoken. */
  readonly said?: ReactNode;
  /** Where an idea is sown from this post. */
  readonly sow?: string;
}

/** What the user writes to a post: the stage it serves, whom it speaks to, its seed, its themes, a note. Handed on as it is written. */
export function Notes({ note, seeds, audiences, onChange, said, sow }: NotesProps) {
  const t = useTranslations('panel');
  const stage = useTranslations('stage');
  const themes = note?.themes.join(', ') ?? '';
  return (
    <div className="grid gap-2.5">
      <Choice
        label={t('stage')}
        value={note?.stage ?? ''}
        choices={STAGES.map((one) => ({ value: one, label: stage(one) }))}
        onChange={(value) => onChange({ stage: STAGES.find((one) => one === value) ?? null })}
      />
      {audiences.length > 0 && (
        <Choice
          label={t('audience')}
          value={note?.audience ?? ''}
          choices={audiences.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => onChange({ audience: value || null })}
        />
      )}
      {seeds.length > 0 && (
        <Choice
          label={t('seed')}
          value={note?.seed ?? ''}
          choices={seeds.map(({ id, idea }) => ({ value: id, label: idea }))}
          onChange={(value) => onChange({ seed: value || null })}
        />
      )}
      {sow && (
        <a href={sow} className="text-sm text-soft underline hover:text-ink">
          {t('sow')}
        </a>
      )}
      <Field
        label={t('themes')}
        hint={t('themesHint')}
        defaultValue={themes}
        onBlur={({ target }) => {
          if (target.value !== themes) onChange({ themes: readThemes(target.value) });
        }}
      />
      <TextArea
        label={t('note')}
        defaultValue={note?.note ?? ''}
        onBlur={({ target }) => {
          const written = target.value.trim();
          if (written !== (note?.note ?? '')) onChange({ note: written || null });
        }}
      />
      <p role="status" className="min-h-5 text-xs text-soft">
        {said}
      </p>
    </div>
  );
}

function readThemes(text: string): string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((theme) => theme.trim())
        .filter(Boolean),
    ),
  ];
}
