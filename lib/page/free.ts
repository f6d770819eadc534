/** What a badge must never lie on, besides words. */
const CONTROL =
  'a[href], button, input, select, textarea, video, summary, [role="button"], [role="link"], [role="menuitem"], [contenteditable="true"]';

/** Pixels between a badge and what it stands beside. */
const GAP = 8;

/** A corner in viewport pixels. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a badge of a size may stand: after the words of its seat, else across the upper edge of its post; null where both
 * are taken by something of the page, and while the post is covered or out of view. Only measures.
 */
export function findFree(
  page: Document,
  post: Element,
  seat: Element,
  size: { width: number; height: number },
  own: Element,
): Corner | null {
  const frame = post.getBoundingClientRect();
  const words = wordsOf(page, seat);
  const left = page.defaultView?.getComputedStyle(seat).direction === 'rtl';
  const middle = words.top + (words.height - size.height) / 2;
  const corners = [
    { x: left ? words.left - GAP - size.width : words.right + GAP, y: middle },
    { x: left ? frame.left + GAP : frame.right - GAP - size.width, y: frame.top - size.height / 2 },
  ];
  const fits = ({ x }: Corner) => x >= frame.left && x + size.width <= frame.right;
  return corners.filter(fits).find((corner) => isFree(page, post, corner, size, own)) ?? null;
}

/** The box of what is written in an element, which is narrower than the element where that fills its line. */
function wordsOf(page: Document, seat: Element): DOMRect {
  const range = page.createRange();
  range.selectNodeContents(seat);
  const box = range.getBoundingClientRect();
  return box.width > 0 ? box : seat.getBoundingClientRect();
}

function isFree(
  page: Document,
  post: Element,
  { x, y }: Corner,
  { width, height }: { width: number; height: number },
  own: Element,
): boolean {
  const frame = new DOMRect(x, y, width, height);
  const points = [0.02, 0.35, 0.65, 0.98].flatMap((across) =>
    [0.1, 0.5, 0.9].map((down) => [x + across * width, y + down * height] as const),
  );
  return points.every(([px, py]) => {
    const top = page.elementsFromPoint(px, py).find((element) => element !== own);
    // Something else on top (a dialog, a sticky header) hides the post: then the badge is hidden too.
    if (!top || !(post.contains(top) || top.contains(post) || isAbove(py, post))) return false;
    const control = top.closest(CONTROL);
    return (control === null || control.contains(post)) && !hasWordsIn(page, top, frame);
  });
}

/** Whether a point lies above a post, where a badge on its upper edge reaches out of it. */
function isAbove(y: number, post: Element): boolean {
  return y < post.getBoundingClientRect().top;
}

/** Whether words that stand in an element itself are written in a frame. */
function hasWordsIn(page: Document, element: Element, frame: DOMRect): boolean {
  const words = [...element.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim());
  return words.some((node) => {
    const range = page.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(
      (line) =>
        line.left < frame.right && line.right > frame.left && line.top < frame.bottom && line.bottom > frame.top,
    );
  });
}

/** Whether a post stands on a dark ground, by the nearest background that is not see-through. */
export function isDark(page: Document, post: Element): boolean {
  for (let element: Element | null = post; element; element = element.parentElement) {
    const ground = page.defaultView?.getComputedStyle(element).backgroundColor ?? '';
    const [red = 0, green = 0, blue = 0, alpha = 1] = (ground.match(/[\d.]+/g) ?? []).map(Number);
    if (ground.startsWith('rgb') && alpha > 0.5) return 0.3 * red + 0.59 * green + 0.11 * blue < 128;
  }
  return (
    page.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches === true &&
    getColorScheme(page).includes('dark')
  );
}

function getColorScheme(page: Document): string {
  return page.defaultView?.getComputedStyle(page.documentElement).colorScheme ?? '';
}
