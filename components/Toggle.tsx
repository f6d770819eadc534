import { type ReactNode, useId } from 'react';

interface ToggleProps {
  readonly label: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** What turning it on means, below the label. */
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
  readonly testId?: string;
}

/** A switch: something that is on or off at once, without saving. The knob's place says it, colour repeats it. */
export function Toggle({ label, on, onChange, hint, disabled = false, testId }: ToggleProps) {
  const id = useId();
  return (
    <div className="grid grid-cols-[1fr_auto] items-start gap-x-4">
      <div>
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <div id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </div>
      </div>
      <span className="relative mt-0.5 inline-flex h-6 w-10">
        <input
          id={id}
          type="checkbox"
          role="switch"
          checked={on}
          disabled={disabled}
          data-testid={testId}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.checked)}
          className="peer absolute inset-0 appearance-none rounded-full border border-edge bg-grey-wash transition-colors checked:border-ember checked:bg-ember disabled:opacity-55 forced-colors:appearance-auto"
        />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute start-1 top-1 size-4 rounded-full bg-edge transition-transform peer-checked:translate-x-4 peer-checked:bg-on-ember rtl:peer-checked:-translate-x-4 forced-colors:hidden"
        />
      </span>
    </div>
  );
}
