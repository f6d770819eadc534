import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Confirm } from '../../components/Confirm';
import { Select } from '../../components/Select';
import { Toggle } from '../../components/Toggle';
import { useLive } from '../../lib/screen/live';
import { changeSettings } from '../../lib/settings';
import { listPeople } from '../../lib/store/ask';
import { forgetAll } from '../../lib/store/forgetting';
import { useSaving } from './saving';

const MONTHS = [3, 6, 12, 24, 36, 60];

/** Whether other people's names are kept: what of them, for how long, and the way to forget them all. */
export function People() {
  const t = useTranslations('options.people');
  const { settings, save, say } = useSaving();
  const [asking, setAsking] = useState<'forget' | 'off' | null>(null);
  const kept = useLive(listPeople, []);
  const n = kept.state === 'there' ? kept.answer.length : 0;
  const { on, months } = settings.people;
  const turn = (next: boolean) => save('people', (now) => ({ ...now, people: { ...now.people, on: next } }));
  const forget = async (off: boolean) => {
    // Off before forgetting, so that no page brings anyone back in between. There is nothing to undo: the people are gone.
    if (off) await changeSettings((now) => ({ ...now, people: { ...now.people, on: false } }));
    await forgetAll();
    say(t('forgotten'));
  };
  const choices = [...new Set([...MONTHS, months])].sort((a, b) => a - b);
  return (
    <Card id="people" title={t('title')}>
      <div className="mt-2 grid gap-4">
        <Toggle
          label={t('on')}
          hint={t('onHint')}
          on={on}
          testId="people"
          onChange={(next) => {
            // With people off no name of anyone else may be left: whoever is kept goes, and that is asked first.
            if (!next && n > 0) setAsking('off');
            else turn(next);
          }}
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
            <Button look="danger" onClick={() => setAsking('forget')}>
              {t('forget')}
            </Button>
          </div>
        )}
      </div>
      <Confirm
        open={asking !== null}
        question={asking === 'off' ? t('offAsk', { n }) : t('forgetAsk')}
        action={t(asking === 'off' ? 'offAction' : 'forget')}
        onCancel={() => setAsking(null)}
        onConfirm={() => {
          const off = asking === 'off';
          setAsking(null);
          void forget(off);
        }}
      />
    </Card>
  );
}
