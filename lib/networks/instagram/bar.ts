import { heightOf, iconOf } from './icons';
import { EDGE, POST_ICON, type IconName } from './selectors';
import { textsIn } from './texts';

const BAR_ICONS: readonly string[] = ['like', 'comment', 'repost', 'save'];
/** What stands in a post but never in its bar: an ancestor with one of these is too large. */
const TOO_LARGE = 'main, article, time, h1, h2, form, textarea, video, li';

/** The rows of icons under the posts of a scope, in page order: the smallest element that holds two different ones. */
export function barsIn(scope: ParentNode): Element[] {
  const bars = new Set([...scope.querySelectorAll('svg')].filter(isBarIcon).flatMap((icon) => barAround(icon) ?? []));
  // The icon for saving stands apart: seen from there, the bar is the larger row around.
  return [...bars].filter((bar) => ![...bars].some((other) => other !== bar && bar.contains(other)));
}

function isBarIcon(svg: Element): boolean {
  return heightOf(svg) >= POST_ICON && BAR_ICONS.includes(iconOf(svg) ?? '');
}

function barAround(icon: Element): Element | null {
  for (let element = icon.parentElement; element && !element.matches(EDGE); element = element.parentElement) {
    if (element.querySelector(TOO_LARGE)) return null;
    if (new Set([...element.querySelectorAll('svg')].filter(isBarIcon).map(iconOf)).size > 1) return element;
  }
  return null;
}

/** What stands in a bar: after each icon the texts up to the next one, an empty text for a button that lost its words. */
export interface Slots {
  /** The texts beside an icon; undefined where the icon is not there. */
  readonly of: (icon: IconName) => readonly string[] | undefined;
  /** Whether the bar prints figures at all: the generation of 2026. */
  readonly prints: boolean;
  /** Whether every text stands beside an icon that has figures, and every icon once. */
  readonly sound: boolean;
}

/** Pairs each number of a bar with the icon before it. */
export function slotsOf(bar: Element): Slots {
  const slots = new Map<IconName, string[]>();
  const stray: string[] = [];
  let last: IconName | null = null;
  let slot = stray;
  const walk = (node: Node) => {
    if (node.nodeType === 3 && node.nodeValue?.trim()) slot.push(node.nodeValue.trim());
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element.localName === 'svg') {
      if (heightOf(element) < POST_ICON) return;
      const icon = iconOf(element);
      if (icon === last && icon) return; // drawn twice, one layer over the other (2022-12)
      if (icon && slots.has(icon)) stray.push(icon);
      last = icon;
      slot = icon && icon !== 'save' ? (slots.get(icon) ?? []) : stray;
      if (icon) slots.set(icon, slot);
    } else if (element.localName === 'img') {
      slot = stray;
    } else if (element.matches('[role="button"], button') && !element.querySelector('svg, img')) {
      slot.push(textsIn(element).join(' '));
    } else {
      element.childNodes.forEach(walk);
    }
  };
  bar.childNodes.forEach(walk);
  const figures = (['like', 'comment', 'repost'] as const).flatMap((icon) => slots.get(icon) ?? []);
  return { of: (icon) => slots.get(icon), prints: figures.length > 0, sound: stray.length === 0 };
}
