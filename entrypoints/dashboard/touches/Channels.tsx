import { useTranslations } from 'use-intl';
import { Card } from '../../../components/Card';
import { Known } from '../../../components/Known';
import { nameOf } from '../../../lib/screen/accounts';
import type { ChannelRow, ChannelTable } from '../../../lib/insight/channels';
import type { Person } from '../../../lib/people';
import { wayToPerson } from '../../../lib/screen/ways';

interface ChannelsProps {
  readonly table: ChannelTable;
  readonly people: ReadonlyMap<string, Person>;
  readonly peopleOn: boolean;
}

const COLUMNS = ['contacts', 'people', 'customers', 'posts'] as const;

/** Every way by which the user and people meet, side by side by the same measures; off line is one among them. */
export function Channels({ table, people, peopleOn }: ChannelsProps) {
  const t = useTranslations('dashboard.touches');
  const channel = useTranslations('channel');
  const most = Math.max(1, ...table.rows.map(({ contacts = 0 }) => contacts));
  const nameRow = ({ channel: one }: ChannelRow) => (one.kind === 'network' ? nameOf(one.network) : channel(one.by));
  return (
    <Card title={t('channels')} lead={peopleOn ? t('channelsLead', { n: table.both.length }) : t('channelsOff')}>
      <div className="overflow-x-auto">
        <table className="w-full">
          <thead>
            <tr className="text-xs text-soft">
              <th scope="col" className="py-1 pe-2 text-start font-semibold">
                {t('channel')}
              </th>
              {COLUMNS.map((name) => (
                <th key={name} scope="col" className={`px-1 py-1 text-end sm:px-2 font-semibold ${hidden(name)}`}>
                  {t(`columns.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={nameRow(row)} className="border-t border-line">
                <th scope="row" className="py-1.5 pe-2 text-start font-normal">
                  {nameRow(row)}
                  <span aria-hidden="true" className="mt-0.5 block h-1.5 w-full min-w-14 rounded-full bg-grey-wash">
                    <span
                      className={`block h-full rounded-full ${row.channel.kind === 'network' ? 'bg-edge/60' : 'bg-ember'}`}
                      style={{ width: `${((row.contacts ?? 0) / most) * 100}%` }}
                    />
                  </span>
                </th>
                {COLUMNS.map((name) => (
                  <td key={name} className={`px-1 py-1.5 text-end sm:px-2 ${hidden(name)}`}>
                    <Known value={row[name]} why={t(name === 'posts' ? 'noPosts' : 'peopleOff')} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {table.both.length > 0 && (
        <details className="mt-2 text-sm">
          <summary className="py-1 text-soft hover:text-ink">{t('bothWho')}</summary>
          <ul className="columns-1 gap-6 sm:columns-2">
            {table.both.flatMap((id) => {
              const person = people.get(id);
              return person
                ? [
                    <li key={id}>
                      <a href={wayToPerson(id)} className="hover:underline">
                        {person.name}
                      </a>
                    </li>,
                  ]
                : [];
            })}
          </ul>
        </details>
      )}
    </Card>
  );
}

/** On a narrow screen the posts give way to the people. */
function hidden(name: (typeof COLUMNS)[number]): string {
  return name === 'posts' ? 'max-sm:hidden' : '';
}
