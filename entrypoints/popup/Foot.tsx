import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { accountOf, follow } from '../../lib/screen/accounts';
import { browser } from '../../lib/browser';
import { followedAs } from '../../lib/page/owner';
import type { AccountReading } from '../../lib/post';
import { changeSettings, type Settings } from '../../lib/settings';
import { openPanel, WAYS } from '../../lib/screen/ways';
import { Here } from './Here';
import type { Front } from '../../lib/screen/front';

/** What Embers sees on the page in front, whether it is the user's, and the ways to everything else. */
export function Foot({ front, settings }: { front: Front | null; settings: Settings }) {
  const t = useTranslations('popup');
  const account = front?.page?.account ?? null;
  const stranger = account && settings.consent !== null && !followedAs(account, settings.accounts) ? account : null;
  const windowId = front?.windowId;
  return (
    <footer className="grid gap-2.5 border-t border-line px-3.5 py-2">
      {stranger && <Mine account={stranger} />}
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <p role="status" className="grow basis-max text-xs text-soft">
          {front && settings.consent !== null && !stranger && <Here page={front.page} />}
        </p>
        <div className="ms-auto flex flex-none gap-2">
          <Button
            disabled={windowId === undefined}
            onClick={() => {
              if (windowId === undefined) return;
              void openPanel(windowId).then(() => window.close());
            }}
          >
            {t('panel')}
          </Button>
          <Button
            look={stranger ? 'plain' : 'main'}
            onClick={() => {
              void browser.tabs.create({ url: browser.runtime.getURL(WAYS.dashboard) }).then(() => window.close());
            }}
          >
            {t('dashboard')}
          </Button>
        </div>
      </div>
    </footer>
  );
}

/** Asks whether the profile in front is the user's own; only they can say so. */
function Mine({ account }: { account: AccountReading }) {
  const t = useTranslations('popup.here');
  const name = account.name ?? account.handle;
  return (
    <div className="flex items-center gap-2 rounded-row bg-ember-wash px-3 py-2">
      <p className="min-w-0 flex-1 text-sm">{t(account.own ? 'yours' : 'whose', { name })}</p>
      <Button
        data-testid="mine"
        look="main"
        className="flex-none"
        onClick={() => void changeSettings(follow(accountOf(account)))}
      >
        {t('mine')}
      </Button>
    </div>
  );
}
