import { useFormatter, useTranslations } from 'use-intl';
import { Card } from '../../../components/Card';
import type { Movement, Step } from '../../../lib/insight/journey';
import type { Person } from '../../../lib/people';
import { wayToPerson } from '../../../lib/screen/ways';

interface MovementsProps {
  /** Newest month first. */
  readonly movements: readonly Movement[];
  readonly people: ReadonlyMap<string, Person>;
}

const WAYS = ['forward', 'arrived', 'back', 'left'] as const;
/** So many months are shown; a year and its beginning. */
const MONTHS = 13;

/** Who moved on their way, month by month. Each month opens to the steps themselves. */
export function Movements({ movements, people }: MovementsProps) {
  const t = useTranslations('dashboard.journey');
  const format = useFormatter();
  const shown = movements.slice(0, MONTHS);
  const most = Math.max(1, ...shown.map((one) => WAYS.reduce((sum, way) => sum + one[way].length, 0)));
  return (
    <Card title={t('movement')} lead={t('movementLead')}>
      <ul className="divide-y divide-line">
        {shown.map((one) => {
          const said = WAYS.flatMap((way) => (one[way].length > 0 ? [t(`ways.${way}`, { n: one[way].length })] : []));
          return (
            <li key={one.month}>
              <details className="group">
                <summary className="grid grid-cols-[1fr] items-center gap-x-3 gap-y-1 py-2 sm:grid-cols-[9rem_8rem_1fr]">
                  <span className="font-[550]">
                    <span
                      aria-hidden="true"
                      className="me-1.5 inline-block text-soft transition-transform group-open:rotate-90"
                    >
                      ▸
                    </span>
                    {format.dateTime(new Date(`${one.month}-15T12:00:00`), { month: 'long', year: 'numeric' })}
                  </span>
                  <span aria-hidden="true" className="flex h-2.5 w-full gap-px">
                    {WAYS.map((way) => (
                      <span
                        key={way}
                        className={`first:rounded-s-full last:rounded-e-full ${LOOK[way]}`}
                        style={{ width: `${(one[way].length / most) * 100}%` }}
                      />
                    ))}
                  </span>
                  <span className="text-sm text-soft">{said.join(' · ')}</span>
                </summary>
                <ul className="grid gap-1 pb-3 text-sm sm:ps-4">
                  {WAYS.flatMap((way) =>
                    one[way].map((step) => <StepLine key={step.person} step={step} people={people} />),
                  )}
                </ul>
              </details>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

const LOOK: Readonly<Record<(typeof WAYS)[number], string>> = {
  forward: 'bg-ember',
  arrived: 'bg-ember-mid/50',
  back: 'bg-edge',
  left: 'bg-line',
};

function StepLine({ step, people }: { step: Step; people: ReadonlyMap<string, Person> }) {
  const t = useTranslations('dashboard.journey');
  const stage = useTranslations('stage');
  const person = people.get(step.person);
  if (!person) return null;
  return (
    <li>
      <a href={wayToPerson(person.id)} className="hover:underline">
        {person.name}
      </a>
      <span className="text-soft">
        {': '}
        {step.from ? stage(step.from) : t('noStage')} → {step.to ? stage(step.to) : t('noStage')}
      </span>
    </li>
  );
}
