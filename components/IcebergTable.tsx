import { useTranslations } from 'use-intl';
import type { Figure, Iceberg } from '../lib/insight/iceberg';
import { exactly } from '../lib/post';
import { useWords } from './useWords';

/** The figures behind the iceberg, with how many posts or accounts do not say them. `why`: why a figure of people is not there. */
export function IcebergTable({ iceberg: { above, below }, why }: { iceberg: Iceberg; why: string }) {
  const t = useTranslations('iceberg');
  const chart = useTranslations('chart');
  const words = useWords();
  const sum = (name: string, { count, of, without }: Figure) => ({
    name,
    text: count ? words.figure(count) : t('unknown'),
    without: without > 0 ? t('without', { n: without, of }) : '',
  });
  const number = (name: string, n: number | undefined) => ({
    name,
    text: n === undefined ? why : words.figure(exactly(n)),
    without: '',
  });
  const rows = [
    sum(t('followers'), above.followers),
    sum(t('reactions'), above.reactions),
    sum(t('comments'), below.conversation),
    sum(t('shares'), below.shares),
    number(t('returning'), below.returning),
    number(t('customers'), below.customers),
    number(t('touches'), below.touches),
  ];
  return (
    <details className="border-t border-line px-5 py-2 print:not-open:hidden">
      <summary className="py-1 text-sm text-soft hover:text-ink">{chart('table')}</summary>
      <table className="mb-2 w-full text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('columns.name')}</th>
            <th scope="col">{t('columns.count')}</th>
            <th scope="col">{t('columns.without')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} className="border-t border-line">
              <th scope="row" className="py-1 pe-3 text-start font-normal">
                {row.name}
              </th>
              <td className="px-2 py-1 text-end">{row.text}</td>
              <td className="py-1 ps-2 text-end text-soft">{row.without}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
