import { TIGHT_SPACE } from './digits';

/** Digits with what may stand between them; the text is in the form that `plain` gives. */
export const NUMBER = /\d+(?:[.,'٫٬ \u00a0]\d+)*/g;

const THREES = /^[1-9]\d{0,2}(?: \d{3})+$/;
/** 12,34,567: the South Asian way, two and two after the last three; always with a comma. */
const TWOS = /^[1-9]\d?(?: \d\d)+ \d{3}$/;

/**
 * The whole number that digits mean, or null where they don't have the shape of one. In whole numbers every separator
 * sets groups apart, whichever sign it is, so no language is needed: 1.234, 1,234, 1 234 and 1'234 are one number.
 * Groups apart by a plain space could also be two numbers side by side ("126 250"); `spaced` allows them.
 */
export function wholeNumber(digits: string, spaced: boolean): number | null {
  const [separator, another] = new Set(digits.match(/\D/g));
  if (separator === undefined) return /^0\d/.test(digits) ? null : safe(digits);
  if (another !== undefined || separator === '٫' || (separator === ' ' && !spaced)) return null;
  const groups = digits.split(separator);
  const line = groups.join(' ');
  if (!THREES.test(line) && !(',٬'.includes(separator) && TWOS.test(line))) return null;
  return safe(groups.join(''));
}

function safe(digits: string): number | null {
  return digits.length <= 13 ? Number(digits) : null;
}

/** A number before its word: 12.5 of "12.5K" is 125 with one decimal. */
export interface Mantissa {
  readonly digits: number;
  readonly decimals: number;
}

/**
 * The number in front of a shortening word, or null where it has no clear shape. One or two digits after a separator
 * are decimals; three only after the decimal sign of the language ("1.294K"; any sign where `decimal` is ""). Other
 * threes are thousands, but not where the language has a larger word for them (`crowded`): no page prints "1,294K".
 */
export function mantissa(digits: string, decimal: string, spaced: boolean, crowded: boolean): Mantissa | null {
  const [, whole = '', sign = '', fraction = ''] = /^(.*?)(?:([.,٫])(\d{1,3}))?$/.exec(digits) ?? [];
  const clear = fraction.length < 3 || sign === '٫' || sign === decimal || decimal === '';
  const decimals = clear && !whole.includes(sign || '.') ? fraction.length : 0;
  if (decimals === 0 && sign !== '' && crowded) return null;
  const n = wholeNumber(decimals ? whole : digits, spaced);
  return n === null ? null : { digits: n * 10 ** decimals + (decimals ? Number(fraction) : 0), decimals };
}

/** A text in which the tight spaces are plain ones too. */
export function spacesAlike(text: string): string {
  return text.replaceAll(TIGHT_SPACE, ' ');
}
