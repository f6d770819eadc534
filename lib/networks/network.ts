import type { AccountReading, Network, Place, Reading } from '../post';

/** What the whole extension may know of a network without shipping its reader. */
export interface NetworkInfo {
  readonly id: Network;
  /** The network's own name, as its users write it. */
  readonly name: string;
  /** The host permission that is asked for, and where the content script runs. */
  readonly origins: readonly string[];
  /** The address where a user finds their own posts. */
  readonly home: string;
  /** Turns an address pasted by the user into the handle of a profile or Page; null where it is none. */
  readonly handle: (url: URL) => string | null;
}

/** What a reader is told about the page, since it may not look at globals. */
export interface Look {
  readonly place: Place;
  readonly url: URL;
  /** Milliseconds since 1970, UTC: the moment that "3 h ago" counts from. */
  readonly now: number;
  /** The language of the page's own words and numbers, a BCP 47 tag; "" where unknown. */
  readonly lang: string;
}

/**
 * How one network is read. A reader looks and never touches: no clicks, no writes, no scrolling, no requests, no globals.
 * It never throws on an odd page: what it can't read is absent.
 */
export interface Reader {
  readonly info: NetworkInfo;
  /** The place an address leads to; null where nothing is ours to read. */
  place(url: URL): Place | null;
  /** The posts under a root, outermost first, in page order; comments are never posts. */
  posts(root: ParentNode, look: Look): Iterable<Element>;
  /** What one post says of itself; null if it turns out to be none. Absent counts mean the page did not say; never zero. */
  read(post: Element, look: Look): Reading | null;
  /** What the page says of the profile or Page it belongs to; null in feeds and where unsure. */
  account(root: ParentNode, look: Look): AccountReading | null;
  /** The element a badge belongs beside; null where nowhere is safe. It is only measured, never changed. */
  seat(post: Element): Element | null;
}
