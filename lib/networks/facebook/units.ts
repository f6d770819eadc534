import { find } from '../dom';
import type { Look } from '../network';
import { follows, headingOf, headingsOf, referred } from './author';
import { barsIn, facesIn, inComment, markedBars, railIn, type Bar } from './bar';
import { idsOf } from './ids';
import { SELECTORS } from './selectors';

/**
 * The posts under a root, in page order. A post is what has a bar of buttons and is in sight: skeletons, the composer,
 * people one may know and comments have none; what the server sent and the page has not put in place yet is hidden. A
 * post that is open in a dialog is not told again from the feed below.
 */
export function unitsIn(root: ParentNode, look: Look): Element[] {
  const holders = outermost([...root.querySelectorAll(SELECTORS.post.join())].filter((unit) => !inComment(unit)));
  const viewers = find(root, SELECTORS.viewer, (viewer) => isViewer(viewer, look) && !within(viewer, holders));
  const held = [...holders, ...viewers];
  const loose = markedBars(root).filter(({ element }) => !within(element, held));
  const reels = find(root, SELECTORS.reel, (reel) => isReel(look) && !within(reel, held)).flatMap(aroundReel);
  const units = [...held.flatMap(partsOf), ...loose.flatMap((bar) => aroundBar(bar, loose)), ...new Set(reels)];
  return once(units.filter(inSight), look).sort(byPage);
}

function outermost(units: Element[]): Element[] {
  return units.filter((unit) => !units.some((other) => other !== unit && other.contains(unit)));
}

function within(element: Element, others: readonly Element[]): boolean {
  return others.some((other) => other.contains(element));
}

/** The right column of the feed is complementary too; a viewer's is one with the single post beside its picture. */
function isViewer(element: Element, { place }: Look): boolean {
  return /^(?:photo|video|reel)$/.test(place.kind) || element.closest('[role="dialog"]') !== null;
}

function isReel({ place }: Look): boolean {
  return place.kind === 'reel';
}

/**
 * The posts of one unit. Several can hang together ("7 friends wrote on your timeline"), under a heading that is nobody's:
 * each is read, or none of them.
 */
function partsOf(unit: Element): Element[] {
  const bars = barsIn(unit);
  const heading = headingOf(unit);
  const parts = bars.map((bar) => {
    const near = up(bar.element, unit, (element) => headingsOf(element).length > 0);
    // Nothing that names an author stands below the buttons, unless those of another post are missing.
    const ends = !headingsOf(unit).some((other) => follows(other, bar.element));
    const lost = unit.hasAttribute('aria-labelledby') && !referred(unit, 'aria-labelledby', 0);
    const torn = lost && heading !== null && inSlots(heading, bar.element);
    if (bars.length === 1 && ends && !torn && (!near || !heading || near.contains(heading))) return unit;
    const many = near ? headingsOf(near).length : 0;
    const fits = (box: Element, child: Element) =>
      box !== unit && headingsOf(box).length <= many && !(child.contains(near) && isSlot(child));
    const part = grow(bar, bars, fits);
    return isMixed(part, bar) ? null : part;
  });
  const whole = parts.flatMap((part) => (part && (part === unit || headingOf(part) !== null) ? [part] : []));
  return whole.length === parts.length ? whole : [];
}

/**
 * Whether a part holds what may be another post's: faces that do not belong to its bar, a heading below the bar or in a
 * slot of its own, or one that has lost its link, since it may have been this post's and then the next one is not.
 */
function isMixed(part: Element, { element }: Bar): boolean {
  const block = element.closest(SELECTORS.block.join()) ?? part;
  if (facesIn(part).some((faces) => !block.contains(faces))) return true;
  const named = headingsOf(part);
  if (named.some((heading) => follows(heading, element) || inSlots(heading, element))) return true;
  return find(part, SELECTORS.heading).some(
    (one) => !inComment(one) && !named.some((other) => other.contains(one) || one.contains(other)),
  );
}

/** Whether an element is one of several alike, and what stands beside it another post. */
function isSlot(element: Element): boolean {
  const others = [...(element.parentElement?.children ?? [])].filter((other) => other !== element);
  return element.className !== '' && others.some((other) => other.className === element.className);
}

/** Whether two elements stand in two slots of a list: these look alike, a post's own parts do not. */
function inSlots(one: Element, other: Element): boolean {
  let box = one.parentElement;
  while (box && !box.contains(other)) box = box.parentElement;
  const [first, second] = [...(box?.children ?? [])].filter((child) => child.contains(one) || child.contains(other));
  return !!first && !!second && first.className !== '' && first.className === second.className;
}

/** The first element from one up to another that fits. */
function up(from: Element, to: Element, fits: (element: Element) => boolean): Element | null {
  for (let element: Element | null = from; element && to.contains(element); element = element.parentElement)
    if (fits(element)) return element;
  return null;
}

/** The largest element around a bar that holds no other bar and still fits. */
function grow(bar: Bar, bars: readonly Bar[], fits: (box: Element, child: Element) => boolean): Element {
  const alone = (element: Element) => !bars.some((other) => other !== bar && element.contains(other.element));
  let element = bar.element;
  while (element.parentElement && fits(element.parentElement, element) && alone(element.parentElement))
    element = element.parentElement;
  return element;
}

/** What holds more than one post. */
const LISTS = 'html, body, [role="feed"], [role="main"], [role="dialog"], [role="banner"], [role="navigation"]';

/** Where nothing holds a post: the smallest element around its bar that says who published it, or else what. */
function aroundBar(bar: Bar, bars: readonly Bar[]): Element[] {
  const all = grow(bar, bars, (element) => !element.matches(LISTS));
  const says = (element: Element) => find(element, SELECTORS.message, (message) => !inComment(message)).length > 0;
  const unit = up(bar.element, all, (element) => headingOf(element) !== null) ?? up(bar.element, all, says);
  return unit ? [unit] : [];
}

/** The next reels are on the page already: each goes with the buttons nearest to it. */
function aroundReel(reel: Element): Element[] {
  const unit = up(reel, reel.ownerDocument.body, (element) => railIn(element) !== null);
  const rail = unit && railIn(unit);
  // In two slots each may have lost what belongs to it.
  return rail && find(unit, SELECTORS.reel).length === 1 && !inSlots(reel, rail.element) ? [unit] : [];
}

function inSight(unit: Element): boolean {
  if (unit.closest('[hidden]')) return false;
  return unit.ownerDocument.defaultView === null || unit.checkVisibility();
}

function once(units: Element[], look: Look): Element[] {
  const open = units.filter((unit) => unit.closest('[role="dialog"]'));
  const names = (unit: Element) => {
    const { feedback, others, passing } = idsOf(unit, look);
    return [...feedback, ...others, ...(passing ? [passing] : [])];
  };
  const told = new Set(open.flatMap(names));
  return units.filter((unit) => open.includes(unit) || told.size === 0 || !names(unit).some((name) => told.has(name)));
}

function byPage(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & a.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
