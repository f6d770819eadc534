import { plain } from './digits';
import { byLanguage, forLanguage } from './locale';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** So many whole units of time. */
export interface Span {
  readonly unit: Unit;
  readonly n: number;
}

/** One, two, few and many, so that each form of a word is printed once. */
const PROBES = [1, 2, 3, 5, 11, 21, 100];

/** What networks print and Intl does not: Facebook in English, LinkedIn in English, Dutch and Portuguese, 2018 to 2026. */
const PRINTED: Readonly<Record<string, Readonly<Record<string, Unit>>>> = {
  en: { '#hrs': 'hour', '#mins': 'minute', '#mo': 'month', '#yr': 'year', justnow: 'minute' },
  nl: { '#j': 'year' },
  pt: { '#d': 'day', '#a': 'year', '#sem': 'week' },
};

/** The span of time that a text is ("3 h", "hace 2 días", "قبل ساعتين"), or null where it is none or could be two. */
export function spanOf(line: string, lang: string): Span | null {
  const [digits, another] = line.match(/\d+/g) ?? [];
  const span = spansOf(lang).get(keyOf(line));
  if (!span || another) return null;
  if (!digits) return span;
  return digits.length < 4 ? { unit: span.unit, n: Number(digits) } : null;
}

/** "3 Std." and "3std" are the same words: "#std". LinkedIn's "2 Monat(e)" counts as its singular. */
function keyOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/\(\p{L}+\)|[\s.]/gu, '')
    .replace(/\d+/, '#');
}

/** By the words as `keyOf` gives them; null where the same words mean two different things. */
const spansOf = byLanguage<ReadonlyMap<string, Span | null>>((locale) => {
  const spans = new Map<string, Span | null>();
  const learn = (text: string, unit: Unit, n: number) => {
    const key = keyOf(plain(text));
    const same = !spans.has(key) || spans.get(key)?.unit === unit;
    spans.set(key, same ? { unit, n } : null);
  };
  for (const style of ['narrow', 'short', 'long'] as const) {
    const past = new Intl.RelativeTimeFormat(locale, { style });
    for (const unit of UNITS) {
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style });
      for (const n of PROBES) {
        learn(format.format(n), unit, n);
        learn(past.format(-n, unit), unit, n);
      }
    }
  }
  // A lone "m" is a minute or nothing: no network writes months so, though Intl does in some languages.
  const minute = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'narrow' }).format(1);
  spans.set('#m', keyOf(plain(minute)) === '#m' ? { unit: 'minute', n: 0 } : null);
  learn(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second'), 'minute', 0);
  for (const [key, unit] of Object.entries(forLanguage(PRINTED, locale) ?? {})) spans.set(key, { unit, n: 0 });
  return spans;
}, new Map());
