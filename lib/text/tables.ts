import { plain } from './digits';
import { spacesAlike } from './shape';
import { listed, type Word } from './shortenings';

/** How a page of Facebook or Instagram says that it writes numbers. */
export interface PageNumbers {
  /** The page's own language, "fr_FR"; absent where this script does not say. */
  readonly lang?: string;
  /** Its own shortening words, for the context of `readCount`; empty where this script does not say. */
  readonly words: readonly Word[];
}

/**
 * What the text of one inline script says of the page's numbers; null where it says nothing. Both networks ship their
 * tables with the page (`IntlCurrentLocale`, `IntlCompactDecimalNumberFormatConfig`), and these differ from Intl.
 */
export function readPageNumbers(script: string): PageNumbers | null {
  const [, lang] = /"IntlCurrentLocale",\[\],\{"code":"([a-z]{2,3}_[A-Z]{2})"/.exec(script) ?? [];
  const words = wordsIn(objectAfter(script, '"IntlCompactDecimalNumberFormatConfig",[],'));
  return lang || words.length ? { words, ...(lang ? { lang } : {}) } : null;
}

/** The JSON object that follows a mark in a text, parsed; undefined where there is none or it is broken. */
function objectAfter(text: string, mark: string): unknown {
  const at = text.indexOf(mark);
  if (at < 0) return undefined;
  const start = at + mark.length;
  let depth = 0;
  for (const { index, 0: token } of text.slice(start, start + 50_000).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    depth += token === '{' ? 1 : token === '}' ? -1 : 0;
    if (depth > 0) continue;
    try {
      return JSON.parse(text.slice(start, start + index + 1));
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** {short_patterns: {[zeros]: {[plural]: {min_integer_digits, positive_prefix_pattern, positive_suffix_pattern}}}} */
function wordsIn(config: unknown): Word[] {
  const words = fieldsOf(fieldOf(config, 'short_patterns')).flatMap(([zeros, plurals]) =>
    fieldsOf(plurals).flatMap(([, pattern]) => {
      const unit = 10 ** (Number(zeros) + 1 - Number(fieldOf(pattern, 'min_integer_digits')));
      const affix = (name: string) => {
        const value = fieldOf(pattern, name);
        return typeof value === 'string' ? spacesAlike(plain(value)).trim() : '';
      };
      const before = affix('positive_prefix_pattern');
      const word = before || affix('positive_suffix_pattern');
      const side = before ? ('before' as const) : ('after' as const);
      return word && unit >= 1000 && unit <= 1e12 ? [{ word, unit, side, long: false }] : [];
    }),
  );
  return listed([...new Map(words.map((word) => [`${word.word} ${word.unit}`, word])).values()]);
}

function fieldsOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function fieldOf(value: unknown, name: string): unknown {
  return fieldsOf(value).find(([key]) => key === name)?.[1];
}
