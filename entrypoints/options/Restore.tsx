import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { FileField } from '../../components/FileField';
import { Notice } from '../../components/Notice';
import { useWords } from '../../components/useWords';
import { BackupProblem, readBackup, type Backup } from '../../lib/transfer/backup';
import { restoreBackup } from '../../lib/transfer/restore';
import { useSaving } from './saving';
import { useAttempt } from './useAttempt';

/** Reads a backup, says what is in it, and asks whether it is added to what is here or put in its place. */
export function Restore() {
  const t = useTranslations('options.data');
  const words = useWords();
  const attempt = useAttempt();
  const { say } = useSaving();
  const [backup, setBackup] = useState<Backup>();
  const [problem, setProblem] = useState<BackupProblem['kind']>();

  const attend = async (work: () => Promise<void>) => {
    setProblem(undefined);
    try {
      await attempt(work);
    } catch (error) {
      if (!(error instanceof BackupProblem)) throw error;
      setBackup(undefined);
      setProblem(error.kind);
    }
  };
  const restore = (how: 'merge' | 'replace') =>
    attend(async () => {
      if (!backup) return;
      await restoreBackup(backup, how);
      setBackup(undefined);
      say(t('restored'));
    });

  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="font-semibold">{t('restore')}</p>
        <FileField
          label={t('restoreFile')}
          accept=".json"
          testId="restore"
          onChoose={(file) => void attend(async () => setBackup(await readBackup(file)))}
        />
      </div>
      {problem && <Notice alert>{t(`problem.${problem}`)}</Notice>}
      {backup && (
        <Notice
          actions={
            <>
              <Button onClick={() => setBackup(undefined)}>{t('cancel')}</Button>
              <Button look="danger" onClick={() => void restore('replace')}>
                {t('replace')}
              </Button>
              <Button look="main" onClick={() => void restore('merge')}>
                {t('merge')}
              </Button>
            </>
          }
        >
          {t('restoreAsk', { day: words.day(backup.madeAt), posts: backup.tables.posts.length })}
        </Notice>
      )}
    </div>
  );
}
