import type { ReactNode } from 'react';

/** A figure, or a dash where it is not known, with the reason on hover and for the screen reader; never 0. */
export function Known({ value, why }: { value: ReactNode; why: string }) {
  if (value !== undefined && value !== null) return <>{value}</>;
  return (
    <span className="text-faint" title={why}>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{why}</span>
    </span>
  );
}
