import { useTranslations } from 'use-intl';
import type { Verdict } from '../lib/post';

const COLOUR: Readonly<Record<Verdict, string>> = {
  conversation: 'text-ember',
  between: 'text-soft',
  likes: 'text-grey',
  early: 'text-faint',
  unreadable: 'text-faint',
};

/** The shape of a verdict, 18 px: coal, half-lit coal, spark, dotted ring, closed eye. Colour only repeats it. */
export function VerdictMark({ verdict, className = '' }: { verdict: Verdict; className?: string }) {
  const t = useTranslations('verdict');
  return (
    <svg
      viewBox="0 0 18 18"
      role="img"
      aria-label={t(verdict)}
      className={`size-[18px] flex-none ${COLOUR[verdict]} ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
    >
      <title>{t(verdict)}</title>
      <Shape verdict={verdict} />
    </svg>
  );
}

/** A verdict as its word with its shape before it. */
export function VerdictWord({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('verdict');
  return <span className={`font-semibold ${COLOUR[verdict]}`}>{t(verdict)}</span>;
}

function Shape({ verdict }: { verdict: Verdict }) {
  switch (verdict) {
    case 'conversation':
      return (
        <>
          <circle cx="9" cy="9" r="7.5" className="fill-ember-wash" />
          <circle cx="9" cy="9" r="3.5" fill="currentColor" stroke="none" />
        </>
      );
    case 'between':
      return (
        <>
          <circle cx="9" cy="9" r="7.5" />
          <path d="M5.5 9a3.5 3.5 0 0 0 7 0Z" fill="currentColor" stroke="none" />
        </>
      );
    case 'likes':
      return (
        <path d="M9 2.5v3M9 12.5v3M2.5 9h3M12.5 9h3M4.400 4.400l2.100 2.100M11.5 11.5l2.100 2.100M13.600 4.400l-2.100 2.100M6.5 11.5l-2.100 2.100" />
      );
    case 'early':
      return <circle cx="9" cy="9" r="7" strokeDasharray="2.5 3" />;
    case 'unreadable':
      return (
        <path d="M2 7.5c1.800 2.700 4.100 4 7 4s5.200-1.300 7-4M9 11.5v3M4.600 10.300 3 12.800M13.400 10.300l1.600 2.5" />
      );
  }
}
