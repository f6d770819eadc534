import { useTranslations } from 'use-intl';
import type { Level } from '../lib/people';
import { Known } from './Known';

const COLOUR: Readonly<Record<Level, string>> = {
  'fully-engaged': 'text-ember',
  engaged: 'text-ember',
  'not-engaged': 'text-grey',
  'actively-disengaged': 'text-ink',
};

/** The shape of a level, 16 px: a full coal, half a coal, an empty ring, a ring struck through. Colour only repeats it. */
export function LevelMark({ level, className = '' }: { level: Level; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className={`size-4 flex-none ${COLOUR[level]} ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
    >
      <circle cx="8" cy="8" r="6.25" className={level === 'fully-engaged' ? 'fill-ember-wash' : ''} />
      {level === 'fully-engaged' && <circle cx="8" cy="8" r="3.5" fill="currentColor" stroke="none" />}
      {level === 'engaged' && <path d="M4.500 8a3.500 3.500 0 0 0 7 0Z" fill="currentColor" stroke="none" />}
      {level === 'actively-disengaged' && <path d="m4 12 8-8" />}
    </svg>
  );
}

/** A level as its word with its shape before it; a dash with its reason for someone who never answered. */
export function LevelWord({ level }: { level: Level | null }) {
  const t = useTranslations('level');
  if (!level) return <Known value={null} why={t('none')} />;
  return (
    <span className="inline-flex items-center gap-1.5 align-middle whitespace-nowrap">
      <LevelMark level={level} /> {t(level)}
    </span>
  );
}
