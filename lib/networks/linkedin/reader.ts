import { COUNTS, type Count, type CountName, type Reading } from '../../post';
import type { Look, Reader } from '../network';
import { readAccount } from './account';
import { readPlace } from './address';
import { publishedAt } from './age';
import { classicCards, classicSeat, readClassic } from './classic';
import { shownComments } from './comments';
import { narrow } from './counts';
import { guestCards, guestSeat, readGuest } from './guest';
import { addressOf, keyOf } from './ids';
import { linkedin } from './info';
import { type Figures, payloadOf } from './payload';
import { readSdui, sduiCards, sduiSeat } from './sdui';
import type { Seen } from './seen';
import { CLASSIC, GUEST, SDUI } from './selectors';

/** How much of a post's text is kept, in characters. */
const KEPT = 280;

/** LinkedIn's layouts, chosen card by card: one page may hold several. */
export const reader: Reader = {
  info: linkedin,
  place: readPlace,
  posts: (root) =>
    [...classicCards(root), ...sduiCards(root), ...guestCards(root)].sort((a, b) =>
      a.compareDocumentPosition(b) & 4 ? -1 : 1,
    ),
  read(post, look) {
    const payload = payloadOf(post.ownerDocument, look);
    const seen = see(post, look, payload);
    if (!seen) return null;
    // The page's data names a post by its thread or, for people who are not logged in, by its publication.
    const ids = [seen.thread.id, ...seen.others];
    return readingOf(seen, Object.assign({}, ...ids.map((id) => payload.figures.get(id))) as Figures, look);
  },
  account: readAccount,
  seat(post) {
    if (post.matches(CLASSIC.card.join())) return classicSeat(post);
    return post.matches(GUEST.card.join()) ? guestSeat(post) : sduiSeat(post);
  },
};

function see(post: Element, look: Look, payload: ReturnType<typeof payloadOf>): Seen | null {
  if (post.matches(CLASSIC.card.join())) return readClassic(post, look, payload);
  if (post.matches(GUEST.card.join())) return readGuest(post);
  return post.matches(SDUI.card.join()) ? readSdui(post, look, payload) : null;
}

function readingOf(seen: Seen, figures: Figures, look: Look): Reading {
  const counts: { [name in CountName]?: Count } = {};
  const blind: CountName[] = [];
  const unshown: CountName[] = [];
  for (const name of COUNTS) {
    const said = narrow(name, seen.counts[name], figures);
    if (said === 'blind') blind.push(name);
    else if (said === 'unshown') unshown.push(name);
    else counts[name] = said;
  }
  const published = publishedAt(seen.thread, seen.activity, seen.age, look);
  const kinds = kindsOf(figures, counts.reactions);
  return {
    ...counts,
    key: keyOf(seen.thread.id),
    aliases: seen.others.map(keyOf),
    network: linkedin.id,
    author: seen.author,
    blind,
    unshown,
    ...(kinds ? { reactionKinds: kinds } : {}),
    ...(published ? { publishedAt: published } : {}),
    media: seen.media,
    ...(seen.text ? { text: Array.from(seen.text).slice(0, KEPT).join('') } : {}),
    address: addressOf(seen.thread),
    sponsored: seen.sponsored,
    shownComments: shownComments(seen.answers, seen.author),
    answers: seen.answers,
  };
}

/** Reactions by kind, from the page's own data, if they add up to what the page shows. */
function kindsOf({ kinds }: Figures, total: Count | undefined): Record<string, Count> | null {
  const entries = Object.entries(kinds ?? {});
  const sum = entries.reduce((all, [, n]) => all + n, 0);
  if (entries.length === 0 || total?.low !== sum || total.high !== sum) return null;
  return Object.fromEntries(entries.map(([name, n]) => [name, { low: n, high: n }]));
}
