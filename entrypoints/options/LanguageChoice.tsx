import { useTranslations } from 'use-intl';
import { Card } from '../../components/Card';
import { Select } from '../../components/Select';
import { browser } from '../../lib/browser';
import { LANGUAGES, type Language } from '../../lib/settings';
import { pickLanguage } from '../../lib/words';
import { useSaving } from './saving';

/** The language of Embers; each language is named in itself. */
export function LanguageChoice() {
  const t = useTranslations('options.language');
  const { settings, save } = useSaving();
  const nameOf = (language: Language) => {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  };
  const { language: spoken } = pickLanguage('auto', browser.i18n.getUILanguage());
  return (
    <Card id="language" title={t('title')}>
      <Select
        className="mt-2"
        label={t('label')}
        value={settings.language}
        choices={[
          { value: 'auto', label: t('auto', { language: nameOf(spoken) }) },
          ...LANGUAGES.map((value) => ({ value, label: nameOf(value) })),
        ]}
        onChange={(language) => save('language', (now) => ({ ...now, language }))}
      />
    </Card>
  );
}
