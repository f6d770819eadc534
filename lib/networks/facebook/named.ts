import type { Answer, Count } from '../../post';
import type { CountContext } from '../../text/count';
import { isYou, localeOf, readCount } from '../../text/lent';

/**
 * The people whom a sentence names as reacting ("Ann Lee, Bo Ek and 29 others"), without the viewer. None unless they and
 * the others are together the total: then no name was cut in two and none was missed.
 */
export function namedIn(sentence: string, total: Count, context: CountContext): Answer[] {
  const parts = partsOf(sentence, context.lang);
  const others = /\p{Nd}/u.test(parts.at(-1) ?? '') ? readCount(parts.at(-1) ?? '', context) : null;
  const names = others ? parts.slice(0, -1) : parts;
  const sum = names.length + (others?.low ?? 0);
  if (sum !== total.low || sum !== total.high || others?.low !== others?.high) return [];
  return names.filter((name) => !isYou(name)).map((name) => ({ kind: 'reaction', name: name.normalize('NFC') }));
}

/** A sentence cut where its language puts a comma or an "and" into a list. */
function partsOf(sentence: string, lang: string): string[] {
  const locale = localeOf(lang);
  if (!locale) return [];
  const list = new Intl.ListFormat(locale);
  const signs = [
    ['A', 'B'],
    ['A', 'B', 'C', 'D'],
  ].flatMap((names) => list.formatToParts(names));
  const between = signs.filter(({ type }) => type === 'literal').map(({ value }) => value);
  const longestFirst = [...new Set([...between, ', '])].sort((a, b) => b.length - a.length);
  return longestFirst
    .reduce((parts, sign) => parts.flatMap((part) => part.split(sign)), [sentence.replace(/\u00a0/g, ' ')])
    .map((part) => part.trim())
    .filter(Boolean);
}
