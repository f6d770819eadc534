import { describe, expect, it } from 'vitest';
import { pickLanguage } from '../../lib/words';

describe('the language of Embers', () => {
  it.each([
    ['auto', 'en-GB', { language: 'en', locale: 'en-GB' }],
    ['auto', 'pt_BR', { language: 'pt', locale: 'pt-BR' }],
    ['auto', 'fr', { language: 'fr', locale: 'fr' }],
    ['auto', 'nl', { language: 'en', locale: 'en' }],
    ['auto', '', { language: 'en', locale: 'en' }],
    ['de', 'fr-CH', { language: 'de', locale: 'de' }],
    ['de', 'de-AT', { language: 'de', locale: 'de-AT' }],
  ] as const)('chosen "%s" in a browser in "%s" is %j', (chosen, browser, tongue) => {
    expect(pickLanguage(chosen, browser)).toEqual(tongue);
  });
});
