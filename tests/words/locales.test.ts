import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../lib/settings';
import { loadMessages } from '../../lib/words';
import { askedBy } from './icu';

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );

const words = Object.fromEntries(
  await Promise.all(
    LANGUAGES.map(async (language) => [language, new Map(flatten(await loadMessages(language)))] as const),
  ),
) as Record<Language, Map<string, string>>;

const others = LANGUAGES.filter((language) => language !== 'en');

/** What is the same in English and in another language, and rightly so: by key for all languages, by language and key for one. */
const SAME: ReadonlySet<string> = new Set([
  'common.name',
  'dashboard.kinds.reel',
  'de.dashboard.kinds.link',
  'de.dashboard.kinds.repost',
  'de.dashboard.kinds.video',
  'de.options.accounts.name',
  'de.options.audiences.name',
  'de.person.name',
  'de.popup.early.few',
  'fr.channel.mail',
  'fr.channel.message',
  'fr.dashboard.compare.baseDepth',
  'fr.dashboard.kinds.photo',
  'fr.dashboard.touches.columns.contacts',
  'fr.panel.note',
  'it.channel.mail',
  'it.dashboard.kinds.link',
  'it.dashboard.kinds.repost',
  'it.dashboard.kinds.video',
  'it.dashboard.posts.columns.date',
  'it.options.audiences.examples.solo.excluded',
  'it.dashboard.momentum.perPost',
  'it.popup.account',
  'it.popup.early.few',
  'pt.channel.mail',
  'pt.dashboard.kinds.link',
]);

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('are all there, under the keys that English has', () => {
    expect([...words[language].keys()].sort()).toEqual([...words.en.keys()].sort());
  });

  it('ask for the same values as in English', () => {
    for (const [key, message] of words[language]) {
      const english = words.en.get(key) ?? '';
      expect(Object.keys(askedBy(message)).sort(), key).toEqual(Object.keys(askedBy(english)).sort());
    }
  });

  it('can be formatted, every one, with one and with many', async () => {
    const messages = await loadMessages(language);
    const onError = (problem: Error): never => {
      throw problem;
    };
    const t = createTranslator({ locale: language, messages: messages as Tree, onError });
    for (const [key, message] of words[language]) {
      for (const n of [1, 21]) {
        const asked = Object.entries(askedBy(message));
        const values = Object.fromEntries(
          asked.map(([name, type]) => [
            name.replace(/[<>]/g, ''),
            type === 'tag'
              ? (chunks: string) => chunks
              : type === 'text' || type === 'select'
                ? 'word'
                : type === 'date' || type === 'time'
                  ? new Date(0)
                  : n,
          ]),
        );
        expect(t.markup(key as never, values as never), key).not.toMatch(/[{}]/);
      }
    }
  });

  it('use typographic apostrophes, which a message format does not take for a quote', () => {
    for (const [key, message] of words[language]) expect(message, key).not.toContain("'");
  });

  it('have no blank at either end and no two in a row', () => {
    for (const [key, message] of words[language]) expect(message, key).not.toMatch(/^\s|\s$| {2}/);
  });
});

describe.each(others)('the words in %s', (language) => {
  it('are not left in English', () => {
    const left = [...words[language]].filter(
      ([key, message]) =>
        message === words.en.get(key) &&
        /\p{L}{2}/u.test(message.replace(/\{[^{}]*\}/g, '')) &&
        !SAME.has(key) &&
        !SAME.has(`${language}.${key}`),
    );
    expect(left).toEqual([]);
  });
});

it('French puts a blank that does not break before ; : ! ? and inside « »', () => {
  for (const [key, message] of words.fr) {
    expect(message, key).not.toMatch(/[^\u202f\u00a0\s][;!?»](?=\s|$)| [;:!?»]|« /);
  }
});
