import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './Button';
import { Field } from './Field';

interface ConfirmProps {
  readonly open: boolean;
  /** What is about to happen, and that it cannot be undone; spoken when the dialog opens. */
  readonly question: ReactNode;
  /** What the button says: the deed itself, never "OK". */
  readonly action: string;
  /** A word that has to be typed first, for what cannot be undone at all. */
  readonly word?: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that cannot be undone: the browser's own dialog, closed by Escape, the harmless button first. */
export function Confirm({ open, question, action, word, onConfirm, onCancel }: ConfirmProps) {
  const t = useTranslations('common');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [typed, setTyped] = useState('');
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const ready = word === undefined || typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={id}
      onClose={() => {
        setTyped('');
        onCancel();
      }}
      className="m-auto w-96 max-w-[calc(100vw-2rem)] rounded-card border border-line bg-card p-5 text-ink backdrop:bg-ink/30"
    >
      <p id={id} className="text-lead">
        {question}
      </p>
      {word !== undefined && (
        <Field
          className="mt-3"
          label={t('typeToConfirm', { word })}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button look="danger" disabled={!ready} onClick={onConfirm}>
          {action}
        </Button>
      </div>
    </dialog>
  );
}
