import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { Select } from '../../components/Select';
import { nameFile, saveFile } from '../../lib/screen/file';
import { useAttempt } from './useAttempt';

/** The tables that can be taken out: the names of lib/transfer/sheets, which is only loaded once one is. */
const TABLES = ['posts', 'observations', 'followers', 'people', 'interactions', 'touches', 'seeds'] as const;
type Table = (typeof TABLES)[number];

/** One table as a file for a spreadsheet or a program. */
export function Tables() {
  const t = useTranslations('options.data');
  const attempt = useAttempt();
  const [table, setTable] = useState<Table>('posts');
  const save = (ending: 'csv' | 'parquet') =>
    attempt(async () => {
      const { SHEETS } = await import('../../lib/transfer/sheets');
      const write =
        ending === 'csv'
          ? (await import('../../lib/transfer/csv')).writeCsv
          : (await import('../../lib/transfer/parquet')).writeParquet;
      saveFile(await write(SHEETS[table]), nameFile(table, ending, new Date()));
    });
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <p className="min-w-40 flex-1">
        <span className="font-semibold">{t('tables')}.</span> <span className="text-soft">{t('tablesHint')}</span>
      </p>
      <div className="flex flex-wrap gap-2">
        <Select
          label={t('table')}
          value={table}
          choices={TABLES.map((value) => ({ value, label: t(`tableNames.${value}`) }))}
          onChange={setTable}
        />
        <Button onClick={() => void save('csv')}>CSV</Button>
        <Button onClick={() => void save('parquet')}>Parquet</Button>
      </div>
    </div>
  );
}
