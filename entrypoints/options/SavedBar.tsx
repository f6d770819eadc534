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
      <div
        className={`pointer-events-auto flex items-center gap-3 rounded-full border border-line bg-card py-1.5 ps-4 pe-1.5 shadow-md ${
          sentence ? '' : 'invisible'
        }`}
      >
        <p role="status">{sentence}</p>
        <Button className={`rounded-full ${canUndo ? '' : 'invisible'}`} onClick={onUndo}>
          {t('undo')}
        </Button>
      </div>
    </div>
  );
}
