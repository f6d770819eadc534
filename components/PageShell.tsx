import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Logo } from './Logo';

interface PageLink {
  readonly href: string;
  readonly label: string;
  /** The page in front. */
  readonly current?: boolean;
  /** What it stands under, together with its neighbours of the same group. */
  readonly group?: string;
}

interface PageShellProps {
  readonly children: ReactNode;
  /** The ways through the page or the product, beside it on a wide screen, behind one button on a narrow one. */
  readonly links?: readonly PageLink[];
  readonly navLabel?: string;
  /** Controls at the right of the head. */
  readonly controls?: ReactNode;
}

/** The frame of a page that fills a tab: name and ways at the side, the content in the middle. */
export function PageShell({ children, links = [], navLabel, controls }: PageShellProps) {
  return (
    <div
      className={`mx-auto min-h-dvh max-w-7xl ${links.length > 0 ? 'md:grid md:grid-cols-[13rem_minmax(0,1fr)] print:block' : ''}`}
    >
      {links.length > 0 && <Ways links={links} label={navLabel} />}
      <main tabIndex={-1} className="px-4 py-5 sm:px-7 md:py-7 focus:outline-none">
        {controls && <div className="mb-4 flex flex-wrap items-center justify-end gap-2 print:hidden">{controls}</div>}
        {children}
      </main>
    </div>
  );
}

/** The ways, in their groups. On a narrow screen a button with the name of the page in front opens them. */
function Ways({ links, label }: { links: readonly PageLink[]; label: string | undefined }) {
  const t = useTranslations('common');
  const [open, setOpen] = useState(false);
  const groups = [...Map.groupBy(links, ({ group }) => group ?? '')];
  return (
    <div className="border-line max-md:border-b md:border-e print:hidden">
      <nav aria-label={label} className="sticky top-0 p-3 md:max-h-dvh md:overflow-y-auto md:pt-5">
        <div className="flex items-center justify-between gap-3">
          <span className="flex items-center gap-2 px-2.5 py-1 text-lead font-[650]">
            <Logo /> {t('name')}
          </span>
          <button
            type="button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            className="inline-flex min-h-9 min-w-0 items-center gap-1.5 rounded-control border border-line bg-card px-3 md:hidden"
          >
            <span className="truncate">{links.find(({ current }) => current)?.label ?? t('pages')}</span>
            <span className="sr-only">{t('pages')}</span>
            <span aria-hidden="true">{open ? '▴' : '▾'}</span>
          </button>
        </div>
        <div className={`gap-x-3 gap-y-4 pt-3 max-md:grid-cols-2 md:grid ${open ? 'max-md:grid' : 'max-md:hidden'}`}>
          {groups.map(([group, ways]) => (
            <Group key={group} name={group} ways={ways} onGo={() => setOpen(false)} />
          ))}
        </div>
      </nav>
    </div>
  );
}

function Group({ name, ways, onGo }: { name: string; ways: readonly PageLink[]; onGo: () => void }) {
  return (
    <div className="min-w-0">
      {name && <p className="px-2.5 pb-1.5 text-xs font-semibold text-faint">{name}</p>}
      <ul aria-label={name || undefined} className="grid gap-0.5">
        {ways.map((way) => (
          <li key={way.href}>
            <a
              href={way.href}
              aria-current={way.current ? 'page' : undefined}
              onClick={onGo}
              className="block rounded-control px-2.5 py-1.5 text-soft hover:bg-grey-wash aria-[current]:bg-ember-wash aria-[current]:font-semibold aria-[current]:text-ember forced-colors:aria-[current]:underline"
            >
              {way.label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
