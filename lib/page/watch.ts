/** Milliseconds between two looks at a page that keeps changing. */
const PAUSE = 1000;

/**
 * Calls `look` when the page has settled: at first, after it changed (content, address, coming back into view), never more
 * than once in a second, in the browser's idle time, and only while the tab is in front. Touches nothing.
 */
export function watch(page: Document, look: () => void): { again: () => void; stop: () => void } {
  const view = page.defaultView ?? window;
  let timer: number | undefined;
  let stopped = false;

  const run = () => {
    timer = undefined;
    if (stopped || page.visibilityState !== 'visible') return; // coming back into view asks again
    look();
  };
  const again = () => {
    if (stopped || timer !== undefined) return;
    timer = view.setTimeout(() => view.requestIdleCallback(run, { timeout: PAUSE }), PAUSE);
  };

  const changes = new MutationObserver(again);
  changes.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href', 'aria-label', 'title'], // what pages change on a node they use again for another post
  });
  page.addEventListener('visibilitychange', again);
  view.addEventListener('popstate', again);
  view.requestIdleCallback(run, { timeout: PAUSE });

  return {
    again,
    stop: () => {
      stopped = true;
      changes.disconnect();
      page.removeEventListener('visibilitychange', again);
      view.removeEventListener('popstate', again);
      view.clearTimeout(timer);
    },
  };
}
