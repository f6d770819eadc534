import type { PeopleFacts } from '../insight/survey';
import { interactionsSince, listPeople, listStageChanges, touchesSince } from '../store/ask';
import type { PersonRow } from '../store/rows';

/** Everybody who is kept, with all that they answered, where the user put them and what was said off line. Made for useLive. */
export async function readCircle(): Promise<PeopleFacts<PersonRow>> {
  const [people, interactions, touches, changes] = await Promise.all([
    listPeople(),
    interactionsSince(),
    touchesSince(),
    listStageChanges(),
  ]);
  return { people, interactions, touches, changes };
}
