import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Confirm } from '../../components/Confirm';
import { Select } from '../../components/Select';
import { Toggle } from '../../components/Toggle';
import { useLive } from '../../lib/live';
import { listPeople } from '../../lib/store/ask';
import { forgetAll } from '../../lib/store/forgetting';
import { useSaving } from './saving';

const MONTHS = [3, 6, 12, 24, 36, 60];

/** Whether other people's names are kept: what of them, for how long, and the way to forget them all. */
export function People() {
  const t = useTranslations('options.people');
  const { settings, save, say } = useSaving();
  const [asking, setAsking] = useState(false);
  const kept = useLive(listPeople, []);
  const n = kept.state === 'there' ? kept.answer.length : 0;
  const { on, months } = settings.people;
  const choices = [...new Set([...MONTHS, months])].sort((a, b) => a - b);
  return (
    <Card id="people" title={t('title')}>
      <div className="mt-2 grid gap-4">
        <Toggle
          label={t('on')}
          hint={t('onHint')}
          on={on}
          testId="people"
          onChange={(next) => save('people', (now) => ({ ...now, people: { ...now.people, on: next } }))}
        />
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
          <div className="min-w-40 flex-1">
            <p className="font-semibold">{t('months')}</p>
            <p className="text-sm text-soft">{t('monthsHint')}</p>
          </div>
          <Select
            label={t('months')}
            value={String(months)}
            choices={choices.map((value) => ({ value: String(value), label: t('monthsChoice', { n: value }) }))}
            onChange={(value) =>
              save('months', (now) => ({ ...now, people: { ...now.people, months: Number(value) } }))
            }
          />
        </div>
        {n > 0 && (
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
            <p>{t('forgetHint', { n })}</p>
            <Button look="danger" onClick={() => setAsking(true)}>
              {t('forget')}
            </Button>
          </div>
        )}
      </div>
      <Confirm
        open={asking}
        question={t('forgetAsk')}
        action={t('forget')}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void forgetAll().then(() => say(t('forgotten')));
        }}
      />
    </Card>
  );
}
