export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  /** Without a frame, for the head of a page. */
  readonly quiet?: boolean;
  readonly className?: string;
}

/** The browser's own list of choices, with a name that is spoken and not shown. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, choices, onChange, quiet = false, className = '' } = props;
  return (
    <span className={`relative inline-flex min-w-0 ${className}`}>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        className={`min-h-8 w-full min-w-0 field-sizing-content appearance-none truncate rounded-control border py-1 ps-2.5 pe-7 transition-colors ${
          quiet ? 'border-transparent bg-transparent hover:bg-grey-wash' : 'border-edge/60 bg-card hover:border-edge'
        }`}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} className="bg-card text-ink">
            {choice.label}
          </option>
        ))}
      </select>
      <svg
        viewBox="0 0 12 12"
        aria-hidden="true"
        className="pointer-events-none absolute end-2 top-1/2 size-3 -translate-y-1/2 text-soft"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
      </svg>
    </span>
  );
}
