import { heightOf, iconOf } from './icons';
import { POST_ICON, type IconName } from './selectors';
import { textsIn } from './texts';

/** What stands in a bar, before any number is read. */
export interface Slots {
  /** The text beside an icon, "" for a button that lost its words, null for an icon alone; undefined where the icon is not there. */
  readonly beside: (icon: IconName) => string | null | undefined;
  /** Whether the bar prints figures at all: the generation of 2026. */
  readonly prints: boolean;
  /** Whether each icon stands there once, and each text alone beside an icon that has figures. */
  readonly sound: boolean;
}

/** One thing in a bar, in page order: an icon or picture (null where it is not known), or a text with the icon of its own cell. */
type Thing = { readonly icon: IconName | null } | { readonly text: string; readonly cell: IconName | null | undefined };

const FIGURED: readonly (IconName | null)[] = ['like', 'comment', 'repost'];
/** Icons come in this order, also from right to left; what is not known (Send) comes after these two. */
const ORDER: readonly IconName[] = ['like', 'comment', 'repost', 'save'];
const KNOWN_FIRST = 2;

/** Pairs each text of a bar with the icon in its cell (reels viewer), or with the icon before it (cards and pages). */
export function slotsOf(bar: Element): Slots {
  const icons = new Set<IconName | null>();
  const texts = new Map<IconName | null, string>();
  const celled = new Set<boolean>();
  let last: IconName | null = null;
  let sound = true;
  for (const thing of thingsIn(bar, bar)) {
    if ('icon' in thing) {
      // Drawn twice in a row is one layer over the other (2022-12).
      if (thing.icon && thing.icon !== last && !follows(thing.icon, icons)) sound = false;
      icons.add(thing.icon);
      last = thing.icon;
    } else {
      const owner: IconName | null = thing.cell === undefined ? last : thing.cell;
      if (!FIGURED.includes(owner) || texts.has(owner)) sound = false;
      texts.set(owner, thing.text);
      celled.add(thing.cell !== undefined);
    }
  }
  return {
    beside: (icon) => (icons.has(icon) ? (texts.get(icon) ?? null) : undefined),
    prints: texts.size > 0,
    sound: sound && celled.size < 2,
  };
}

/** Whether an icon may stand after others. */
function follows(icon: IconName, others: ReadonlySet<IconName | null>): boolean {
  const at = ORDER.indexOf(icon);
  const later = ORDER.slice(at < 0 ? ORDER.length : at).some((other) => others.has(other));
  return !later && !(others.has(null) && at >= 0 && at < KNOWN_FIRST);
}

function thingsIn(node: Node, bar: Element): Thing[] {
  if (node.nodeType === 3) {
    const text = node.nodeValue?.trim();
    return text && node.parentElement ? [{ text, cell: cellOf(node.parentElement, bar) }] : [];
  }
  if (node.nodeType !== 1) return [];
  const element = node as Element;
  if (element.localName === 'img') return [{ icon: null }];
  if (element.localName === 'svg') return heightOf(element) < POST_ICON ? [] : [{ icon: iconOf(element) }];
  if (element.matches('[role="button"], button') && !element.querySelector('svg, img'))
    return [{ text: textsIn(element).join(' '), cell: cellOf(element, bar) }];
  return [...element.childNodes].flatMap((child) => thingsIn(child, bar));
}

/** The one icon that shares a cell with a text; undefined where the text and all icons lie side by side. */
function cellOf(element: Element, bar: Element): IconName | null | undefined {
  let cell: Element = element;
  while (cell !== bar && cell.parentElement && !cell.querySelector('svg')) cell = cell.parentElement;
  const icons = [...cell.querySelectorAll('svg')].filter((svg) => heightOf(svg) >= POST_ICON);
  const [icon, another] = new Set(icons.map(iconOf));
  return another === undefined ? icon : undefined;
}
