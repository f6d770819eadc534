import { networkAt } from '../lib/networks';
import { reader as facebook } from '../lib/networks/facebook/reader';
import { reader as instagram } from '../lib/networks/instagram/reader';
import { reader as linkedin } from '../lib/networks/linkedin/reader';
import type { Reading } from '../lib/post';
import { lend } from '../lib/text/lent';
import { tools } from '../lib/text/tools';

lend(tools);

const DAY = 86_400_000;

/** Reads the page this runs in, as the content script would, and gives it in the form that `npm run read` prints. */
export default function readPage() {
  const url = new URL(location.href);
  const network = networkAt(url);
  const reader = [facebook, linkedin, instagram].find(({ info }) => info.id === network?.id);
  const place = reader?.place(url) ?? null;
  if (!reader || !place) return { url: url.href, network: reader?.info.id ?? null, place: null, posts: [], ms: 0 };
  const look = { place, url, now: Date.now(), lang: document.documentElement.lang };
  const start = performance.now();
  const found = [...reader.posts(document, look)];
  const readings = found.map((post) => reader.read(post, look));
  const account = reader.account(document, look);
  const ms = Math.round(performance.now() - start);
  // A saved page does not tell when it was saved: a time that moves with the clock is not the page's own.
  const later = found.map((post) => reader.read(post, { ...look, now: look.now + 400 * DAY }));
  const posts = readings.flatMap((reading, i) =>
    reading ? [{ ...reading, publishedAt: ownTime(reading, later[i] ?? null) }] : [],
  );
  return { url: url.href, network: reader.info.id, place: place.kind, account, posts, ms };
}

function ownTime(reading: Reading, later: Reading | null): string | null {
  const moment = reading.publishedAt;
  return moment && moment.at === later?.publishedAt?.at ? new Date(moment.at).toISOString() : null;
}
