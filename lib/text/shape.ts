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
 * are decimals. Three are decimals after the decimal sign of the language ("1.294K"), or where thousands can't be meant
 * because the language has a larger word for that (`crowded`).
 */
export function mantissa(digits: string, decimal: string, spaced: boolean, crowded: boolean): Mantissa | null {
  const [, whole = '', sign = '', fraction = ''] = /^(.*?)(?:([.,٫])(\d{1,3}))?$/.exec(digits) ?? [];
  const decimals = fraction.length < 3 || sign === decimal || sign === '٫' || crowded;
  if (!sign || !decimals || whole.includes(sign)) {
    const n = wholeNumber(digits, spaced);
    return n === null ? null : { digits: n, decimals: 0 };
  }
  const n = wholeNumber(whole, spaced);
  return n === null ? null : { digits: n * 10 ** fraction.length + Number(fraction), decimals: fraction.length };
}

/** A text in which the tight spaces are plain ones too. */
export function spacesAlike(text: string): string {
  return text.replaceAll(TIGHT_SPACE, ' ');
}
