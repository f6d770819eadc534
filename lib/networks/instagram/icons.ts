import { ICONS, POST_ICON, type IconName } from './selectors';

/** Which icon a drawing is: by how it begins, else by its label; null where neither is known. */
export function iconOf(svg: Element): IconName | null {
  const shape = svg.querySelector('path, polygon');
  const drawing = (shape?.getAttribute('d') ?? shape?.getAttribute('points') ?? '').trim();
  const label = (svg.getAttribute('aria-label') ?? '').trim();
  const known = Object.entries(ICONS) as [IconName, (typeof ICONS)[IconName]][];
  const drawn = known.find(([, { draws }]) => draws.some((start) => drawing.startsWith(start)));
  return (drawn ?? known.find(([, { says }]) => says.test(label)))?.[0] ?? null;
}

/** How high an icon is drawn, in pixels; 0 where it does not say. */
export function heightOf(svg: Element): number {
  return Number(svg.getAttribute('height')) || 0;
}

/** Whether an icon of a post, not of a comment, stands somewhere in an element. */
export function hasIcon(element: Element, icon: IconName): boolean {
  return [...element.querySelectorAll('svg')].some((svg) => heightOf(svg) >= POST_ICON && iconOf(svg) === icon);
}
