import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { FileField } from '../../components/FileField';
import { readChoices, writeChoices } from '../../lib/screen/choices';
import { nameFile, saveFile } from '../../lib/screen/file';
import { useSaving } from './saving';

/** The settings as a file, out and in. Loading can be undone like any other change. */
export function SettingsFile() {
  const t = useTranslations('options.data');
  const { settings, save, say } = useSaving();
  const load = async (file: File) => {
    const choices = await readChoices(file);
    if (choices) save('settings from a file', (now) => ({ ...now, ...choices }));
    else say(t('settingsWrong'));
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <p className="min-w-40 flex-1">
        <span className="font-semibold">{t('settings')}.</span> <span className="text-soft">{t('settingsHint')}</span>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => saveFile(writeChoices(settings), nameFile('settings', 'json', new Date()))}>
          {t('settingsSave')}
        </Button>
        <FileField
          label={t('settingsLoad')}
          accept=".json"
          testId="load-settings"
          onChoose={(file) => void load(file)}
        />
      </div>
    </div>
  );
}
