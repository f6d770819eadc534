import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';

interface SavedBarProps {
  /** What was just done; "" before anything was. */
  readonly sentence: string;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** What was just done, in words at the foot of the page, with the way back. */
export function SavedBar({ sentence, canUndo, onUndo }: SavedBarProps) {
  const t = useTranslations('options');
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-0 flex justify-center p-4 print:hidden">
      {/* The place for the sentence is always there: screen readers only speak of what changes in it. */}
      <div
        className={
          sentence &&
          'pointer-events-auto flex items-center gap-3 rounded-full border border-line bg-card py-1.5 ps-4 pe-1.5 shadow-md'
        }
      >
        <p role="status" className="min-h-8 content-center">
          {sentence}
        </p>
        {canUndo && (
          <Button className="rounded-full" onClick={onUndo}>
            {t('undo')}
          </Button>
        )}
      </div>
    </div>
  );
}
