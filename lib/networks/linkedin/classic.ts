import type { Answer, Author, CountName, MediaKind } from '../../post';
import { figureText, find, findOnly, textOf } from '../dom';
import type { Look } from '../network';
import { handleIn } from './address';
import { isLater, isPromoted } from './age';
import { classicAnswers } from './comments';
import { agree, doubt, repeats, say, sayTotal } from './counts';
import { commentIn, type Urn, urnIn } from './ids';
import type { Payload } from './payload';
import type { Said, Seen } from './seen';
import { CLASSIC, CLASSIC_COMMENT, CLASSIC_CONTROLS } from './selectors';

const CARD = CLASSIC.card.join();
const FOREIGN = CLASSIC.foreign.join();
const COMMENTS = CLASSIC_COMMENT.card.join();
const UNSEEN = '.visually-hidden, script, style';

/** The cards of the layout with named classes. An empty one waits for its turn to be drawn; a card of cards holds others. */
export function classicCards(root: ParentNode): Element[] {
  return [...root.querySelectorAll(CARD)].filter((card) => card.firstElementChild && !card.querySelector(CARD));
}

/** What a card of the layout with named classes says; null where no post can be named. */
export function readClassic(card: Element, look: Look, payload: Payload): Seen | null {
  const own = (element: Element) => element.closest(FOREIGN) === null && element.closest(CARD) === card;
  const nameElement = classicSeat(card);
  if (!nameElement) return null; // a course or a module: nobody published it
  const link = findOnly(card, CLASSIC.author, own);
  const author = authorOf(card, nameElement, link, own);
  const age = ageOf(card, author, own);
  const sponsored = isPromoted(age);
  const found = identify(card, own, { link, age, sponsored, author }, look, payload);
  if (!found) return null;
  const answers = classicAnswers(commentsOf(card));
  return {
    ...found,
    author,
    age,
    sponsored,
    counts: countsOf(card, own, answers, look),
    text: textOf(findOnly(card, CLASSIC.text, own), UNSEEN),
    media: mediaOf(card, own),
    answers,
  };
}

/** The author's name, beside which a badge may stand. */
export function classicSeat(card: Element): Element | null {
  return (
    find(card, CLASSIC.name, (element) => element.closest(FOREIGN) === null && element.closest(CARD) === card)[0] ??
    null
  );
}

type Own = (element: Element) => boolean;

/** The comments of this card's own post. */
function commentsOf(card: Element): Element[] {
  const quoted = CLASSIC.quoted.join();
  return find(
    card,
    CLASSIC_COMMENT.card,
    (element) => element.closest(quoted) === null && element.closest(CARD) === card,
  );
}

function authorOf(card: Element, name: Element, link: Element | null, own: Own): Author {
  const handle = handleIn(link);
  if (handle) return { name: textOf(name, UNSEEN), handle };
  // In a group (2023-04) the first line is the group; the person stands below it: "Ada Moreau • 3rd+".
  const [person] = textOf(findOnly(card, CLASSIC.description, own), UNSEEN).split(' •');
  return { name: (link && groupOf(link) && person) || textOf(name, UNSEEN) };
}

/** The line with the age; where a Page advertises (2023-04), the only line under its name. */
function ageOf(card: Element, { handle }: Author, own: Own): string {
  const line = find(card, CLASSIC.age, own).at(-1);
  return textOf(line ?? (handle?.includes('/') ? findOnly(card, CLASSIC.description, own) : null), UNSEEN);
}

function groupOf(link: Element): Urn | null {
  const urn = urnIn(link.getAttribute('href'));
  return urn?.kind === 'groupPost' ? urn : null;
}

/**
 * Which post a card shows. `data-urn` is the id of the event that brought the card: of the publication, or of somebody's
 * reaction, comment or repost, in which case a header names that somebody. An event's id must never name a post.
 */
function identify(
  card: Element,
  own: Own,
  { link, age, sponsored, author }: { link: Element | null; age: string; sponsored: boolean; author: Author },
  look: Look,
  { threads, figures }: Payload,
): Pick<Seen, 'thread' | 'others' | 'activity'> | null {
  const event = urnIn(card.getAttribute('data-urn'));
  const told = event ? threads.get(event.id) : undefined;
  if (told === null) return null;
  const group = link && groupOf(link);
  const hung = commentsOf(card).map((comment) => commentIn(comment.getAttribute('data-id'))?.thread);
  const summary = urnIn(find(card, CLASSIC.analytics, own)[0]?.getAttribute('href'));
  const plainEvent =
    event && link && !group && (sponsored || isPublication(card, own, author, age)) && !isLater(event.id, age, look);
  const proofs = [told, group, ...hung, summary].filter((urn) => urn?.kind !== undefined) as Urn[];
  // An analytics link names the publication, the others the thread: the two differ for videos and documents.
  const eldest = event && eldestOf(card, event);
  const thread = proofs.find((urn) => urn !== summary) ?? summary ?? (plainEvent ? event : eldest);
  if (!thread || thread.kind === 'share' || proofs.some((urn) => urn.kind === thread.kind && urn.id !== thread.id))
    return null;
  if (thread === eldest && isLater(thread.id, age, look)) return null;
  const { activity, share } = figures.get(thread.id) ?? {};
  const published =
    thread.kind === 'activity'
      ? thread.id
      : (activity ?? summary?.id ?? (plainEvent && event.kind === 'activity' ? event.id : null));
  const others = [published, share].filter((id) => id !== undefined && id !== null && id !== thread.id) as string[];
  return { thread, others, activity: published };
}

/** Whether the event that brought a card is the publication itself: nobody in a header stands between it and the author. */
function isPublication(card: Element, own: Own, author: Author, age: string): boolean {
  const header = find(card, CLASSIC.header, own)[0];
  if (age === '') return false; // without its age nothing contradicts an event's id
  if (!header) return true;
  const people = [...header.querySelectorAll('a[href]')].flatMap((link) => handleIn(link) ?? []);
  // "Ada, Noor and 427 other connections follow Café Lumen" ends with the author.
  return people.length === 0 || (new Set(people).size > 1 && people.at(-1) === author.handle);
}

/** Before 2024 hashtags carried an id too, the post's or an event's. Every event comes after its post: the eldest is it. */
function eldestOf(card: Element, event: Urn): Urn | null {
  const tags = find(card, CLASSIC.tag, (tag) => tag.closest(CARD) === card && !tag.closest(COMMENTS)).flatMap(
    (tag) => urnIn(tag.getAttribute('href')) ?? [],
  );
  return tags.length > 0 ? [event, ...tags].reduce((a, b) => (a.id <= b.id ? a : b)) : null;
}

const ITEM = 'li.social-details-social-counts__item';

type Items = { readonly [name in CountName]: Element[] };

function countsOf(card: Element, own: Own, answers: readonly Answer[], look: Look): Seen['counts'] {
  // Until 2022 reposts were not shown at all, and the views of a video stood in their place.
  const early = card.querySelector('.feed-shared-actor__name') !== null;
  const [block, another] = find(card, CLASSIC.counts, own);
  const bar = findOnly(card, CLASSIC.bar, own);
  const items = another ? null : sort(block, own, early);
  // The bar knows that numbers belong above it; where they are missing, or their row is empty, the page is not all there.
  const torn = block ? block.querySelector(ITEM) === null : bar?.matches('[class*="--has-social-counts"]');
  const read = (name: keyof typeof CLASSIC_CONTROLS): Said => {
    const [item, twin] = items?.[name] ?? [];
    if (!items || twin) return 'blind';
    if (item) return name === 'reactions' ? totalOf(item, look) : partOf(item, look);
    if (!bar || torn) return 'blind';
    if (find(bar, CLASSIC_CONTROLS[name]).length === 0) return 'unshown';
    return { low: 0, high: 0 };
  };
  return {
    reactions: read('reactions'),
    comments: doubt(read('comments'), answers),
    shares: early ? 'unshown' : read('shares'),
    views: viewsOf(card, items?.views ?? [], own, look),
  };
}

function sort(block: Element | undefined, own: Own, early: boolean): Items {
  const items: Record<CountName, Element[]> = { reactions: [], comments: [], shares: [], views: [] };
  for (const item of block?.querySelectorAll(ITEM) ?? []) {
    if (!own(item)) continue;
    if (item.matches('.social-details-social-counts__reactions')) items.reactions.push(item);
    else if (item.matches('.social-details-social-counts__comments')) items.comments.push(item);
    else if (early) items.views.push(item);
    else items.shares.push(item);
  }
  return items;
}

/** "3 comments", and the same number in the label of its button. */
function partOf(item: Element, look: Look): Said {
  const label = item.querySelector('[aria-label]')?.getAttribute('aria-label');
  const text = figureText(findOnly(item, ['button span[aria-hidden="true"]']), UNSEEN);
  return repeats(label, text) ? say(text, look) : 'blind';
}

function totalOf(item: Element, look: Look): Said {
  const label = item.querySelector('[aria-label]')?.getAttribute('aria-label');
  const total = findOnly(item, CLASSIC.total);
  const proof = figureText(findOnly(item, CLASSIC.proof), UNSEEN);
  if (!total) return sayTotal(proof, look);
  const text = figureText(total, UNSEEN);
  if (!proof) return repeats(label, text) ? say(text, look) : 'blind';
  // Beside "Ada and 1,264 others" stands the true total, hidden; the label's number may be one short of it.
  const named = sayTotal(proof, look);
  return named === 'blind' ? say(text, look) : agree(named, say(text, look));
}

/** Impressions, shown to the author alone; until 2022 the views of a video. */
function viewsOf(card: Element, items: readonly Element[], own: Own, look: Look): Said {
  const mine = find(card, CLASSIC.analytics, own).length > 0;
  const shown = find(card, CLASSIC.views, own);
  if (mine || shown.length > 0) return shown.length === 1 ? say(figureText(shown[0], UNSEEN), look) : 'blind';
  const [item, twin] = items;
  return twin ? 'blind' : item ? partOf(item, look) : 'unshown';
}

const MEDIA: readonly (readonly [RegExp, MediaKind])[] = [
  [/document/, 'document'],
  [/video/, 'video'],
  [/poll/, 'poll'],
  [/event/, 'event'],
  [/article/, 'link'],
  [/carousel/, 'carousel'],
  [/image/, 'photo'],
];

function mediaOf(card: Element, own: Own): MediaKind {
  if (find(card, CLASSIC.quoted).some((element) => element.closest(CARD) === card)) return 'repost';
  const content = find(card, CLASSIC.content, own)[0];
  if (!content) return 'text';
  const names = [content, ...content.querySelectorAll('*')]
    .flatMap((element) => /(?:update-components|feed-shared)-[a-z-]+/.exec(element.getAttribute('class') ?? '') ?? [])
    .filter((name) => !name.startsWith('feed-shared-update'));
  return MEDIA.find(([word]) => names.some((name) => word.test(name)))?.[1] ?? 'unknown';
}
