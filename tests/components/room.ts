import { vi } from 'vitest';

/** jsdom lays nothing out: whatever asks for its size is told that it has room, as wide as a card and as high as a row. */

const SIZE = { width: 600, height: 64 };

class RoomyObserver {
  constructor(private readonly tell: ResizeObserverCallback) {}

  observe(target: Element) {
    const box = [{ inlineSize: SIZE.width, blockSize: SIZE.height }];
    const entry = { target, contentRect: SIZE, borderBoxSize: box, contentBoxSize: box };
    this.tell([entry as unknown as ResizeObserverEntry], this as unknown as ResizeObserver);
  }

  unobserve() {}

  disconnect() {}
}

vi.stubGlobal('ResizeObserver', RoomyObserver);
vi.stubGlobal('scrollTo', () => {});
