import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Figure } from '../lib/insight/iceberg';
import { exactly } from '../lib/post';
import { useWords } from './useWords';

/** A figure above the water. */
export function Small({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-row-reverse justify-end gap-1">
      <dt>{name}</dt>
      <dd className="flex-none">{children}</dd>
    </div>
  );
}

interface LargeProps {
  readonly name: string;
  readonly note: ReactNode;
  readonly href: string | undefined;
  readonly children: ReactNode;
}

/** A figure below the water; with an address it opens to what it was counted from. */
export function Large({ name, note, href, children }: LargeProps) {
  return (
    <div className="flex flex-col">
      <dt className="order-2 text-sm text-soft">{name}</dt>
      <dd className="order-1 text-figure font-[650] tracking-tight">
        {href === undefined ? (
          children
        ) : (
          <a href={href} className="decoration-1 underline-offset-4 hover:underline">
            {children}
          </a>
        )}
      </dd>
      <dd className="order-3 text-xs text-soft empty:hidden">{note}</dd>
    </div>
  );
}

interface BeforeProps {
  readonly name: 'returning' | 'customers' | 'touches';
  readonly now: number | undefined;
  readonly then: number | undefined;
}

/** What it was before; nothing to say where it is unknown, or was none and still is. */
export function Before({ name, now, then }: BeforeProps) {
  const t = useTranslations('iceberg.before');
  return now === undefined || then === undefined || now + then === 0 ? null : t(name, { n: then });
}

/** How much of a sum is unknown: a sum over some is never taken for the whole. */
export function Without({ figure: { count, of, without } }: { figure: Figure }) {
  const t = useTranslations('iceberg');
  return count && without > 0 ? t('without', { n: without, of }) : null;
}

/** A sum over posts or accounts. */
export function Sum({ figure: { count } }: { figure: Figure }) {
  const t = useTranslations('iceberg');
  const words = useWords();
  return count ? words.figure(count) : <Known n={undefined} why={t('unknown')} />;
}

/** A number, or a dash with the reason why it is not there. */
export function Known({ n, why }: { n: number | undefined; why: string }) {
  const words = useWords();
  if (n !== undefined) return words.figure(exactly(n));
  return (
    <span title={why} className="text-faint">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{why}</span>
    </span>
  );
}
