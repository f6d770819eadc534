import type { CountName } from '../../post';
import type { Look } from '../network';
import { type Urn, urnIn } from './ids';

/** What the page's own data says of one post, exact when the page was served. */
export interface Figures {
  readonly reactions?: number;
  readonly comments?: number;
  readonly shares?: number;
  readonly views?: number;
  readonly kinds?: Readonly<Record<string, number>>;
  /** Counts that the author hid. */
  readonly hidden?: readonly CountName[];
  /** The event that published the post, and its content object. */
  readonly activity?: string;
  readonly share?: string;
}

/** What the page's own data says, by the ids it names: never by position. */
export interface Payload {
  /** The thread behind the event that brought a card into the feed; null where the event brings no post (a course). */
  readonly threads: Map<string, Urn | null>;
  /** Figures by the id of the thread. */
  readonly figures: Map<string, Figures>;
}

const SOURCES = 'code[id^="bpr-guid"], script#rehydrate-data, script[type="application/ld+json"]';

const ofElement = new WeakMap<Element, Payload>();
const ofLook = new WeakMap<Look, Payload>();

/** The data embedded in a page. Each element is parsed once; a page left open is newer than it. */
export function payloadOf(page: ParentNode, look: Look): Payload {
  const known = ofLook.get(look);
  if (known) return known;
  const all: Payload = { threads: new Map(), figures: new Map() };
  for (const element of page.querySelectorAll(SOURCES)) {
    const one = ofElement.get(element) ?? parse(element);
    ofElement.set(element, one);
    for (const [event, thread] of one.threads) all.threads.set(event, thread);
    for (const [id, figures] of one.figures) add(all, id, figures);
  }
  ofLook.set(look, all);
  return all;
}

function add({ figures }: Payload, id: string, more: Figures): void {
  figures.set(id, { ...figures.get(id), ...more });
}

function parse(element: Element): Payload {
  const into: Payload = { threads: new Map(), figures: new Map() };
  const text = element.textContent;
  try {
    if (element.id === 'rehydrate-data') readFlight(text, into);
    else if (element.tagName === 'CODE') readVoyager(JSON.parse(text) as Json, into);
    else readLinkedData(JSON.parse(text) as Json, into);
  } catch {
    // cut off or no JSON: then this element says nothing
  }
  return into;
}

type Json = { readonly [name: string]: Json } & { readonly length?: number };

const list = (value: unknown): Json[] =>
  ((Array.isArray(value) ? value : [value]) as unknown[]).filter(
    (entry): entry is Json => entry !== null && typeof entry === 'object',
  );
const numberIn = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The networks' names of the reactions, in the words of the screen. */
const KINDS: Readonly<Record<string, string>> = {
  LIKE: 'like',
  PRAISE: 'celebrate',
  EMPATHY: 'love',
  APPRECIATION: 'support',
  INTEREST: 'insightful',
  ENTERTAINMENT: 'funny',
  MAYBE: 'curious',
};

function kindsOf(counts: Iterable<readonly [string, number]>): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const [name, n] of counts) if (n > 0) kinds[KINDS[name] ?? name.toLowerCase()] = n;
  return kinds;
}

/** The classic layout's data (2023-04, 2025-06): entities of `included`, linked by their urns. */
function readVoyager(data: Json, into: Payload): void {
  for (const entity of list(data.included)) {
    const type = textIn(entity.$type);
    if (type.endsWith('SocialActivityCounts')) readCounts(entity, into);
    if (/\.feed\.(?:Update|render\.UpdateV2)$/.test(type)) readUpdate(entity, into);
  }
}

function readCounts(entity: Json, into: Payload): void {
  const urn = textIn(entity.urn);
  const thread = urnIn(urn);
  if (!thread || urn.includes('comment')) return;
  const kinds = list(entity.reactionTypeCounts).map(
    (one) => [textIn(one.reactionType), numberIn(one.count) ?? 0] as const,
  );
  add(
    into,
    thread.id,
    defined({
      reactions: numberIn(entity.numLikes),
      comments: numberIn(entity.numComments),
      shares: numberIn(entity.numShares),
      views: numberIn(entity.numImpressions),
      kinds: kindsOf(kinds),
    }),
  );
}

function readUpdate(entity: Json, into: Payload): void {
  const event = urnIn(textIn(entity.updateMetadata?.urn) || textIn(entity.entityUrn));
  const detail = textIn(entity['*socialDetail']);
  if (!event || !detail) return;
  // "urn:li:fsd_socialDetail:(THREAD,…" and before 2025 "urn:li:fs_socialDetail:THREAD"; a course's thread is a lyndaCourse
  const thread = urnIn(/socialDetail:\(?(urn:li:\w+:[\d-]+)/.exec(detail)?.[1]);
  into.threads.set(event.id, thread);
  if (!thread) return;
  const content = entity.socialContent ?? {};
  const published = thread.kind === 'activity' ? thread : urnIn(textIn(content.shareUrl));
  const hides: readonly (readonly [CountName, unknown])[] = [
    ['reactions', content.hideReactionsCount],
    ['comments', content.hideCommentsCount],
    ['shares', content.hideRepostsCount],
    ['views', content.hideViewsCount],
  ];
  const all = content.hideSocialActivityCounts === (true as unknown);
  add(
    into,
    thread.id,
    defined({
      hidden: hides.flatMap(([name, hide]) => (all || hide === true ? [name] : [])),
      activity: published?.kind === 'activity' ? published.id : undefined,
      share: urnIn(textIn((entity.metadata ?? entity.updateMetadata)?.shareUrn))?.id,
    }),
  );
}

/** Without the members that are undefined. */
function defined(figures: { readonly [name in keyof Figures]: Figures[name] | undefined }): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}

/** The data of a page for people who are not logged in: schema.org, one object or a graph of them. */
function readLinkedData(data: Json, into: Payload): void {
  for (const entity of list(data['@graph'] ?? data)) {
    const post = urnIn(textIn(entity['@id']) || textIn(entity.url));
    if (!post) continue;
    const counted = (action: string) =>
      numberIn(
        list(entity.interactionStatistic).find((one) => textIn(one.interactionType).endsWith(action))
          ?.userInteractionCount,
      );
    add(into, post.id, defined({ reactions: counted('LikeAction'), comments: counted('CommentAction') }));
  }
}

const ENTRY =
  /"id":"(?:ReactionType_([A-Z_]+)_|(commentCount|repostCount)-)(urn:li:\w+:[\d-]+)"\}+,"value":\{"\$case":"intValue","intValue":(\d+)/g;
const OWN = /"activityId":"(\d{19})"(?:(?!"activityId").){0,400}?"isRepost":false/gs;
const THREAD = /"threadUrn":\{.{0,240}?"(?:userGeneratedContentId|activityId)":"(\d{19})"/s;

/** The hashed-class layout's data (2026-07 search): React's rows in an array of chunks; what it counts is named by the thread. */
function readFlight(text: string, into: Payload): void {
  const rows = (JSON.parse(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1)) as string[]).join('');
  const found = new Map<string, { kinds: Map<string, number>; comments?: number; shares?: number }>();
  for (const [, kind, counter, urn, digits] of rows.matchAll(ENTRY)) {
    const id = urnIn(urn)?.id;
    if (!id) continue;
    const post = found.get(id) ?? { kinds: new Map<string, number>() };
    const n = Number(digits);
    // Keys repeat; the largest is the count, the others are the steps of a button.
    if (kind) post.kinds.set(kind, Math.max(n, post.kinds.get(kind) ?? 0));
    else if (counter === 'commentCount') post.comments = Math.max(n, post.comments ?? 0);
    else post.shares = Math.max(n, post.shares ?? 0);
    found.set(id, post);
  }
  for (const [id, { kinds, comments, shares }] of found) {
    const sum = kinds.has('LIKE') ? [...kinds.values()].reduce((a, b) => a + b, 0) : undefined;
    add(into, id, defined({ reactions: sum, comments, shares, kinds: kindsOf(kinds) }));
  }
  for (const match of rows.matchAll(OWN)) {
    const thread = THREAD.exec(rows.slice(match.index + match[0].length, match.index + match[0].length + 2000))?.[1];
    if (thread) add(into, thread, { activity: match[1] ?? '' });
  }
}
