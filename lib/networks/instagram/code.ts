import type { Moment } from '../../post';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** What a private account's code carries after the code itself: a token that opens the post, and differs per viewer. */
const TOKEN = 28;
/** The first millisecond of Instagram's ids; below 23 bits of shard and sequence. */
const EPOCH = 1_314_220_021_721;
/** An id is drawn when the upload starts: up to 90 s after the time shown, and for reels hours before it (measured 2022 to 2026). */
const EARLY = 90_000;
const LATE = 86_400_000;

/** A code without the token of a private account: what names the post for good. */
export function bareCode(code: string): string {
  return code.length > TOKEN ? code.slice(0, -TOKEN) : code;
}

/** The media id that a code stands for, in decimal: a code is base64url of it. */
export function idOf(code: string): string {
  let id = 0n;
  for (const letter of bareCode(code)) id = id * 64n + BigInt(LETTERS.indexOf(letter));
  return String(id);
}

/** The code of a media id in decimal. */
export function codeOf(id: string): string {
  let code = '';
  for (let rest = BigInt(id); rest > 0n; rest /= 64n) code = (LETTERS[Number(rest % 64n)] ?? '') + code;
  return code;
}

/** The day in which a post was published, as far as its id tells; a scheduled post may be later. */
export function timeBound(code: string): Moment {
  return { at: Number(BigInt(idOf(code)) >> 23n) + EPOCH - EARLY, within: EARLY + LATE };
}
