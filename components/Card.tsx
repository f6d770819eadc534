import { type ReactNode, useId } from 'react';

interface CardProps {
  readonly title: ReactNode;
  /** The answer of this card, in a sentence. */
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** The anchor that other pages link to. */
  readonly id?: string;
  readonly className?: string;
}

/** A part of a page: its name, its answer, its evidence. */
export function Card({ title, lead, children, id, className = '' }: CardProps) {
  const heading = useId();
  return (
    <section
      id={id}
      aria-labelledby={heading}
      className={`rounded-card border border-line bg-card px-4 py-4 sm:px-5 ${className}`}
    >
      <h2 id={heading} className="text-lead">
        {title}
      </h2>
      {lead && <div className="mt-1 mb-3 max-w-prose text-soft">{lead}</div>}
      {children}
    </section>
  );
}
