const known = new Map<string, string>();

/**
 * The tag that Intl understands for what a page calls its language ("fr_FR", "es-la", "in", "en-gb"), or "" where Intl
 * has no data for it: Intl would silently answer in the browser's own language then.
 */
export function localeOf(lang: string): string {
  let locale = known.get(lang);
  if (locale === undefined) {
    const tag = lang.trim().replace(/_/g, '-');
    known.set(lang, (locale = supported(tag) || supported(tag.replace(/-.*/, ''))));
  }
  return locale;
}

function supported(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? '';
  } catch {
    return ''; // not a tag at all
  }
}

/** A table that is worked out once for each language, when it is first asked for; `unknown` where Intl has no data. */
export function byLanguage<T>(derive: (locale: string) => T, unknown: T): (lang: string) => T {
  const tables = new Map([['', unknown]]);
  return (lang) => {
    const locale = localeOf(lang);
    if (!tables.has(locale)) tables.set(locale, derive(locale));
    return tables.get(locale) ?? unknown;
  };
}

/** What a small table by language ("es", "pt") says for a locale ("es-419"); undefined where it says nothing. */
export function forLanguage<T>(table: Readonly<Record<string, T>>, locale: string): T | undefined {
  return table[locale.replace(/-.*/, '')];
}
