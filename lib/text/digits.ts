/** The space that a page put between two groups of digits, whichever it was; a plain space stays a plain space. */
export const TIGHT_SPACE = '\u00a0';

const MARKS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;
const SPACES = /[\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/**
 * A text with everything taken out that does not change its meaning: direction marks and zero-width characters go, every
 * digit becomes one of 0-9, every space that is no plain space becomes U+00A0, apostrophes and full-width signs become
 * the plain ones. Runs of plain white space become one.
 */
export function plain(text: string): string {
  return text
    .replace(MARKS, '')
    .replace(SPACES, TIGHT_SPACE)
    .replace(/[ \t\n\r\f\v]+/g, ' ')
    .replace(/\p{Nd}/gu, westernDigit)
    .replace(/[’‘ʼʹ´`׳′]/g, "'")
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
    .trim();
}

/** Unicode keeps the ten digits of a script side by side, so the distance to the start of their run is the value. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let start = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return String((code - start) % 10);
}
