import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { nameFile, saveFile } from '../../lib/screen/file';
import { writeBackup } from '../../lib/transfer/backup';
import { useAttempt } from './useAttempt';
import { Restore } from './Restore';
import { SettingsFile } from './SettingsFile';
import { Tables } from './Tables';

/** Backup and back, tables for a spreadsheet, and the settings as a file. */
export function Data() {
  const t = useTranslations('options.data');
  const attempt = useAttempt();
  const backup = () =>
    attempt(async () => {
      saveFile(await writeBackup(Date.now()), nameFile('backup', 'json', new Date()));
    });
  return (
    <Card id="data" title={t('title')} lead={t('lead')}>
      <div className="grid gap-5">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p>
            <span className="font-semibold">{t('backup')}.</span> <span className="text-soft">{t('backupHint')}</span>
          </p>
          <Button look="main" data-testid="backup" onClick={() => void backup()}>
            {t('backup')}
          </Button>
        </div>
        <Restore />
        <Tables />
        <SettingsFile />
      </div>
    </Card>
  );
}
