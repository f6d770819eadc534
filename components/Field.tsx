import { type ComponentProps, type ReactNode, useId } from 'react';

interface FieldProps {
  readonly label: ReactNode;
  /** What to write here and why, below the label. */
  readonly hint?: ReactNode;
  /** What is wrong with what was typed; spoken as soon as it appears. */
  readonly error?: ReactNode;
  readonly className?: string;
}

const BOX =
  'w-full rounded-control border border-edge bg-card px-2.5 py-1.5 placeholder:text-faint aria-invalid:border-ember aria-invalid:border-2';

/** One line of text with its label, its hint and its fault, tied together for the screen reader. */
export function Field({ label, hint, error, className, ...rest }: FieldProps & Omit<ComponentProps<'input'>, 'id'>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} error={error} {...(className !== undefined && { className })}>
      <input id={id} className={BOX} aria-invalid={error ? true : undefined} aria-describedby={`${id}-say`} {...rest} />
    </Labelled>
  );
}

/** Several lines of text, the same way. */
export function TextArea({
  label,
  hint,
  error,
  className,
  ...rest
}: FieldProps & Omit<ComponentProps<'textarea'>, 'id'>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} error={error} {...(className !== undefined && { className })}>
      <textarea
        id={id}
        className={`${BOX} field-sizing-content min-h-16`}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-say`}
        {...rest}
      />
    </Labelled>
  );
}

function Labelled({
  id,
  label,
  hint,
  error,
  className = '',
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] content-start gap-1 ${className}`}>
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children}
      <div id={`${id}-say`} className="text-xs text-soft">
        {hint && <p>{hint}</p>}
        <p role="alert" className="font-semibold text-ember empty:hidden">
          {error}
        </p>
      </div>
    </div>
  );
}
