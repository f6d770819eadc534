import type { Look, Reader } from '../networks/network';
import type { AccountReading, Place, PostKey, Reading } from '../post';
import { reconcile } from './reconcile';

/** A post on the page, and what it says. Where the same post is there twice, the first of its elements. */
export interface Found {
  readonly post: Element;
  readonly reading: Reading;
}

/** What a reader is told about the page. Where nothing is ours to read, the place is a feed without posts. */
export function lookAt(reader: Reader, url: URL, now: number, lang: string): Look {
  return { place: reader.place(url) ?? { kind: 'feed' }, url, now, lang };
}

/** The account and the posts on the page; a post that is there twice is one. */
export function readPage(
  reader: Reader,
  look: Look,
): { place: Place | null; account: AccountReading | null; found: Found[] } {
  const place = reader.place(look.url);
  if (!place) return { place, account: null, found: [] };
  const found = new Map<PostKey, Found>();
  for (const post of reader.posts(document, look)) {
    const reading = reader.read(post, look);
    if (!reading) continue;
    const twin = [...found.values()].find(({ reading: other }) => isSame(other, reading));
    if (twin) found.set(twin.reading.key, { post: twin.post, reading: reconcile(twin.reading, reading) });
    else found.set(reading.key, { post, reading });
  }
  return { place, account: reader.account(document, look), found: [...found.values()] };
}

function isSame(one: Reading, other: Reading): boolean {
  const keys = [one.key, ...one.aliases];
  return [other.key, ...other.aliases].some((key) => keys.includes(key));
}
