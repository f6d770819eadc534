import type en from '../assets/locales/en.json';
import { LANGUAGES, type Language } from './settings';

/** All that Embers says on its pages, as English has it; the other languages have the same keys. */
export type Messages = typeof en;

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
  }
}

/** What a page needs to speak: the language of its words, and the locale of its numbers and dates. */
export interface Tongue {
  readonly language: Language;
  /** A BCP 47 tag of that language: the browser's own ("en-GB") where it fits, else the bare language. */
  readonly locale: string;
}

/**
 * The language to speak: the one the user chose, else the browser's, else English.
 * @param browserLocale what the browser says its interface is in, such as "pt-BR"
 */
export function pickLanguage(chosen: Language | 'auto', browserLocale: string): Tongue {
  const browser = browserLocale.toLowerCase().split(/[-_]/)[0];
  const spoken = LANGUAGES.find((language) => language === browser) ?? 'en';
  const language = chosen === 'auto' ? spoken : chosen;
  return { language, locale: language === browser ? browserLocale.replace('_', '-') : language };
}

const FILES: Readonly<Record<Language, () => Promise<{ default: Messages }>>> = {
  en: () => import('../assets/locales/en.json'),
  fr: () => import('../assets/locales/fr.json'),
  de: () => import('../assets/locales/de.json'),
  it: () => import('../assets/locales/it.json'),
  es: () => import('../assets/locales/es.json'),
  pt: () => import('../assets/locales/pt.json'),
};

/** The words of one language; each is a file of its own, so that a page loads only the one it speaks. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await FILES[language]()).default;
}
