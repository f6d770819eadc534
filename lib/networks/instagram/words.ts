import { localeOf } from '../../text/lent';
import { postLink, profileLink } from './address';
import { bareCode } from './code';
import { readWords, type Figure, type Layout } from './figure';
import { hasIcon, heightOf } from './icons';
import { POST_ICON, VIEWS } from './selectors';
import { textsIn } from './texts';

/** How the words for likes begin, where no link tells them from views. */
const LIKES =
  /like|me gusta|curtid|gefällt|aime|piac|leuk|нрав|polub|beğen|좋아요|いいね|[赞讚]|إعجاب|أعجب|אהב|לייק|suka|thích|gilla|liker|tykk|synes godt|líbí|páči|kedvel|aprecier|agrad|αρέσ|подоб|харес|sviđa|свиђа|všeč|ถูกใจ|लाइक|पसंद|লাইক|پسند/i;

/** What the line of words under a bar says, and who is named in it. */
export interface Words {
  readonly likes: Figure | 'absent';
  /** Also unsure where nothing tells whether a broken line was one of likes or of views. */
  readonly views?: Figure;
  readonly named: readonly string[];
}

const NOTHING: Words = { likes: 'absent', named: [] };

/**
 * Reads "79 likes", "Liked by X and 300 others" (301) or "Liked by X and others" (hidden) in the section right after the
 * bar's. Until 2024 in feeds, until 2025-11 on post pages, still in dialogs of 2026-08, and below the bar's numbers.
 */
export function wordsUnder(bar: Element, layout: Layout, lang: string): Words {
  const line = rowOf(bar).nextElementSibling;
  if (!line?.matches('section') || line.querySelector('time, form, textarea, section')) return NOTHING;
  if ([...line.querySelectorAll('svg')].some((svg) => heightOf(svg) >= POST_ICON)) return NOTHING;
  const links = [...line.querySelectorAll('a[href]')].filter((link) => textsIn(link).length > 0);
  const people = links.filter((link) => profileLink(link.getAttribute('href')));
  const named = [...new Set(people.flatMap((link) => profileLink(link.getAttribute('href')) ?? []))];
  const likedBy = links.filter(isLikedBy);
  const texts = textsIn(line, 'svg, script, style').filter((text) => !named.includes(text));
  const figures = texts.filter((text) => /\p{Nd}/u.test(text));
  if (named.length > 0 && isTorn(line, lang)) return { likes: 'blind', named };
  if (texts.length === 0 && named.length === 0) return NOTHING;
  if (named.length > 0) return { likes: likersBeside(named, likedBy, figures, layout, lang), named };
  const [figure, another] = figures;
  const count = figure && !another ? readWords(figure, layout, lang) : null;
  const sentence = texts.join(' ');
  // Words around the link are left of "Liked by X and 300 others", whose X is gone: then 300 is not the number.
  const wholes = likedBy.length > 0 ? likedBy : [...line.querySelectorAll('[role="button"]')];
  const unsure: Words = { likes: 'blind', named, ...(likedBy.length === 0 && { views: 'blind' }) };
  if (!count || !wholes.some((whole) => textsIn(whole).join(' ') === sentence)) return unsure;
  const [likes, views] = [likedBy.length > 0 || LIKES.test(sentence), VIEWS.test(sentence)];
  if (likes === views) return unsure;
  return likes ? { likes: count, named } : { likes: 'unshown', views: count, named };
}

/** The whole row of a bar: the icon for saving stands in a cell of its own, in most layouts beside the bar. */
function rowOf(bar: Element): Element {
  const around = [bar, bar.parentElement, bar.parentElement?.parentElement];
  return around.find((row) => row && hasIcon(row, 'save')) ?? bar;
}

/** Whether a sentence has lost one of its names: then a link is empty, two of its pieces touch, or it ends in "and". */
function isTorn(line: Element, lang: string): boolean {
  if (
    [...line.querySelectorAll('a[href]')].some(
      (link) => textsIn(link).length === 0 && !link.querySelector('img, canvas'),
    )
  )
    return true;
  const walker = line.ownerDocument.createTreeWalker(line, 4); // 4: texts
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.trim() || node.parentElement?.closest('svg, script, style')) continue;
    if (node.previousSibling?.nodeType === 3 && node.previousSibling.nodeValue?.trim()) return true;
    pieces.push(node.nodeValue.trim());
  }
  const locale = localeOf(lang);
  const and = locale && new Intl.ListFormat(locale).formatToParts(['A', 'B'])[1]?.value.trim();
  return pieces.at(-1) === and || /[,،、]$/.test(pieces.at(-1) ?? '');
}

function isLikedBy(link: Element): boolean {
  return postLink(link.getAttribute('href'))?.rest.startsWith('liked_by') ?? false;
}

/** N others and those who are named; hidden where the link to all likers stands without a number. */
function likersBeside(
  named: readonly string[],
  likedBy: readonly Element[],
  figures: readonly string[],
  layout: Layout,
  lang: string,
): Figure {
  const [figure, another] = figures;
  if (!figure) {
    const [others] = likedBy;
    // A number has an element of its own in this link; when it is there without digits, something else is wrong.
    return others && !others.querySelector(':scope span span') ? 'unshown' : 'blind';
  }
  const count = another ? null : readWords(figure, layout, lang);
  return count ? { low: count.low + named.length, high: count.high + named.length } : 'blind';
}

/** The total in the words under a feed card, "View all 697 comments": the only link to the post itself that holds a number. */
export function commentsLine(root: Element, code: string, lang: string): Figure {
  const lines = [...root.querySelectorAll('a[href]')].filter((link) => {
    const post = postLink(link.getAttribute('href'));
    return post && bareCode(post.code) === code && /^(?:comments\/?)?$/.test(post.rest) && saysWords(link);
  });
  const counts = lines.map((line) => {
    const [figure, another] = textsIn(line).filter((text) => /\p{Nd}/u.test(text));
    return figure && !another ? readWords(figure, 'card', lang) : null;
  });
  const [first] = counts;
  if (first === undefined) return 'unshown';
  return first && counts.every((count) => count?.low === first.low && count.high === first.high) ? first : 'blind';
}

function saysWords(link: Element): boolean {
  return textsIn(link).length > 0 && !link.querySelector('time, img, video, svg, ul');
}
