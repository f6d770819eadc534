const known = new Map<string, string>();

/**
 * The tag that Intl understands for what a page calls its language ("fr_FR", "es-la", "in", "en-gb"), or "" where Intl
 * has no data for it: Intl would silently answer in the browser's own language then.
 */
export function localeOf(lang: string): string {
  let locale = known.get(lang);
  if (locale === undefined) known.set(lang, (locale = resolve(lang)));
  return locale;
}

function resolve(lang: string): string {
  const tag = lang.trim().replace(/_/g, '-');
  return supported(tag) || supported(tag.split('-')[0] ?? '');
}

function supported(tag: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? '';
  } catch {
    return ''; // not a tag at all
  }
}
