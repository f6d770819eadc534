import { plain } from './digits';
import { localeOf } from './locale';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** So many whole units of time. */
export interface Span {
  readonly unit: Unit;
  readonly n: number;
}

/** One, two, few and many, so that each form of a word is printed once. */
const PROBES = [1, 2, 3, 5, 11, 21, 100];
const STYLES = ['narrow', 'short', 'long'] as const;

/** What networks print and Intl does not: LinkedIn in Portuguese and Dutch, 2025 and 2026. */
const PRINTED: Readonly<Record<string, Readonly<Record<string, Unit>>>> = {
  nl: { '#j': 'year' },
  pt: { '#d': 'day', '#a': 'year', '#sem': 'week' },
};

interface Spans {
  /** By the words as `keyOf` gives them; null where the same words mean two different things. */
  readonly byWords: ReadonlyMap<string, Span | null>;
  /** What turns a span into a time gone by: "ago", "hace", "vor". */
  readonly ago: readonly (readonly [before: string, after: string])[];
}

const languages = new Map<string, Spans>();

/** The span of time that a text is ("3 h", "hace 2 días", "قبل ساعتين"), or null where it is none or could be two. */
export function spanOf(line: string, lang: string): Span | null {
  const locale = localeOf(lang);
  const digits = line.match(/\d+/g) ?? [];
  if (!locale || digits.length > 1 || (digits[0] ?? '').length > 3) return null;
  let spans = languages.get(locale);
  if (!spans) languages.set(locale, (spans = derive(locale)));
  const key = keyOf(line);
  const bare = spans.ago
    .filter(([before, after]) => key.startsWith(before) && key.endsWith(after))
    .map(([before, after]) => key.slice(before.length, key.length - after.length));
  const known = [key, ...bare].map((words) => spans.byWords.get(words)).find((span) => span !== undefined);
  return known ? { unit: known.unit, n: digits[0] ? Number(digits[0]) : known.n } : null;
}

/** "3 Std." and "3std" are the same words: "#std". LinkedIn's "2 Monat(e)" counts as its singular. */
function keyOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/\(\p{L}+\)/gu, '')
    .replace(/[ \u00a0.]/g, '')
    .replace(/\d+/, '#');
}

function derive(locale: string): Spans {
  const byWords = new Map<string, Span | null>();
  const ago = new Map<string, readonly [string, string]>();
  const learn = (words: string, span: Span) => {
    const known = byWords.get(words);
    const same = known === undefined || known?.unit === span.unit;
    byWords.set(words, same ? span : null);
  };
  for (const style of STYLES) {
    const past = new Intl.RelativeTimeFormat(locale, { style });
    for (const unit of UNITS) {
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style });
      for (const n of PROBES) {
        const bare = keyOf(plain(format.format(n)));
        const gone = keyOf(plain(past.format(-n, unit)));
        learn(bare, { unit, n });
        if (/^[-−]/.test(gone)) continue; // "-3 min": a minus sign is no word
        learn(gone, { unit, n });
        const at = gone.indexOf(bare);
        if (at >= 0 && gone !== bare) ago.set(gone, [gone.slice(0, at), gone.slice(at + bare.length)]);
      }
    }
  }
  const frames = [...new Map([...ago.values()].map((frame) => [frame.join('#'), frame])).values()];
  for (const [words, span] of [...byWords])
    for (const [before, after] of frames)
      if (span && words.startsWith(before) && words.endsWith(after)) {
        const bare = words.slice(before.length, words.length - after.length);
        if (!byWords.has(bare)) learn(bare, span);
      }
  for (const [words, unit] of Object.entries(PRINTED[locale.split('-')[0] ?? ''] ?? {}))
    byWords.set(words, { unit, n: 1 });
  // A lone "m" is a minute or nothing: no network writes months so, though Intl does in some languages.
  const m = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'narrow' }).format(1);
  byWords.set('#m', keyOf(plain(m)) === '#m' ? { unit: 'minute', n: 1 } : null);
  return { byWords, ago: frames };
}
