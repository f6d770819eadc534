import { describe, expect, it } from 'vitest';
import { readChoices, writeChoices } from '../../lib/screen/choices';
import { DEFAULTS } from '../../lib/settings';

const settings = { ...DEFAULTS, consent: 5, buyingWords: ['price'], weeklyTarget: 2, language: 'fr' as const };

describe('settings as a file', () => {
  it('come back as they were, all but the agreement, which is given in each browser', async () => {
    const { consent: _, ...choices } = settings;
    expect(await readChoices(writeChoices(settings))).toEqual(choices);
  });

  it.each([
    ['no JSON', 'hello'],
    ['another file', '{"format":"embers-backup"}'],
    ['damaged', '{"format":"embers-settings","settings":{"weeklyTarget":"often"}}'],
    ['from somebody who wants more', '{"format":"embers-settings","settings":{"surprise":1}}'],
  ])('are refused where the file is %s', async (_, text) => {
    expect(await readChoices(new Blob([text]))).toBeNull();
  });

  it('of an older Embers have the defaults for what it did not know', async () => {
    const choices = await readChoices(new Blob(['{"format":"embers-settings","settings":{"weighted":true}}']));
    expect(choices).toMatchObject({ weighted: true, levelRules: DEFAULTS.levelRules });
  });
});
