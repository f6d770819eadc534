import { useFormatter, useTranslations } from 'use-intl';
import { CountText } from '../../components/CountText';
import { COUNTS, type Observation } from '../../lib/post';

/** Every look at a post with what it read, newest first. */
export function LookTable({ looks }: { looks: readonly Observation[] }) {
  const t = useTranslations('dashboard.post');
  const format = useFormatter();
  const names = COUNTS.filter((name) => name !== 'views' || looks.some((look) => look.views));
  return (
    <table className="w-full text-sm max-sm:text-xs">
      <thead>
        <tr className="text-xs text-soft">
          <th scope="col" className="py-1 pe-3 text-start">
            {t('look')}
          </th>
          {names.map((name) => (
            <th key={name} scope="col" className="px-2 py-1 text-end max-sm:px-1 max-sm:last:pe-0">
              {t(`names.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {looks.toReversed().map((look) => (
          <tr key={look.at} className="border-t border-line">
            <th scope="row" className="py-1 pe-3 text-start font-normal">
              {format.dateTime(look.at, { dateStyle: 'medium', timeStyle: 'short' })}
            </th>
            {names.map((name) => (
              <td key={name} className="px-2 py-1 text-end whitespace-nowrap max-sm:px-1 max-sm:last:pe-0">
                <CountText name={name} count={look[name]} why="notRead" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
