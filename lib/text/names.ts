import { plain } from './digits';
import { byLanguage } from './locale';
import { TIGHT } from './words';

/** The names of a kind of thing in one language, folded, the longest first, each with what it stands for. */
export type Names = readonly (readonly [name: string, value: number])[];

/** A text in which only letters and digits count: "Mar.", "mar" and "d’abril", "d abril" are alike. */
export function fold(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ');
}

/** Names in order, without the empty ones and those of digits only; of two alike the last counts. */
export function names(pairs: Names): Names {
  const named = pairs
    .map(([name, value]) => [fold(name).trim(), value] as const)
    .filter(([name]) => /\p{L}/u.test(name));
  return [...new Map(named)].sort(([a], [b]) => b.length - a.length);
}

/** What a language calls a part of each date, with the letters that touch it: Basque "martxoa" + "ren", Japanese "3" + "月". */
export function namesIn(
  locale: string,
  part: string,
  options: Intl.DateTimeFormatOptions,
  dates: readonly number[],
): string[] {
  const common = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' };
  const format = new Intl.DateTimeFormat(locale, { ...common, ...options });
  return dates.map((date) => {
    const parts = format.formatToParts(date);
    const at = parts.findIndex(({ type }) => type === part);
    const lead = /[\p{L}\p{M}]*$/u.exec(parts[at - 1]?.value ?? '');
    const tail = /^[\p{L}\p{M}]*/u.exec(parts[at + 1]?.value ?? '');
    return [lead, parts[at]?.value, tail].join('');
  });
}

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 18));

/** The names of the months, 0 to 11, as they stand alone and in dates. */
export const monthsOf = byLanguage<Names>((locale) => {
  const forms = (['long', 'short'] as const).flatMap<Intl.DateTimeFormatOptions>((month) => [
    { month },
    { month, day: 'numeric' },
    { month, day: 'numeric', year: 'numeric' },
  ]);
  return names(
    forms.flatMap((form) => namesIn(locale, 'month', form, MONTHS).map((name, month) => [name, month] as const)),
  );
}, []);

/** Takes the first name that a folded text has as a whole word; what is left has a gap there. */
export function takeName(text: string, from: Names): { value: number; rest: string } | null {
  for (const [name, value] of from)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (!touches(text[at - 1], name[0]) && !touches(text[end], name.at(-1)))
        return { value, rest: `${text.slice(0, at)} ${text.slice(end)}` };
    }
  return null;
}

/** Whether a character carries on the one beside it: a letter a letter, a digit a digit, but not in scripts without spaces. */
function touches(outside = ' ', inside = ' '): boolean {
  return /\d/.test(inside) ? /\d/.test(outside) : !TIGHT.test(inside) && /[\p{L}\p{M}]/u.test(outside);
}
