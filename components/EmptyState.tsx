import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** What is missing, as a friend would say it. */
  readonly title: string;
  /** Whether it is the first thing of the page, or a part below another heading. */
  readonly level?: 1 | 2;
  /** Why it is empty, in a sentence. */
  readonly children?: ReactNode;
  /** What to do, one step a line. */
  readonly steps?: readonly ReactNode[];
  /** The way on: a button or two. */
  readonly actions?: ReactNode;
}

/** A place with nothing to say yet: it says why, and what to do next. */
export function EmptyState({ title, level = 2, children, steps = [], actions }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="grid justify-items-start gap-3">
      <Heading className="text-answer tracking-tight">{title}</Heading>
      {children && <div className="text-soft">{children}</div>}
      {steps.length > 0 && (
        <ol className="grid gap-2.5">
          {steps.map((step, index) => (
            <li key={index} className="grid grid-cols-[1.625rem_1fr] items-baseline gap-2.5">
              <span
                aria-hidden="true"
                className="grid size-[1.625rem] place-items-center rounded-full bg-ember-wash text-sm font-semibold text-ember"
              >
                {index + 1}
              </span>
              <span>{step}</span>
            </li>
          ))}
        </ol>
      )}
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
