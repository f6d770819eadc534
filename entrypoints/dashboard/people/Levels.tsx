import { useTranslations } from 'use-intl';
import { Card } from '../../../components/Card';
import { LevelMark } from '../../../components/LevelMark';
import { flowOf, type Survey } from '../../../lib/insight/survey';
import { LEVELS, type Level, type LevelRules } from '../../../lib/people';

interface LevelsProps {
  readonly survey: Survey;
  readonly rules: LevelRules;
  readonly chosen: Level | 'all';
  readonly onChoose: (level: Level | 'all') => void;
}

/** The four levels, customers beside prospects, and what moved between them; each opens the people behind it. */
export function Levels({ survey: { levels, moves }, rules, chosen, onChoose }: LevelsProps) {
  const t = useTranslations('dashboard.people');
  const level = useTranslations('level');
  const relation = useTranslations('relation');
  const most = Math.max(1, ...LEVELS.map((one) => levels.all[one]));
  const sum = (who: 'customer' | 'prospect') => LEVELS.reduce((all, one) => all + levels.byRelation[who][one], 0);
  return (
    <Card
      title={t('levels')}
      lead={t('levelsLead', {
        customers: sum('customer'),
        fullCustomers: levels.byRelation.customer['fully-engaged'],
        prospects: sum('prospect'),
        fullProspects: levels.byRelation.prospect['fully-engaged'],
        proposed: levels.proposed.customer + levels.proposed.prospect + levels.proposed.peer,
      })}
    >
      <ul className="-mx-2 grid gap-0.5">
        {LEVELS.map((one) => {
          const count = (who: 'customer' | 'prospect' | 'peer' | 'unknown') => levels.byRelation[who][one];
          const others = count('peer') + count('unknown');
          const flow = flowOf(moves, one);
          const split = [
            ...(count('customer') > 0 ? [relation('customers', { n: count('customer') })] : []),
            ...(count('prospect') > 0 ? [relation('prospects', { n: count('prospect') })] : []),
            ...(others > 0 ? [relation('others', { n: others })] : []),
          ].join(' · ');
          const width = (n: number) => ({ width: `${(n / most) * 100}%` });
          return (
            <li key={one}>
              <button
                type="button"
                aria-pressed={chosen === one}
                onClick={() => onChoose(chosen === one ? 'all' : one)}
                className="grid w-full grid-cols-[1fr_auto] items-start gap-x-3 gap-y-1 rounded-row px-2 py-1.5 text-start hover:bg-grey-wash aria-pressed:bg-ember-wash sm:grid-cols-[11rem_3rem_1fr]"
              >
                <span className="flex items-center gap-2 font-[550]">
                  <LevelMark level={one} /> {level(one)}
                </span>
                <span className="text-lead font-[650] sm:text-end">{levels.all[one]}</span>
                <span className="col-span-2 sm:col-span-1">
                  <span
                    aria-hidden="true"
                    className="mt-1.5 flex h-2.5 w-full overflow-hidden rounded-full bg-grey-wash"
                  >
                    <span className="bg-ember" style={width(count('customer'))} />
                    <span className="bg-ember-mid/60" style={width(count('prospect'))} />
                    <span className="bg-edge/60" style={width(others)} />
                  </span>
                  <span className="flex flex-wrap justify-between gap-x-3 text-xs text-soft">
                    <span>{split}</span>
                    {(flow.came > 0 || flow.left > 0) && <span>{t('flow', flow)}</span>}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="mt-2 text-xs text-soft">
        {t('rule', { interactions: rules.interactions, posts: rules.posts, days: rules.days })}{' '}
        <a href="options.html#levels" className="underline">
          {t('ruleChange')}
        </a>
      </p>
    </Card>
  );
}
