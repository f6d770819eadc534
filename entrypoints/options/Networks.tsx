import { useLocale, useTranslations } from 'use-intl';
import { ButtonLink } from '../../components/Button';
import { Card } from '../../components/Card';
import { NetworkMark } from '../../components/NetworkMark';
import { Notice } from '../../components/Notice';
import { Select } from '../../components/Select';
import { Toggle } from '../../components/Toggle';
import { allow, disallow, useGranted } from '../../lib/screen/granted';
import { NETWORKS } from '../../lib/networks';
import type { NetworkInfo } from '../../lib/networks/network';
import { WAYS } from '../../lib/screen/ways';
import { useSaving } from './saving';

/** The languages whose numbers can be chosen for a page that hides its own: those the networks' interfaces are most used in. */
const NUMBER_LANGUAGES = (
  'en en-IN fr fr-CH de de-CH de-AT it es es-MX pt pt-PT nl da sv nb fi pl cs sk hu ro bg el tr ru uk hr sl sr et lv lt ' +
  'ar he fa hi bn ur th vi id ms fil ja ko zh-Hans zh-Hant'
).split(' ');

/** Where Embers may read, whether it draws there, and in which language a page writes its numbers. */
export function Networks() {
  const t = useTranslations('options.networks');
  const granted = useGranted();
  const { settings } = useSaving();
  return (
    <Card id="networks" title={t('title')} lead={t('lead')}>
      {settings.consent === null && (
        <Notice actions={<ButtonLink href={WAYS.welcome}>{t('consentAction')}</ButtonLink>}>{t('consent')}</Notice>
      )}
      <div className="divide-y divide-line">
        {NETWORKS.map((network) => (
          <One key={network.id} network={network} granted={granted?.has(network.id) ?? false} />
        ))}
      </div>
    </Card>
  );
}

function One({ network, granted }: { network: NetworkInfo; granted: boolean }) {
  const t = useTranslations('options.networks');
  const { settings, save } = useSaving();
  const name = { network: network.name };
  return (
    <section className="grid gap-3 py-4 first:pt-1 last:pb-0">
      <h3 className="flex items-center gap-2">
        <NetworkMark name={network.name} silent /> {network.name}
      </h3>
      <Toggle
        label={t('read', name)}
        on={granted}
        testId={`allow-${network.id}`}
        disabled={settings.consent === null}
        onChange={(on) => void (on ? allow(network) : disallow(network))}
      />
      <Toggle
        label={t('badges', name)}
        hint={t('badgesRisk', name)}
        on={settings.badges.includes(network.id)}
        testId={`badges-${network.id}`}
        onChange={(on) =>
          save(`badges ${network.id}`, (now) => ({
            ...now,
            badges: on ? [...now.badges, network.id] : now.badges.filter((id) => id !== network.id),
          }))
        }
      />
      <NumberLanguage network={network} />
    </section>
  );
}

function NumberLanguage({ network }: { network: NetworkInfo }) {
  const t = useTranslations('options.networks');
  const locale = useLocale();
  const { settings, save } = useSaving();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const example = (language: string) => new Intl.NumberFormat(language).format(1234.5);
  const choices = NUMBER_LANGUAGES.map((value) => ({
    value,
    label: `${names.of(value) ?? value} · ${example(value)}`,
  }));
  choices.sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5">
      <div className="min-w-40 flex-1">
        <p className="font-semibold">{t('numbers', { network: network.name })}</p>
        <p className="text-sm text-soft">{t('numbersHint')}</p>
      </div>
      <Select
        label={t('numbers', { network: network.name })}
        value={settings.numberLanguage[network.id] ?? ''}
        choices={[{ value: '', label: t('numbersAuto') }, ...choices]}
        onChange={(language) =>
          save(`numbers ${network.id}`, (now) => {
            const { [network.id]: _, ...others } = now.numberLanguage;
            return { ...now, numberLanguage: language === '' ? others : { ...others, [network.id]: language } };
          })
        }
      />
    </div>
  );
}
