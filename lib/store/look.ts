import {
  COUNTS,
  type Account,
  type Count,
  type Counts,
  type Moment,
  type Observation,
  type PostKey,
  type Reading,
} from '../post';
import { dayOf } from './day';
import type { PostRow } from './rows';

/** A post after a look at it. `row` is what was known before; none for a post that is seen for the first time. */
export function lookAt(row: PostRow | undefined, reading: Reading, account: Account, at: number): PostRow {
  const before = row ?? newRow(reading, account, at);
  const newest = at >= before.lastSeen;
  const fresh = COUNTS.filter((name) => reading[name] && (before.countedAt[name] ?? 0) <= at);
  const publishedAt = narrower(before.publishedAt, reading.publishedAt);
  return {
    ...before,
    ...countsOf(reading, fresh),
    ...(publishedAt && { publishedAt }),
    ...(newest && whatIsSaid(before, reading)),
    aliases: unique([...before.aliases, reading.key, ...reading.aliases]).filter((key) => key !== before.key),
    listedAt: publishedAt?.at ?? Math.min(before.firstSeen, at),
    firstSeen: Math.min(before.firstSeen, at),
    lastSeen: Math.max(before.lastSeen, at),
    countedAt: { ...before.countedAt, ...Object.fromEntries(fresh.map((name) => [name, at])) },
    sponsored: before.sponsored || reading.sponsored,
    ...mostShown(before, reading),
  };
}

function newRow({ key, network, media, sponsored }: Reading, account: Account, at: number): PostRow {
  return {
    key,
    aliases: [],
    account: account.id,
    network,
    listedAt: at,
    firstSeen: at,
    lastSeen: at,
    countedAt: {},
    blind: [],
    unshown: [],
    media,
    sponsored,
  };
}

/** What the newest look says beside the counts. What it does not say stays as it was. */
function whatIsSaid(before: PostRow, reading: Reading): Partial<PostRow> {
  const { text, address, reactionKinds, media, blind, unshown } = reading;
  return {
    blind,
    unshown,
    ...(media !== 'unknown' && { media }),
    ...(address !== undefined && { address }),
    ...(reactionKinds && { reactionKinds }),
    ...(text !== undefined && !isCutFrom(text, before.text) && { text }),
  };
}

/** Whether a text is the beginning of the longer one that is known, as feeds cut it off behind "… more". */
function isCutFrom(text: string, known = ''): boolean {
  return known.startsWith(text.replace(/\s*(…|\.\.\.)?\s*$/u, ''));
}

/** The more exact of two moments; the earlier known one where they are equally exact. */
export function narrower(known: Moment | undefined, said: Moment | undefined): Moment | undefined {
  return known && (!said || known.within <= said.within) ? known : said;
}

/** The most comments that any look showed, of all and of the user's own. */
export function mostShown(a: Pick<PostRow, 'shownComments'>, b: Pick<PostRow, 'shownComments'>): Partial<PostRow> {
  const looks = [a.shownComments, b.shownComments].filter((look) => look !== undefined);
  if (looks.length === 0) return {};
  const most = (whose: 'all' | 'own') => Math.max(...looks.map((look) => look[whose]));
  return { shownComments: { all: most('all'), own: most('own') } };
}

/** The observation that a look at a post is worth: one when a count changed, or once a day. None where no count was read. */
export function observe(
  row: PostRow | undefined,
  post: PostKey,
  reading: Reading,
  at: number,
): Observation | undefined {
  const known = COUNTS.filter((name) => reading[name]);
  if (known.length === 0) return undefined;
  const today = row?.observedAt !== undefined && dayOf(row.observedAt) === dayOf(at);
  if (today && !tellsMore(row, reading)) return undefined;
  const { shownComments } = reading;
  return {
    post,
    at,
    ...countsOf(reading, known),
    ...(shownComments && { ownComments: shownComments.own, shownComments: shownComments.all }),
  };
}

/** Whether a look gives another count than is known, or shows who wrote more of the comments. */
function tellsMore(row: PostRow, reading: Reading): boolean {
  const { all = 0, own = 0 } = row.shownComments ?? {};
  const shown = reading.shownComments;
  return (
    COUNTS.some((name) => reading[name] && !isSame(row[name], reading[name])) ||
    (shown !== undefined && (shown.all > all || shown.own > own))
  );
}

/** Whether two counts are the same interval. */
export function isSame(a: Count | undefined, b: Count | undefined): boolean {
  return a?.low === b?.low && a?.high === b?.high;
}

/** Of the counts of a look or a post, those named. */
export function countsOf(from: Counts, names: readonly (keyof Counts)[]): Counts {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

/** The values, each once, in the order of their first. */
export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
