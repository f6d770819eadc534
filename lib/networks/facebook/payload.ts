import { exactly, type Count, type CountName } from '../../post';
import { at, objectsIn, type Data } from '../meta';
import { postIds } from './address';

/** What the page's own data says of one post: exact, but of the moment when the page was loaded. */
export interface Facts {
  /** Every number it gives the post, those that counts hang on first. */
  readonly ids: readonly string[];
  readonly feedback: readonly string[];
  readonly counts: { readonly [name in CountName]?: Count };
  /** Milliseconds since 1970, UTC. */
  readonly publishedAt: number | null;
  readonly sponsored: boolean;
  /** Reactions by kind, only where together they are the total. */
  readonly kinds: Readonly<Record<string, Count>> | null;
}

/** What one object of the data says. */
interface Fact {
  readonly names: readonly string[];
  readonly feedback?: string;
  readonly figures?: readonly (readonly [CountName, number])[];
  readonly kinds?: readonly (readonly [string, number])[];
  readonly seconds?: number;
  readonly sponsored?: boolean;
}

/** Facebook's own numbers of the kinds of reaction. */
const KINDS: Readonly<Record<string, string>> = {
  '1635855486666999': 'like',
  '1678524932434102': 'love',
  '613557422527858': 'care',
  '115940658764963': 'funny',
  '478547315650144': 'wow',
  '908563459236466': 'sad',
  '444813342392137': 'angry',
};

const read = new WeakMap<Element, readonly Fact[]>();

/**
 * What the data in a page's scripts says of the post with one of these names (numbers, or the `pfbid` of this load). The
 * data is found by its shape, since its place changes every year, and only by id: it often speaks of other posts.
 */
export function factsOf(page: ParentNode, names: readonly string[]): Facts {
  const all = [...page.querySelectorAll('script[type="application/json"]')].flatMap(factsIn);
  const known = new Set(names);
  let found: Fact[] = [];
  for (let size = -1; found.length > size;) {
    size = found.length;
    found = all.filter((fact) => fact.names.some((name) => known.has(name)));
    for (const name of found.flatMap((fact) => fact.names)) known.add(name);
  }
  const figure = (name: CountName) =>
    only(found.flatMap(({ figures = [] }) => figures.flatMap(([n, v]) => (n === name ? [v] : []))));
  const counts = (['reactions', 'comments', 'shares', 'views'] as const).flatMap((name) => {
    const n = figure(name);
    return n === null ? [] : [[name, exactly(n)] as const];
  });
  const seconds = only(found.flatMap((fact) => fact.seconds ?? []));
  return {
    ids: [...known].filter((name) => /^\d+$/.test(name)),
    feedback: [...new Set(found.flatMap((fact) => fact.feedback ?? []))],
    counts: Object.fromEntries(counts),
    publishedAt: seconds === null ? null : seconds * 1000,
    sponsored: found.some((fact) => fact.sponsored),
    kinds: kindsOf(found, figure('reactions')),
  };
}

function factsIn(script: Element): readonly Fact[] {
  let facts = read.get(script);
  if (!facts) {
    const text = script.textContent;
    facts = /"(?:reaction_count|share_count|creation_time|play_count)"/.test(text)
      ? objectsIn(script).flatMap(factIn)
      : [];
    read.set(script, facts);
  }
  return facts;
}

function factIn(data: Data): Fact[] {
  const id = decode(data.id);
  const [, feedback] = /^feedback:(\d+)$/.exec(id) ?? [];
  if (feedback) return [{ names: [feedback], feedback, ...figuresIn(data) }];
  const [, story] = /^S:.*:(\d+)$/.exec(id) ?? [];
  const [, own] = /^feedback:(\d+)$/.exec(decode(at(data, 'feedback', 'id'))) ?? [];
  const names = [story, text(data.post_id), own, ...[data.url, data.wwwURL, data.permalink_url].flatMap(namesIn)];
  const seconds = data.creation_time;
  if (!story) return [];
  return [
    {
      names: names.filter((name) => name !== undefined),
      ...(own && { feedback: own }),
      ...(typeof seconds === 'number' && seconds > 0 && { seconds }),
      sponsored: typeof data.sponsored_data === 'object' && data.sponsored_data !== null,
    },
  ];
}

/** The counts lie on the feedback itself, or since 2026 in what draws its buttons. */
function figuresIn(data: Data): Pick<Fact, 'figures' | 'kinds'> {
  const drawn = Array.isArray(data.adaptive_ufi_action_renderers) ? data.adaptive_ufi_action_renderers : [];
  const sources: unknown[] = [data, ...drawn.map((one: unknown) => at(one, 'feedback'))];
  const paths: readonly (readonly [CountName, ...string[]])[] = [
    ['reactions', 'reaction_count', 'count'],
    ['comments', 'comment_rendering_instance', 'comments', 'total_count'],
    ['comments', 'total_comment_count'],
    ['comments', 'comment_count', 'total_count'],
    ['shares', 'share_count', 'count'],
    ['views', 'play_count'],
  ];
  const figures = sources.flatMap((source) =>
    paths.flatMap(([name, ...path]) => {
      const n = at(source, ...path);
      return typeof n === 'number' && Number.isSafeInteger(n) && n >= 0 ? [[name, n] as const] : [];
    }),
  );
  const edges = at(data, 'top_reactions', 'edges');
  const kinds = (Array.isArray(edges) ? edges : []).flatMap((edge: unknown) => {
    const kind = KINDS[text(at(edge, 'node', 'id')) ?? ''];
    const n = at(edge, 'reaction_count');
    return kind && typeof n === 'number' ? [[kind, n] as const] : [];
  });
  return { ...(figures.length > 0 && { figures }), ...(kinds.length > 0 && { kinds }) };
}

function kindsOf(facts: readonly Fact[], total: number | null): Facts['kinds'] {
  const all = facts.flatMap(({ kinds }) => (kinds ? [kinds] : []));
  const whole = all.find((kinds) => kinds.reduce((sum, [, n]) => sum + n, 0) === total);
  return whole ? Object.fromEntries(whole.map(([kind, n]) => [kind, exactly(n)])) : null;
}

/** The one value that all agree on; null where there is none or another. */
function only(values: readonly number[]): number | null {
  const [value = null, another] = new Set(values);
  return another === undefined ? value : null;
}

function namesIn(address: unknown): string[] {
  if (typeof address !== 'string' || !URL.canParse(address)) return [];
  return [...postIds(new URL(address)), ...(/pfbid\w+/.exec(address) ?? [])];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function decode(value: unknown): string {
  try {
    return typeof value === 'string' ? atob(value) : '';
  } catch {
    return ''; // an id that is a plain number
  }
}
