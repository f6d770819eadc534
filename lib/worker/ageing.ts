import { storage } from 'wxt/utils/storage';
import { readSettings } from '../settings';
import { dayOf } from '../store/day';
import { ageOut } from '../store/forgetting';
import { StoreProblem } from '../store/problem';

/** The day ("2026-11-21") on which it was last done; gone with the browser's session. */
const agedOn = storage.defineItem<string>('session:agedOn', { fallback: '' });

/**
 * Forgets what is older than the user lets people be kept; once a day is enough. Where the browser does not store now, it is done the next
 * time. `now` is in milliseconds since 1970.
 */
export async function ageDaily(now: number): Promise<void> {
  const { people } = await readSettings();
  if (!people.on || (await agedOn.getValue()) === dayOf(now)) return;
  try {
    await ageOut(people.months, now);
    await agedOn.setValue(dayOf(now));
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
  }
}
