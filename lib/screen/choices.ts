import * as v from 'valibot';
import type { Settings } from '../settings';
import { settingsSchema } from '../transfer/preferences';

const FORMAT = 'embers-settings';

/** The settings as a file that another browser can take over. */
export function writeChoices(settings: Settings): Blob {
  return new Blob([JSON.stringify({ format: FORMAT, settings }, null, 2)], { type: 'application/json' });
}

/**
 * The settings in a file, every field checked; null where it holds none. The agreement is not taken over: it is given in each
 * browser by whoever sits before it.
 */
export async function readChoices(file: Blob): Promise<Omit<Settings, 'consent'> | null> {
  const said = parse(await file.text());
  const { success, output } = v.safeParse(v.object({ format: v.literal(FORMAT), settings: settingsSchema }), said);
  if (!success) return null;
  const { consent: _, ...choices } = output.settings;
  return choices;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
