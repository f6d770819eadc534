import { useState, type ComponentProps, type ReactNode } from 'react';
import { Field, TextArea } from '../../components/Field';

interface DraftProps<Value> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: Value;
  /** How the value is written in the field. */
  readonly write: (value: Value) => string;
  /** What was typed as a value; null where it is none, and then the last value stays. */
  readonly read: (text: string) => Value | null;
  /** What to say where it is none. */
  readonly error?: ReactNode;
  readonly onSave: (value: Value) => void;
}

/**
 * Holds what is being typed. What makes a value is saved with each letter; what makes none stays in the field with its error, and
 * nothing is saved. A value that changes from outside (undo, another page) replaces the draft.
 */
function useDraft<Value>({ value, write, read, onSave }: DraftProps<Value>) {
  const written = write(value);
  // Saving takes a moment: until it is through, the settings still have one of the values typed before.
  const [draft, setDraft] = useState({ text: written, awaited: [written] });
  const at = draft.awaited.indexOf(written);
  const current =
    at === 0 ? draft : at < 0 ? { text: written, awaited: [written] } : { ...draft, awaited: draft.awaited.slice(at) };
  if (current !== draft) setDraft(current);

  const type = (text: string) => {
    const next = read(text);
    const isNew = next !== null && write(next) !== current.awaited.at(-1);
    setDraft({ text, awaited: isNew ? [...current.awaited, write(next)] : current.awaited });
    if (isNew) onSave(next);
  };
  return { text: current.text, wrong: read(current.text) === null, type };
}

type InputProps = Pick<ComponentProps<'input'>, 'inputMode' | 'placeholder' | 'className' | 'autoComplete'>;

/** A field of one line that saves as typed. */
export function DraftField<Value>(props: DraftProps<Value> & InputProps) {
  const { label, hint, error, inputMode, placeholder, className, autoComplete = 'off' } = props;
  const { text, wrong, type } = useDraft(props);
  return (
    <Field
      label={label}
      hint={hint}
      error={wrong ? error : undefined}
      value={text}
      onChange={(event) => type(event.target.value)}
      autoComplete={autoComplete}
      {...(inputMode && { inputMode })}
      {...(placeholder !== undefined && { placeholder })}
      {...(className !== undefined && { className })}
    />
  );
}

/** A list of words, one a line, that saves as typed. */
export function DraftLines(props: Pick<DraftProps<readonly string[]>, 'label' | 'hint' | 'value' | 'onSave'>) {
  const { text, type } = useDraft({ ...props, write: writeLines, read: readLines });
  return <TextArea label={props.label} hint={props.hint} value={text} onChange={(event) => type(event.target.value)} />;
}

function writeLines(lines: readonly string[]): string {
  return lines.join('\n');
}

/** The lines of a text, without blanks around them, empty ones and doubles left out. */
export function readLines(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
