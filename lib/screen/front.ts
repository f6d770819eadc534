import { useEffect, useState } from 'react';
import { browser } from '../browser';
import { onMessage, sendMessage, type PageState } from '../messages';

/** The page in front of the user: its window, and what is on it; `page` is null where Embers reads nothing. */
export interface Front {
  readonly windowId: number | undefined;
  /** The number of the tab, by which its page can be asked more. */
  readonly tab: number | undefined;
  readonly page: PageState | null;
}

/** Asks the page in front what it has, now and whenever it says that something changed; null until it has answered. */
export function useFront(): Front | null {
  const [front, setFront] = useState<Front | null>(null);
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const tab = await findTab();
      const page = tab?.id === undefined ? null : await sendMessage('look', undefined, tab.id).catch(() => null);
      if (current) setFront({ windowId: tab?.windowId, tab: tab?.id, page });
    };
    void ask();
    const again = () => void ask();
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(again);
    const stop = onMessage('here', ask);
    return () => {
      current = false;
      stop();
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(again);
    };
  }, []);
  return front;
}

/** The tab in front, or the one that the address names: a popup opened as a tab would only find itself. */
async function findTab() {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
