import { useTranslations } from 'use-intl';
import type { Count, CountName } from '../lib/post';
import { type Absence, useWords } from './useWords';

interface CountTextProps {
  readonly name: CountName;
  /** Absent means unknown: a dash is shown, never 0. */
  readonly count: Count | undefined;
  /** Why it is absent, if it is. */
  readonly why?: Absence;
  /** Whether the name stands beside the figure: "41 reactions" instead of "41". */
  readonly named?: boolean;
}

/** A count in figures; a dash where it is unknown, with the reason on hover and for the screen reader. */
export function CountText({ name, count, why = 'notRead', named = false }: CountTextProps) {
  const words = useWords();
  const t = useTranslations('common');
  if (count) return <>{named ? words.count(name, count) : words.figure(count)}</>;
  const reason = words.absence(name, why);
  return (
    <span title={reason} className="text-faint">
      <span aria-hidden="true">{named ? t(name, { n: 0, text: '–' }) : '–'}</span>
      <span className="sr-only">{reason}</span>
    </span>
  );
}
