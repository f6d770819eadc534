import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { syncAccess } from '../lib/worker/access';
import { ageDaily } from '../lib/worker/ageing';
import { watchSettings } from '../lib/settings';
import { answerPages, tellPages } from '../lib/worker/answers';

// All listeners are set before anything is awaited: a worker that was stopped is woken for them only so.
export default defineBackground({
  type: 'module',
  main() {
    answerPages();
    browser.permissions.onAdded.addListener(() => void syncAccess());
    browser.permissions.onRemoved.addListener(() => void syncAccess());
    browser.runtime.onStartup.addListener(() => {
      void syncAccess();
      void ageDaily(Date.now());
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void syncAccess();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    });
    watchSettings(() => {
      void syncAccess();
      void tellPages();
    });
    void syncAccess();
  },
});
