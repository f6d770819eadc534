import { textOf } from '../dom';
import { referred } from './author';
import { COMMENTS, SHARES, type Bar } from './bar';
import { isBare, type Icon, type Item } from './row';

/** What an item of the row counts; null where nothing says it, or where two things say otherwise. */
export type Kind = 'comments' | 'shares' | 'views' | null;

/** How words for views begin; a second opinion beside the picture. */
const VIEWS =
  /view|play|vue|aufruf|wiederg|visual|visn|visit|vistas|reprod|weerg|wyświ|odtworz|просм|перегл|tayang|lượt xem|προβολ|görüntü|izle|مشاهد|צפיות|觀看|观看|播放|再生|조회|zhl[ié]|zobraz|megtek|viz|vaata|katsel|peržiū|skat[iī]|gled|глед|tonton|tazam|بازدید|การดู|देखा|व्यू|ভিউ|பார்வை|shikim|baxış|ნახვ/iu;

/** A post refers to its time, words, attachment, faces and comment count, in this order. */
const COMMENT_COUNT = 4;

/** What each item of a row counts, by the ids that the post refers to, by its words and by its picture. */
export function kindsOf(items: readonly Item[], bar: Bar, post: Element, others: () => readonly Icon[]): Kind[] {
  const comments = referred(post, 'aria-describedby', COMMENT_COUNT);
  const icons = byIcons(items, others);
  return items.map((item, i) => {
    if (!item.pressed) return VIEWS.test(item.text) || (item.icon && isBare(item.text)) ? 'views' : null;
    const referredTo = comments !== null && (item.element.contains(comments) || comments.contains(item.element));
    const said = new Set<Kind>([referredTo ? 'comments' : null, byWords(item.text, bar), icons[i] ?? null]);
    said.delete(null);
    return said.size === 1 ? ([...said][0] ?? null) : null;
  });
}

/** The words of an item sound like those of the button that does the same: "83 comments", "Leave a comment". */
function byWords(text: string, bar: Bar): Kind {
  if (isBare(text)) return null; // the M of "3.2M" is in "comment" too
  const listed = COMMENTS.test(text) ? 'comments' : SHARES.test(text) ? 'shares' : null;
  const words = (buttons: readonly Element[]) =>
    buttons.flatMap((b) => [textOf(b), b.getAttribute('aria-label') ?? '']);
  const comments = likeness(text, words(bar.reply));
  const shares = likeness(text, words(bar.share));
  const alike = comments === shares ? null : comments > shares ? 'comments' : 'shares';
  return listed && alike && listed !== alike ? null : (listed ?? alike);
}

/** How many letters in a row a word of a text shares with any of some others; 0 where these are too few to mean anything. */
export function likeness(text: string, others: readonly string[]): number {
  const a = lettersOf(text);
  const words = a.split(' ');
  const longest = Math.max(0, ...others.flatMap((other) => words.map((word) => shared(word, lettersOf(other)))));
  const few = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Script=Thai}]/u.test(a) ? 1 : 3;
  return longest > few || (longest > 0 && longest === a.length) ? longest : 0;
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

function shared(a: string, b: string): number {
  let longest = 0;
  for (let start = 0; start + longest < a.length; start += 1)
    while (start + longest < a.length && b.includes(a.slice(start, start + longest + 1))) longest += 1;
  return longest;
}

/** Where numbers are bare, the picture of shares lies so many pixels under that of comments on its sheet (2024, 2026). */
const BELOW = [17, 18];

/** Pictures tell comments from shares where both stand, or where another post on the page shows the other one. */
function byIcons(items: readonly Item[], others: () => readonly Icon[]): Kind[] {
  const own = items.flatMap(({ icon, pressed }) => (icon && pressed ? [icon] : []));
  const all = own.length === 1 ? [...own, ...others()] : own;
  return items.map(({ icon }) => {
    const apart = icon ? all.filter(({ sheet }) => sheet === icon.sheet).map(({ y }) => icon.y - y) : [];
    const isComments = apart.some((pixels) => BELOW.includes(pixels));
    const isShares = apart.some((pixels) => BELOW.includes(-pixels));
    return isComments === isShares ? null : isComments ? 'comments' : 'shares';
  });
}
