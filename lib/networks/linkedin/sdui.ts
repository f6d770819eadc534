import type { Answer, Author, MediaKind } from '../../post';
import { find, textOf } from '../dom';
import type { Look } from '../network';
import { handleIn } from './address';
import { isLater, isPromoted } from './age';
import { type Bar, findBar } from './bar';
import { sduiAnswers } from './comments';
import { doubt, say } from './counts';
import { type Head, readHead } from './head';
import { commentIn, threadIn, type Urn, urnIn } from './ids';
import type { Payload } from './payload';
import type { Said, Seen } from './seen';
import { SDUI, SDUI_COMMENT } from './selectors';

const CARD = SDUI.card.join();
const FOREIGN = SDUI.foreign.join();
const UNREAD = 'button, script, style';

/** The cards of the layout with random classes. */
export function sduiCards(root: ParentNode): Element[] {
  return [...root.querySelectorAll(CARD)].filter((card) => !card.parentElement?.closest(CARD));
}

type Own = (element: Element) => boolean;
const ownOf =
  (card: Element): Own =>
  (element) =>
    element.closest(FOREIGN) === null && element.closest(CARD) === card;

/** What a card of the layout with random classes says; null where it names no post: a course, a list of jobs. */
export function readSdui(card: Element, look: Look, payload: Payload): Seen | null {
  const own = ownOf(card);
  const bar = findBar(card, own);
  const head = readHead(card, own, bar?.element ?? null);
  const found = head && identify(card, own, head, look, payload);
  if (!found) return null;
  const answers = sduiAnswers(card);
  const handle = handleIn(head.link);
  const author: Author = { name: textOf(head.name), ...(handle ? { handle } : {}) };
  return {
    ...found,
    author,
    age: head.age,
    sponsored: isPromoted(head.age),
    counts: {
      reactions: bar ? bar.said('reactions', look) : 'blind',
      comments: commentsOf(card, bar, answers, look),
      shares: bar ? bar.said('shares', look) : 'blind',
      views: viewsOf(card, own, bar, look),
    },
    text: textOf(find(card, SDUI.text, own)[0], UNREAD),
    media: mediaOf(own, head, bar),
    answers,
  };
}

/** The author's name, beside which a badge may stand. */
export function sduiSeat(card: Element): Element | null {
  const own = ownOf(card);
  return readHead(card, own, findBar(card, own)?.element ?? null)?.name ?? null;
}

/**
 * Which post a card shows: the thread is in the keys of its comment tools, whoever's event brought the card. Links to posts
 * are no proof, they may lead to the post that is quoted.
 */
function identify(
  card: Element,
  own: Own,
  head: Head,
  look: Look,
  { figures }: Payload,
): Pick<Seen, 'thread' | 'others' | 'activity'> | null {
  const mine = (element: Element) => element.closest(CARD) === card;
  const keys = SDUI.thread.flatMap((selector) => find(card, [selector], mine));
  const decoded = keys.flatMap(
    (element) => threadIn(element.getAttribute('componentkey')) ?? threadIn(element.getAttribute('data-testid')) ?? [],
  );
  if (decoded.includes('course')) return null;
  const hung = find(card, SDUI_COMMENT.card, mine).flatMap(
    (comment) => commentIn(comment.getAttribute('componentkey'))?.thread ?? [],
  );
  const proofs = [...(decoded as Urn[]), ...hung];
  const summary = urnIn(find(card, SDUI.analytics, own)[0]?.getAttribute('href'));
  const thread = proofs[0] ?? summary ?? addressed(card, look);
  if (!thread || proofs.some((urn) => urn.id !== thread.id)) return null;
  const published =
    thread.kind === 'activity' ? thread.id : publicationOf(card, own, head, figures.get(thread.id)?.activity, look);
  const others = [published, summary?.id].filter(
    (id) => id !== null && id !== undefined && id !== thread.id,
  ) as string[];
  return { thread, others: [...new Set(others)], activity: published };
}

/** The post that the page's address names, on a page that shows no other. */
function addressed(card: Element, { place, url }: Look): Urn | null {
  if (place.kind !== 'post') return null;
  const page = card.ownerDocument;
  const urn = urnIn(url.pathname);
  return urn?.kind !== 'share' && sduiCards(page).length === 1 ? urn : null;
}

/** The publication of a post whose thread is a video or a document; not the event of somebody whom a header names. */
function publicationOf(card: Element, own: Own, head: Head, told: string | undefined, look: Look): string | null {
  if (head.people.length > 0) return null;
  const summary = urnIn(find(card, SDUI.analytics, own)[0]?.getAttribute('href'));
  const served = find(card, SDUI.tracking, own).map((element) =>
    trackedIn(element.getAttribute('data-view-tracking-scope')),
  );
  const id = [summary, ...served].find((urn) => urn?.kind === 'activity')?.id ?? told;
  return id && !isLater(id, head.age, look) ? id : null;
}

/** The id in a tracking scope, whose content (2026-03) is JSON written as a list of byte values. */
function trackedIn(scope: string | null): Urn | null {
  const [, bytes = ''] = /"data":\[([\d,]+)\]/.exec(scope ?? '') ?? [];
  return urnIn(/"updateUrn":"([^"]+)"/.exec(String.fromCharCode(...bytes.split(',').map(Number)))?.[1]);
}

function commentsOf(card: Element, bar: Bar | null, answers: readonly Answer[], look: Look): Said {
  if (!bar) return 'blind';
  const said = doubt(bar.said('comments', look), answers);
  const none = typeof said !== 'string' && said.high === 0;
  // "Comments have been turned off": whether there were some before, the page does not say.
  return none && find(card, SDUI.off).length > 0 ? 'unshown' : said;
}

/** Impressions, shown to the author alone, beside the link to the post's analytics. */
function viewsOf(card: Element, own: Own, bar: Bar | null, look: Look): Said {
  const [link, another] = find(card, SDUI.analytics, own);
  if (!link) return 'unshown';
  if (another) return 'blind';
  for (let box: Element | null = link; box && box !== card; box = box.parentElement) {
    if (bar && box.contains(bar.element)) break;
    const leaves = [box, ...box.querySelectorAll('*')].filter((one) => own(one) && hasDigits(one));
    const words = new Set(leaves.map((leaf) => textOf(leaf, UNREAD)));
    if (words.size > 0) return words.size === 1 ? say([...words][0] ?? '', look) : 'blind';
  }
  return 'blind';
}

function hasDigits(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && /\p{Nd}/u.test(node.nodeValue ?? ''));
}

const MEDIA: readonly (readonly [string, MediaKind])[] = [
  ['[componentkey^="document-container-"]', 'document'],
  ['[data-vjs-player], video', 'video'],
  ['[role="radio"], input[type="radio"], a[href*="/feed/update/"] + button, button + button', 'poll'],
  ['a[href*="/events/"]', 'event'],
  ['a[target="_blank"][href*="/pulse/"], a[target="_blank"] figure', 'link'],
  ['img', 'photo'],
];

/** What lies between the author and the numbers. */
function mediaOf(own: Own, { block, rest }: Head, bar: Bar | null): MediaKind {
  const body = rest.filter((one) => one !== block && !(bar && one.contains(bar.element)));
  const holds = (selector: string) =>
    body.some((one) => own(one) && (one.matches(selector) || one.querySelector(selector) !== null));
  const quoted = body.some(
    (one) =>
      !one.matches('p') &&
      one.querySelector(SDUI.text.join()) &&
      one.querySelector('a[href*="/in/"] p, a[href*="/company/"] p'),
  );
  if (quoted) return 'repost';
  return MEDIA.find(([selector]) => holds(selector))?.[1] ?? 'text';
}
