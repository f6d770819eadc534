import { useLocale, useTranslations } from 'use-intl';
import { Card } from '../../components/Card';
import { Toggle } from '../../components/Toggle';
import type { LevelRules } from '../../lib/people';
import { DraftField, DraftLines } from './Draft';
import { useSaving } from './saving';

/** The words by which someone asks to buy. */
export function Buying() {
  const t = useTranslations('options.buying');
  const { settings, save } = useSaving();
  return (
    <Card id="buying" title={t('title')}>
      <div className="mt-2">
        <DraftLines
          label={t('label')}
          hint={t('hint')}
          value={settings.buyingWords}
          onSave={(buyingWords) => save('buying words', (now) => ({ ...now, buyingWords }))}
        />
      </div>
    </Card>
  );
}

/** How often the user means to publish. */
export function Rhythm() {
  const t = useTranslations('options.rhythm');
  const locale = useLocale();
  const { settings, save } = useSaving();
  return (
    <Card id="rhythm" title={t('title')}>
      <DraftField
        className="mt-2 max-w-96"
        label={t('target')}
        hint={t('hint')}
        error={t('wrong')}
        inputMode="decimal"
        value={{ weekly: settings.weeklyTarget }}
        write={({ weekly }) => (weekly === null ? '' : new Intl.NumberFormat(locale).format(weekly))}
        read={readTarget}
        onSave={({ weekly }) => save('target', (now) => ({ ...now, weeklyTarget: weekly }))}
      />
    </Card>
  );
}

/** A weekly target as typed, with a point or a comma; `weekly` is null where there is none. Null where it is no target. */
export function readTarget(text: string): { weekly: number | null } | null {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return { weekly: null };
  const weekly = Number(typed);
  return weekly >= 0.1 && weekly <= 50 ? { weekly } : null;
}

const RANGES = {
  interactions: { low: 2, high: 100 },
  posts: { low: 1, high: 100 },
  days: { low: 7, high: 730 },
} as const satisfies Record<keyof LevelRules, { low: number; high: number }>;

/** What makes someone fully engaged. */
export function Levels() {
  const t = useTranslations('options.levels');
  const { settings, save } = useSaving();
  return (
    <Card id="levels" title={t('title')} lead={t('lead')}>
      <div className="grid gap-3 sm:grid-cols-3">
        {(['interactions', 'posts', 'days'] as const).map((rule) => (
          <DraftField
            key={rule}
            label={t(rule)}
            error={t('wrong', RANGES[rule])}
            inputMode="numeric"
            value={settings.levelRules[rule]}
            write={String}
            read={(text) => readWhole(text, RANGES[rule])}
            onSave={(value) =>
              save(`level ${rule}`, (now) => ({ ...now, levelRules: { ...now.levelRules, [rule]: value } }))
            }
          />
        ))}
      </div>
    </Card>
  );
}

/** A whole number in a range as typed; null where it is none. */
export function readWhole(text: string, { low, high }: { low: number; high: number }): number | null {
  const value = /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;
  return value >= low && value <= high ? value : null;
}

/** Whether a weighted sum is shown beside the parts. */
export function Weights() {
  const t = useTranslations('options.weights');
  const { settings, save } = useSaving();
  return (
    <Card id="weights" title={t('title')}>
      <div className="mt-2">
        <Toggle
          label={t('on')}
          hint={t('hint')}
          on={settings.weighted}
          onChange={(weighted) => save('weights', (now) => ({ ...now, weighted }))}
        />
      </div>
    </Card>
  );
}
