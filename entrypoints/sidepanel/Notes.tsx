import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { Field, TextArea } from '../../components/Field';
import { STAGES, type Annotation, type Audience, type Seed } from '../../lib/people';
import type { PostKey } from '../../lib/post';
import { annotate } from '../../lib/store/notes';

interface NotesProps {
  readonly post: PostKey;
  readonly note: Annotation | undefined;
  readonly seeds: readonly Seed[];
  readonly audiences: readonly Audience[];
}

/** What the user writes to a post: the stage it serves, whom it speaks to, its seed, its themes, a note. Saved as it is written. */
export function Notes({ post, note, seeds, audiences }: NotesProps) {
  const t = useTranslations('panel');
  const stage = useTranslations('stage');
  return (
    <div className="grid gap-2.5">
      <Choice
        label={t('stage')}
        value={note?.stage ?? ''}
        choices={STAGES.map((one) => ({ value: one, label: stage(one) }))}
        onChange={(value) => void annotate(post, { stage: STAGES.find((one) => one === value) ?? null })}
      />
      {audiences.length > 0 && (
        <Choice
          label={t('audience')}
          value={note?.audience ?? ''}
          choices={audiences.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => void annotate(post, { audience: value || null })}
        />
      )}
      {seeds.length > 0 && (
        <Choice
          label={t('seed')}
          value={note?.seed ?? ''}
          choices={seeds.map(({ id, idea }) => ({ value: id, label: idea }))}
          onChange={(value) => void annotate(post, { seed: value || null })}
        />
      )}
      <Field
        label={t('themes')}
        hint={t('themesHint')}
        defaultValue={note?.themes.join(', ') ?? ''}
        onBlur={(event) => void annotate(post, { themes: readThemes(event.target.value) })}
      />
      <TextArea
        label={t('note')}
        defaultValue={note?.note ?? ''}
        onBlur={(event) => void annotate(post, { note: event.target.value.trim() || null })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-8 w-full rounded-control border border-edge bg-card px-2 py-1"
      >
        <option value="">–</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
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
