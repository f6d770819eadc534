import { find } from '../dom';
import { objectsIn, type Data } from '../meta';
import { exactly, type CountName, type Count } from '../../post';
import { readCounts } from '../../text/lent';
import { postLink } from './address';
import { bareCode } from './code';
import { SELECTORS } from './selectors';

/** What a page knows of a post beyond what it shows: exact, but of the moment when it was loaded. */
export interface Facts {
  readonly counts: { readonly [name in CountName]?: Count };
  /** Milliseconds since 1970, UTC. */
  readonly publishedAt?: number;
  readonly handle?: string;
  readonly sponsored: boolean;
}

/** A script never changes once it is there, and some are half a megabyte: each is read once. */
const read = new WeakMap<Element, ReadonlyMap<string, readonly Data[]>>();

/**
 * What the page's data and its head say of the post with this code; what they say of others is of no use: after a
 * navigation inside the page they go on speaking of the post that was loaded first.
 */
export function factsOf(page: Document, code: string): Facts[] {
  const records = find(page, SELECTORS.payload).flatMap((script) => recordsIn(script).get(code) ?? []);
  return [...records.map(factsIn), ...headFacts(page, code)];
}

function recordsIn(script: Element): ReadonlyMap<string, readonly Data[]> {
  let records = read.get(script);
  if (!records) read.set(script, (records = group(script)));
  return records;
}

/** The parts of a carousel have codes of their own and counts of 0; they are never asked for, since no link names them. */
function group(script: Element): ReadonlyMap<string, readonly Data[]> {
  const records = new Map<string, Data[]>();
  if (!script.textContent.includes('"comment_count"')) return records;
  for (const data of objectsIn(script)) {
    if (typeof data.code !== 'string' || typeof data.comment_count !== 'number') continue;
    const code = bareCode(data.code);
    records.set(code, [...(records.get(code) ?? []), data]);
  }
  return records;
}

function factsIn(data: Data): Facts {
  const hidden = data.like_and_view_counts_disabled === true; // then like_count is 3, whatever it is
  const figures: [CountName, unknown][] = [
    ['reactions', hidden ? null : data.like_count],
    ['comments', data.comment_count],
    ['shares', data.media_repost_count],
  ];
  const counts = figures.flatMap(([name, n]) =>
    Number.isSafeInteger(n) && (n as number) >= 0 ? [[name, exactly(n as number)]] : [],
  );
  const { username } = (data.user ?? {}) as Data;
  return {
    counts: Object.fromEntries(counts) as Facts['counts'],
    ...(typeof data.taken_at === 'number' && { publishedAt: data.taken_at * 1000 }),
    ...(typeof username === 'string' && { handle: username }),
    sponsored: data.product_type === 'ad',
  };
}

/**
 * "113 likes, 0 comments - name on …": these words stay English in every language, and shorten from 10,000 on. With
 * hidden likes the description has no such part.
 */
function headFacts(page: Document, code: string): Facts[] {
  const address = postLink(find(page, SELECTORS.headAddress)[0]?.getAttribute('content') ?? null);
  if (!address || bareCode(address.code) !== code) return [];
  const words = find(page, SELECTORS.headWords)[0]?.getAttribute('content') ?? '';
  const said = /^[^-]*? likes?, [^-]*? comments?(?= -)/.exec(words)?.[0] ?? '';
  const [reactions, comments] = readCounts(said, { lang: 'en', rounding: 'unknown' });
  return reactions && comments ? [{ counts: { reactions, comments }, sponsored: false }] : [];
}
