import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';

/** About the height of a row in pixels, until it is measured. */
const ROW = 64;

/** Which rows of a long table need to be in the page: those in view and some around them; all of them while it is printed. */
export function useRowsInView(count: number) {
  const frame = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  // What stands above the table is as high as its words are long, and these change with the number of rows.
  useLayoutEffect(() => setTop(frame.current ? frame.current.getBoundingClientRect().top + scrollY : 0), [count]);
  const virtual = useWindowVirtualizer({ count, estimateSize: () => ROW, overscan: 12, scrollMargin: top });
  const printing = useSyncExternalStore(listen, isPrinting);
  const items = virtual.getVirtualItems();
  if (printing) {
    return { frame, items: Array.from({ length: count }, (_, i) => i), before: 0, after: 0, measure: null };
  }
  return {
    frame,
    items: items.map(({ index }) => index),
    /** How many pixels the rows before and after those in view take up. */
    before: (items[0]?.start ?? top) - top,
    after: virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top),
    measure: virtual.measureElement,
  };
}

let onPaper = false;

function listen(tell: () => void): () => void {
  const set = ({ type }: Event) => {
    onPaper = type === 'beforeprint';
    tell();
  };
  addEventListener('beforeprint', set);
  addEventListener('afterprint', set);
  return () => {
    removeEventListener('beforeprint', set);
    removeEventListener('afterprint', set);
  };
}

function isPrinting(): boolean {
  return onPaper;
}
