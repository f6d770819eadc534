import { useEffect } from 'react';
import type { Settings } from '../../lib/settings';
import { useGranted } from '../../lib/screen/granted';
import { useView } from '../../lib/screen/view';
import { AskAccount, AskConsent, AskNetworks } from './Ask';
import { Foot } from './Foot';
import { Head } from './Head';
import { Results } from './Results';
import { useFront } from '../../lib/screen/front';

/** The popup: the answer first, then the posts behind it, then the page in front and the ways on. 380 by 600 px at most. */
export function Popup({ settings }: { settings: Settings }) {
  const granted = useGranted();
  const front = useFront();
  const { account, period, looked, look } = useView();
  useEffect(() => look(Date.now()), [look]);
  if (!granted) return null;

  const accounts = settings.accounts.filter(({ id }) => account === 'all' || account === id);
  const chosen = accounts.length > 0 ? accounts : settings.accounts;
  return (
    <div className="mx-auto flex max-h-[600px] w-[380px] max-w-full flex-col">
      <Head accounts={settings.accounts} />
      <main className="min-h-0 flex-1 overflow-y-auto px-3.5 pb-2">
        {settings.consent === null ? (
          <AskConsent />
        ) : granted.size === 0 ? (
          <AskNetworks />
        ) : settings.accounts.length === 0 ? (
          <AskAccount granted={granted} />
        ) : (
          <Results accounts={chosen} period={period} since={looked.before} target={settings.weeklyTarget} />
        )}
      </main>
      <Foot front={front} settings={settings} />
    </div>
  );
}
