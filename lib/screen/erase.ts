import { browser } from '../browser';
import { NETWORKS } from '../networks';
import { changeSettings, DEFAULTS } from '../settings';
import { db, withStore } from '../store/db';

/**
 * Deletes everything that Embers keeps: every table, the settings with the agreement, what was looked at, and the permissions.
 * All tables go at once or none. Throws a StoreProblem where the browser does not let it.
 */
export async function eraseEverything(): Promise<void> {
  // First the agreement, so that no page brings anything back while the tables go.
  await changeSettings(() => DEFAULTS);
  await withStore(() =>
    db.transaction('rw', db.tables, async () => {
      for (const table of db.tables) await table.clear();
    }),
  );
  localStorage.clear();
  await browser.permissions.remove({ origins: NETWORKS.flatMap(({ origins }) => [...origins]) });
}
