import type { ReactNode } from 'react';

/** Something the user should know now, between lines of its own; `alert` where something failed. */
export function Notice({
  children,
  actions,
  alert = false,
}: {
  children: ReactNode;
  actions?: ReactNode;
  alert?: boolean;
}) {
  return (
    <div
      role={alert ? 'alert' : 'status'}
      className={`flex flex-wrap items-center justify-between gap-x-3 gap-y-2 rounded-row border px-3 py-2 ${
        alert ? 'border-ember bg-ember-wash' : 'border-line bg-grey-wash'
      }`}
    >
      <div className="min-w-40 flex-1 text-sm">{children}</div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
