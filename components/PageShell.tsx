import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Logo } from './Logo';

interface PageLink {
  readonly href: string;
  readonly label: string;
  /** The page in front. */
  readonly current?: boolean;
}

interface PageShellProps {
  readonly children: ReactNode;
  /** The ways through the page or the product, beside it on a wide screen, above it on a narrow one. */
  readonly links?: readonly PageLink[];
  readonly navLabel?: string;
  /** Controls at the right of the head. */
  readonly controls?: ReactNode;
}

/** The frame of a page that fills a tab: name and ways at the side, the content in the middle. */
export function PageShell({ children, links = [], navLabel, controls }: PageShellProps) {
  const t = useTranslations('common');
  return (
    <div
      className={`mx-auto min-h-dvh max-w-7xl ${links.length > 0 ? 'md:grid md:grid-cols-[13rem_minmax(0,1fr)]' : ''}`}
    >
      {links.length > 0 && (
        <div className="border-line max-md:border-b md:border-e print:hidden">
          <nav
            aria-label={navLabel}
            className="sticky top-0 flex gap-0.5 p-3 max-md:overflow-x-auto md:max-h-dvh md:flex-col md:overflow-y-auto md:pt-5"
          >
            <span className="flex items-center gap-2 px-2.5 py-1 text-lead font-[650] md:pb-3">
              <Logo /> {t('name')}
            </span>
            {links.map((link) => (
              <a
                key={link.href}
                href={link.href}
                aria-current={link.current ? 'page' : undefined}
                className="rounded-control px-2.5 py-1.5 whitespace-nowrap text-soft hover:bg-grey-wash aria-[current]:bg-ember-wash aria-[current]:font-semibold aria-[current]:text-ember"
              >
                {link.label}
              </a>
            ))}
          </nav>
        </div>
      )}
      <main className="px-4 py-5 sm:px-7 md:py-7">
        {controls && <div className="mb-4 flex flex-wrap items-center justify-end gap-2 print:hidden">{controls}</div>}
        {children}
      </main>
    </div>
  );
}
