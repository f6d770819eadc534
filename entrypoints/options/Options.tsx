import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Answer } from '../../components/Answer';
import { PageShell } from '../../components/PageShell';
import type { Settings } from '../../lib/settings';
import { Accounts } from './Accounts';
import { Audiences } from './Audiences';
import { Buying, Levels, Rhythm, Weights } from './Measures';
import { Data } from './Data';
import { Erase } from './Erase';
import { Health } from './Health';
import { LanguageChoice } from './LanguageChoice';
import { Networks } from './Networks';
import { People } from './People';
import { SavedBar } from './SavedBar';
import { SavingContext } from './saving';
import { useUndo } from './useUndo';

/** The parts of the page, in order; each is an anchor that other pages link to. */
const PARTS = [
  'accounts',
  'networks',
  'people',
  'audiences',
  'buying',
  'rhythm',
  'levels',
  'weights',
  'language',
  'health',
  'data',
  'erase',
] as const;

/** All that the user decides, on one page: saved as typed, undone with one button. */
export function Options({ settings }: { settings: Settings }) {
  const t = useTranslations('options');
  const { save, undo, canUndo } = useUndo();
  const [sentence, say] = useState('');
  const saveAndSay = useCallback<typeof save>(
    (what, change) => {
      save(what, change);
      say(t('saved'));
    },
    [save, t],
  );
  const saving = useMemo(() => ({ settings, save: saveAndSay, say }), [settings, saveAndSay]);
  useEffect(() => {
    // The anchor of the address was not there yet when the browser looked for it.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <SavingContext value={saving}>
      <PageShell navLabel={t('nav')} links={PARTS.map((part) => ({ href: `#${part}`, label: t(`${part}.title`) }))}>
        <div className="grid max-w-3xl gap-5 pb-24">
          <Answer size="large" more={t('lead')}>
            {t('title')}
          </Answer>
          <Accounts />
          <Networks />
          <People />
          <Audiences />
          <Buying />
          <Rhythm />
          <Levels />
          <Weights />
          <LanguageChoice />
          <Health />
          <Data />
          <Erase />
        </div>
        <SavedBar
          sentence={sentence}
          canUndo={canUndo}
          onUndo={() => {
            void undo().then(() => say(t('undone')));
          }}
        />
      </PageShell>
    </SavingContext>
  );
}
