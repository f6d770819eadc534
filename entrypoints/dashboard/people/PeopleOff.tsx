import { useTranslations } from 'use-intl';
import { Answer } from '../../../components/Answer';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Notice } from '../../../components/Notice';
import { Select } from '../../../components/Select';
import { Toggle } from '../../../components/Toggle';
import { useLive } from '../../../lib/screen/live';
import { changeSettings, type Settings } from '../../../lib/settings';
import { listPeople } from '../../../lib/store/ask';
import { forgetAll } from '../../../lib/store/forgetting';

/** For how many months answers may be kept. */
const MONTHS = [3, 6, 12, 24, 36, 60];

/** Before people are asked for: what would be kept and for how long, and the switch. */
export function PeopleOff({ settings: { people } }: { settings: Settings }) {
  const t = useTranslations('dashboard.people.off');
  const options = useTranslations('options.people');
  const change = (part: Partial<Settings['people']>) =>
    void changeSettings((now) => ({ ...now, people: { ...now.people, ...part } }));
  const left = useLive(listPeople, []);
  const n = left.state === 'there' ? left.answer.length : 0;
  const months = [...new Set([...MONTHS, people.months])].sort((a, b) => a - b);
  return (
    <div className="grid max-w-3xl gap-5">
      <Answer size="large" more={t('more')}>
        {t('title')}
      </Answer>
      {n > 0 && (
        <Notice actions={<Button onClick={() => void forgetAll()}>{options('forget')}</Button>}>
          {t('still', { n })}
        </Notice>
      )}
      <Card title={t('kept')}>
        <ul className="mt-1 grid list-disc gap-1 ps-5">
          {(['name', 'answers', 'yours'] as const).map((one) => (
            <li key={one}>{t(`keptList.${one}`)}</li>
          ))}
        </ul>
        <dl className="mt-4 grid gap-3">
          {(['not', 'where', 'forget', 'law'] as const).map((one) => (
            <div key={one}>
              <dt className="font-semibold">{t(`${one}.term`)}</dt>
              <dd className="text-soft">{t(`${one}.text`)}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card title={t('decide')}>
        <div className="mt-2 grid gap-4">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
            <div className="min-w-40 flex-1">
              <p className="font-semibold">{options('months')}</p>
              <p className="text-sm text-soft">{options('monthsHint')}</p>
            </div>
            <Select
              label={options('months')}
              value={String(people.months)}
              choices={months.map((value) => ({
                value: String(value),
                label: options('monthsChoice', { n: value }),
              }))}
              onChange={(value) => change({ months: Number(value) })}
            />
          </div>
          <Toggle
            label={options('on')}
            hint={t('onHint')}
            on={people.on}
            testId="people"
            onChange={(on) => change({ on })}
          />
        </div>
      </Card>
    </div>
  );
}
