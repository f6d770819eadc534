import { useId } from 'react';

interface FileFieldProps {
  readonly label: string;
  /** The endings that are offered: ".json". */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
  readonly testId?: string;
}

/** Lets the user choose a file; the same one can be chosen again. */
export function FileField({ label, accept, onChoose, testId }: FileFieldProps) {
  const id = useId();
  return (
    <span className="inline-flex">
      <input
        id={id}
        type="file"
        accept={accept}
        data-testid={testId}
        className="peer sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onChoose(file);
          event.target.value = '';
        }}
      />
      <label
        htmlFor={id}
        className="inline-flex min-h-8 cursor-pointer items-center rounded-control border border-line bg-card px-3 py-1 transition-colors peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-ember hover:border-edge"
      >
        {label}
      </label>
    </span>
  );
}
