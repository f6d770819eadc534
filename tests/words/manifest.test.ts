import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/settings';

const FOLDER = path.resolve(import.meta.dirname, '../../public/_locales');
const locales = readdirSync(FOLDER);

type Messages = Readonly<Record<string, { readonly message: string }>>;
const messagesOf = (locale: string) =>
  JSON.parse(readFileSync(path.join(FOLDER, locale, 'messages.json'), 'utf8')) as Messages;

describe('the words in the browser’s own lists and the stores', () => {
  it('are there in every language of Embers; browsers and stores know Portuguese by its countries only', () => {
    expect(locales.sort()).toEqual(LANGUAGES.flatMap((one) => (one === 'pt' ? ['pt_BR', 'pt_PT'] : [one])).sort());
  });

  it.each(locales)('in %s have a name and a description that a store takes (132 characters)', (locale) => {
    const { name, description } = messagesOf(locale);
    expect(Object.keys(messagesOf(locale)).sort()).toEqual(['description', 'name']);
    expect(name?.message).toBe('Embers');
    expect(description?.message.length).toBeGreaterThan(60);
    expect(description?.message.length).toBeLessThanOrEqual(132);
  });

  it('describe Embers in each language with other words', () => {
    expect(new Set(locales.map((locale) => messagesOf(locale).description?.message)).size).toBe(locales.length);
  });
});
