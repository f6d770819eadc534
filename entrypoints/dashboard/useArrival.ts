import { useEffect, useLayoutEffect, useRef } from 'react';

/** How far down each address was left, in pixels. */
const places = new Map<string, number>();
/** Whether the address in front was reached by a link; else it was gone back to. */
let followed = false;

/**
 * What browsers do for pages and not for parts of one: a page that is reached by a link begins at its top, one that is gone back to
 * where it was left; the focus goes to its content, and the tab bears its name.
 */
export function useArrival(path: string, title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    const follow = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href^="#"]')) followed = true;
    };
    const leave = () => places.set(location.hash, scrollY);
    addEventListener('click', follow, true);
    addEventListener('scroll', leave, { passive: true });
    return () => {
      removeEventListener('click', follow, true);
      removeEventListener('scroll', leave);
    };
  }, []);

  const before = useRef(path);
  useLayoutEffect(() => {
    if (before.current === path) return;
    before.current = path;
    scrollTo(0, followed ? 0 : (places.get(location.hash) ?? 0));
    followed = false;
    document.querySelector('main')?.focus({ preventScroll: true });
  }, [path]);
}
