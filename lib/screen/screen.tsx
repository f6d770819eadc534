import { StrictMode, useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import '../../assets/tailwind.css';
import { browser } from '../browser';
import { readSettings, watchSettings, type Settings } from '../settings';
import { loadMessages, pickLanguage, type Messages, type Tongue } from '../words';

/** The settings as they stand, now and whenever another page changes them; null until they are read. */
function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let current = true;
    void readSettings().then((read) => {
      if (current) setSettings((known) => known ?? read);
    });
    const stop = watchSettings(setSettings);
    return () => {
      current = false;
      stop();
    };
  }, []);
  return settings;
}

/** Gives what is inside the words of the user's language, and changes them when the user does. Nothing is shown before they are there. */
export function Screen({ children }: { children: (settings: Settings) => ReactNode }) {
  const settings = useSettings();
  const [words, setWords] = useState<(Tongue & { messages: Messages }) | null>(null);
  const chosen = settings?.language;
  useEffect(() => {
    if (chosen === undefined) return;
    let current = true;
    const tongue = pickLanguage(chosen, browser.i18n.getUILanguage());
    void loadMessages(tongue.language).then((messages) => {
      if (!current) return;
      document.documentElement.lang = tongue.locale;
      setWords({ ...tongue, messages });
    });
    return () => {
      current = false;
    };
  }, [chosen]);
  const [now] = useState(() => new Date());
  if (!settings || !words) return null;
  return (
    <IntlProvider
      locale={words.locale}
      messages={words.messages}
      now={now}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children(settings)}
    </IntlProvider>
  );
}

/** Starts a page of the extension in the element `root` of its document. */
export function openScreen(page: (settings: Settings) => ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id "root".');
  createRoot(root).render(
    <StrictMode>
      <Screen>{page}</Screen>
    </StrictMode>,
  );
}
