import { find } from '../dom';
import { postLink } from './address';
import { readNumber, type Figure, type Figures } from './figure';
import { heightOf, iconOf } from './icons';
import { POST_ICON, SELECTORS, type IconName } from './selectors';
import { textsIn } from './texts';

/** The badge that tells what a tile holds; null for a photo. A pinned post wears the pin instead. */
export function badgeOf(tile: Element): IconName | null {
  const badges = [...tile.querySelectorAll('svg')].filter((svg) => heightOf(svg) >= POST_ICON && !svg.closest('li'));
  return (
    badges
      .map(iconOf)
      .find((icon) => icon === 'clip' || icon === 'carousel' || icon === 'video' || icon === 'pinned') ?? null
  );
}

/** Whether a tile shows any figure: two or so under the mouse, or the views that a reel wears in the reels tab. */
export function showsFigures(tile: Element): boolean {
  return find(tile, SELECTORS.hover).length > 0 || viewsOf(tile) !== null;
}

/** The figures of a tile. Reposts are on none. */
export function tileFigures(tile: Element, lang: string): Figures {
  const lines = find(tile, SELECTORS.hover);
  const worn = viewsOf(tile);
  const hover = lines.length > 0 ? hoverFigures(tile, lines, lang) : {};
  const views = worn ? only(worn, lang) : (hover.views ?? 'unshown');
  return { reactions: 'unshown', comments: 'unshown', shares: 'unshown', ...hover, views };
}

/** The texts beside a drawing for views, outside of what the mouse brings; null where there is none. */
function viewsOf(tile: Element): string[] | null {
  const icons = [...tile.querySelectorAll('svg')].filter((svg) => !svg.closest('li'));
  const texts = icons.flatMap((icon) => {
    if (iconOf(icon) !== 'views' && iconOf(icon) !== 'video') return [];
    let element = icon.parentElement;
    while (element && element !== tile && textsBeside(element).length === 0) element = element.parentElement;
    return element && element !== tile ? textsBeside(element) : [];
  });
  // The drawing of a video is its badge too.
  return texts.length > 0 || icons.some((icon) => iconOf(icon) === 'views') ? texts : null;
}

function textsBeside(element: Element): string[] {
  return textsIn(element, 'svg, ul, script, style');
}

function only([text, another]: readonly string[], lang: string): Figure {
  return (text && another === undefined && readNumber(text, 'tile', lang)) || 'blind';
}

/**
 * The icons under the mouse are sprites without a name. Of two figures the second is the comments, and the first the
 * likes, except on a video that is no reel, where it is the views if there were any (2026-06). A figure that stands
 * alone can be either: likes go when they are 0 or hidden, comments when they are off. Where another tile of the page
 * has its sprites the other way round, one of the two is not what it seems.
 */
function hoverFigures(tile: Element, lines: readonly Element[], lang: string): Partial<Figures> {
  const [first, second, third] = lines;
  const named = lines.map((line) => [...line.querySelectorAll('svg')].map(iconOf)[0]);
  if (named.some((icon) => icon === 'like' || icon === 'comment' || icon === 'views'))
    return drawnFigures(lines, named, lang);
  if (!first || !second || third) return { reactions: 'blind', comments: 'blind' };
  const [sprite, bubble] = [spriteOf(first), spriteOf(second)];
  const others = spritesBeside(tile);
  if (!sprite || !bubble || sprite === bubble || others.some(([one, two]) => one === bubble || two === sprite))
    return { reactions: 'blind', comments: 'blind' };
  const figure = only(textsIn(first), lang);
  const comments = only(textsIn(second), lang);
  if (badgeOf(tile) === 'clip' || isPicture(tile)) return { reactions: figure, comments };
  const [likes] = others.find(([, , sure]) => sure) ?? [];
  if (!likes) return { reactions: 'blind', views: 'blind', comments };
  return likes === sprite ? { reactions: figure, comments } : { reactions: 'unshown', views: figure, comments };
}

/** Photos and carousels, also pinned ones; a reel under a pin may be a video from before there were reels. */
function isPicture(tile: Element): boolean {
  return badgeOf(tile) !== 'video' && !postLink(tile.getAttribute('href'))?.reel;
}

/** Icons that say which they are, as a drawing or by a label. */
function drawnFigures(
  lines: readonly Element[],
  icons: readonly (IconName | null | undefined)[],
  lang: string,
): Partial<Figures> {
  const beside = (icon: IconName) => lines.filter((_, i) => icons[i] === icon).flatMap((line) => textsIn(line));
  const figure = (icon: IconName) => (icons.includes(icon) ? only(beside(icon), lang) : 'unshown');
  return {
    reactions: figure('like'),
    comments: figure('comment'),
    ...(icons.includes('views') && { views: figure('views') }),
  };
}

/** What sets one sprite apart from another: whatever its classes are, the same drawing has the same ones. */
function spriteOf(line: Element): string {
  const icons = [...line.children].filter((child) => textsIn(child).length === 0);
  return icons.at(-1)?.getAttribute('class') ?? '';
}

/** The two sprites of every other tile with two figures, and whether the first must be the one for likes. */
function spritesBeside(tile: Element): (readonly [string, string, boolean])[] {
  const tiles = [...tile.ownerDocument.querySelectorAll('a[href]')].filter((link) => link !== tile);
  return tiles.flatMap((link) => {
    const [first, second, third] = find(link, SELECTORS.hover);
    if (!first || !second || third) return [];
    return [[spriteOf(first), spriteOf(second), isPicture(link)] as const];
  });
}
