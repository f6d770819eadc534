import { heightOf, iconOf } from './icons';
import { EDGE, POST_ICON } from './selectors';

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
