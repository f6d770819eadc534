import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { passFocus } from './passFocus';

interface ProposalProps {
  /** What is proposed. */
  readonly children: ReactNode;
  /** What it rests on, as a sentence. */
  readonly because: string;
  /** What the button is called for the screen reader: the deed and for whom. */
  readonly label: string;
  readonly onAccept: () => void;
  /** In a table: the reason on hover and for the screen reader only. */
  readonly short?: boolean;
}

/** Something Embers proposes and has not done: dotted, with its reason, and one gesture to agree. */
export function Proposal({ children, because, label, onAccept, short = false }: ProposalProps) {
  const t = useTranslations('proposal');
  return (
    <div
      className={`flex flex-wrap items-center justify-between gap-x-2 gap-y-1 rounded-control border border-dashed border-edge ${short ? 'w-fit flex-nowrap! ps-2 pe-1 whitespace-nowrap' : 'px-2.5 py-1.5'}`}
    >
      <span className="min-w-0 flex-1 text-sm" title={short ? because : undefined}>
        <span className={short ? 'sr-only' : 'text-soft'}>{t('proposed')} </span>
        <span className="font-[550]">{children}</span>
        <span className={short ? 'sr-only' : 'block text-xs text-soft'}>{because}</span>
      </span>
      <button
        type="button"
        aria-label={label}
        data-pass="proposal"
        onClick={({ currentTarget }) => {
          passFocus(currentTarget);
          onAccept();
        }}
        className="min-h-6 rounded-control px-1.5 text-sm font-semibold text-ember hover:bg-ember-wash"
      >
        {t('yes')}
      </button>
    </div>
  );
}
