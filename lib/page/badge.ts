import type { BadgeWords } from '../messages';
import type { PostKey } from '../post';
import { findFree, isDark } from './free';
import { makeBadge, STYLE } from './mark';

/** How far outside the view a post may be and still have its badge placed, in pixels. */
const MARGIN = '600px';
/** The page's own scrolling moves page coordinates along; only now and then a sticky header has come over a badge. */
const SCROLL_PAUSE = 150;
/** A transform moves a post and tells no observer; so often it is looked for, in milliseconds. */
const SAFETY_PAUSE = 500;

/** A badge wanted beside a post. */
export interface Wanted {
  readonly key: PostKey;
  readonly post: Element;
  readonly seat: Element;
  readonly words: BadgeWords;
}

interface Drawn extends Wanted {
  readonly badge: HTMLElement;
  near: boolean;
  shown: string;
}

/** The badges of one page. */
export interface Badges {
  /** Draws what is wanted now and takes away the rest. */
  draw(wanted: readonly Wanted[]): void;
  /** Takes everything away, without a trace. */
  remove(): void;
}

/**
 * One layer under `<html>`, a closed shadow root, in page coordinates: the page's body stays byte for byte its own.
 * `identify` tells which post an element holds right now, since pages use their nodes again for other posts.
 */
export function makeBadges(
  page: Document,
  identify: (post: Element) => PostKey | null,
  open: (post: PostKey) => void,
): Badges {
  const view = page.defaultView ?? window;
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = page.createElement('style');
  style.textContent = STYLE;
  root.append(style);

  let drawn: Drawn[] = [];
  let frame = 0;
  let lastScroll = 0;

  const ask = () => {
    frame ||= view.requestAnimationFrame(place);
  };

  const place = () => {
    frame = 0;
    if (!host.isConnected) page.documentElement.append(host); // pages that tidy up their root take it away
    const origin = host.getBoundingClientRect();
    // First all is measured, then all is written, so that the page is laid out once.
    const places = drawn.map((one) => {
      if (!one.near || !one.post.isConnected) return [one, null, false] as const;
      const size = { width: one.badge.offsetWidth, height: one.badge.offsetHeight };
      return [one, findFree(page, one.post, one.seat, size, host), isDark(page, one.post)] as const;
    });
    for (const [one, corner, dark] of places) {
      const shown = corner
        ? `translate(${Math.round(corner.x - origin.left)}px, ${Math.round(corner.y - origin.top)}px)`
        : '';
      if (shown === one.shown) continue;
      one.shown = shown;
      one.badge.style.transform = shown;
      one.badge.style.visibility = shown ? 'visible' : 'hidden';
      one.badge.classList.toggle('dark', dark);
    }
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        for (const one of drawn) if (one.post === target) one.near = isIntersecting;
      ask();
    },
    { rootMargin: MARGIN },
  );
  const sizes = new ResizeObserver(ask);
  sizes.observe(page.body);
  const changes = new MutationObserver((records) => {
    for (const one of drawn.filter(({ post }) => records.some(({ target }) => post.contains(target)))) {
      if (identify(one.post) !== one.key) hide(one);
    }
    ask();
  });
  changes.observe(page.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  const onScroll = ({ target }: Event) => {
    const now = performance.now();
    if (target === page && now - lastScroll < SCROLL_PAUSE) return;
    lastScroll = now;
    ask();
  };
  page.addEventListener('scroll', onScroll, { capture: true, passive: true });
  view.addEventListener('resize', ask);
  const safety = view.setInterval(() => {
    if (page.visibilityState === 'visible' && drawn.some((one) => one.near)) ask();
  }, SAFETY_PAUSE);

  const hide = (one: Drawn) => {
    near.unobserve(one.post);
    one.badge.remove();
    drawn = drawn.filter((other) => other !== one);
  };

  const draw = (wanted: readonly Wanted[]) => {
    const same = (one: Drawn, want: Wanted) =>
      one.key === want.key &&
      one.post === want.post &&
      one.seat === want.seat &&
      JSON.stringify(one.words) === JSON.stringify(want.words);
    for (const one of drawn.filter((old) => !wanted.some((want) => same(old, want)))) hide(one);
    for (const want of wanted.filter((one) => !drawn.some((old) => same(old, one)))) {
      const badge = makeBadge(page, want.key, want.words, open);
      root.append(badge);
      drawn.push({ ...want, badge, near: false, shown: '' });
      near.observe(want.post);
    }
    ask();
  };

  const remove = () => {
    near.disconnect();
    sizes.disconnect();
    changes.disconnect();
    page.removeEventListener('scroll', onScroll, { capture: true });
    view.removeEventListener('resize', ask);
    view.clearInterval(safety);
    view.cancelAnimationFrame(frame);
    host.remove();
    drawn = [];
  };
  return { draw, remove };
}
