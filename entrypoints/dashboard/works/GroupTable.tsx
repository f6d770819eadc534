import { useTranslations } from 'use-intl';
import { useWords } from '../../../components/useWords';
import type { Effect, Group } from '../../../lib/insight/works';
import { wayTo } from '../ways';
import type { FacetName } from './facets';
import { useGroupName } from './useGroupName';

interface GroupTableProps {
  readonly groups: readonly Group[];
  readonly facet: FacetName;
  /** Account.id: whose posts they are. */
  readonly account: string;
}

/** The groups with what each stands on, how deep it goes, and how it differs from the other posts: shrunk, so that few posts say little. */
export function GroupTable({ groups, facet, account }: GroupTableProps) {
  const t = useTranslations('dashboard.works');
  const words = useWords();
  const groupName = useGroupName();
  return (
    <table className="w-full text-sm max-sm:block">
      <thead className="max-sm:block">
        <tr className="text-xs text-soft max-sm:grid max-sm:grid-cols-3">
          <th scope="col" className="py-1 pe-3 text-start max-sm:col-span-3">
            {t(`facets.${facet}`)}
          </th>
          <th scope="col" className="px-2 py-1 text-end max-sm:ps-0 max-sm:text-start">
            {t('columns.depth')}
          </th>
          <th scope="col" className="px-2 py-1 text-end max-sm:ps-0 max-sm:text-start">
            {t('columns.deeper')}
          </th>
          <th scope="col" className="py-1 ps-2 text-end max-sm:ps-0 max-sm:text-start">
            {t('columns.louder')}
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {groups.map((group) => (
          <tr key={group.name} className="border-t border-line align-top max-sm:grid max-sm:grid-cols-3 max-sm:py-1">
            <th scope="row" className="py-1.5 pe-3 text-start font-normal max-sm:col-span-3 max-sm:pb-0">
              <Name name={group.name} facet={facet} account={account}>
                {groupName(facet, group.name)}
              </Name>
              <span className="block text-xs text-soft">
                {t('base', { posts: group.posts, n: Math.round(group.interactions) })}
              </span>
            </th>
            <td className="px-2 py-1.5 text-end max-sm:ps-0 max-sm:text-start">
              {group.deeper && group.depth ? (
                <>
                  {words.percent(group.depth.value)}
                  <span className="block text-xs text-soft">
                    {t('between', { low: words.percent(group.depth.low), high: words.percent(group.depth.high) })}
                  </span>
                </>
              ) : (
                <Few />
              )}
            </td>
            <td className="px-2 py-1.5 text-end max-sm:ps-0 max-sm:text-start">
              <Difference effect={group.deeper} odds />
            </td>
            <td className="py-1.5 ps-2 text-end max-sm:ps-0 max-sm:text-start">
              <Difference effect={group.louder} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NameProps {
  readonly name: string;
  readonly facet: FacetName;
  readonly account: string;
  readonly children: string;
}

/** The name of a group, which opens to its posts; what an interest met is no filter of theirs. */
function Name({ name, facet, account, children }: NameProps) {
  if (facet === 'interest') return children;
  return (
    <a
      href={wayTo.posts({ account, [facet]: name, sort: '-depth', period: '0' })}
      className="underline decoration-edge/50 underline-offset-2 hover:decoration-current"
    >
      {children}
    </a>
  );
}

function Difference({ effect, odds = false }: { effect: Effect | undefined; odds?: boolean }) {
  const t = useTranslations('dashboard.works');
  const words = useWords();
  if (!effect) return <Few />;
  const { ratio, claim } = effect;
  const [value, low, high] = [ratio.value, ratio.low, ratio.high].map((one) => words.change(one - 1)) as Band;
  return (
    <>
      <span className={claim === 'nothing' ? '' : 'font-semibold'}>{odds ? t('odds', { value }) : value}</span>
      <span className="block text-xs text-soft">{t('between', { low, high })}</span>
      <span className={`block text-xs ${claim === 'nothing' ? 'text-soft' : 'font-semibold text-ember'}`}>
        {t(`claims.${claim}`)}
      </span>
    </>
  );
}

/** An estimate and its ends, in words. */
type Band = [value: string, low: string, high: string];

/** Below the minimum nothing is said. */
function Few() {
  const t = useTranslations('dashboard.works');
  return (
    <span title={t('few')} className="text-faint">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('few')}</span>
    </span>
  );
}
