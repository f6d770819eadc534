import { expectedDepth, fieldOf } from '../insight/field';
import { typicalOf, type Typical } from '../insight/foresight';
import { judgeSeed, type SeedState } from '../insight/seeds';
import { findFlood, sowPosts, type Flood, type SownPost } from '../insight/sown';
import { historyOf } from '../judged';
import type { Annotation, Seed } from '../people';
import type { Account, PostKey } from '../post';
import { historiesOf, listAnnotations, listSeeds, postsOf } from '../store/ask';
import { finishSeed } from '../store/notes';
import type { PostRow } from '../store/rows';

/** The seeds with how each stands, among all posts of the user. */
export interface Garden {
  readonly seeds: readonly { readonly seed: Seed; readonly state: SeedState }[];
  /** All posts of the accounts, newest first. */
  readonly posts: readonly SownPost[];
  readonly rows: ReadonlyMap<PostKey, PostRow>;
  readonly annotations: readonly Annotation[];
  readonly flood: Flood | null;
  /** What posts are usually like, as far as a test of them depends on it; null while too few can be judged. */
  readonly typical: Typical | null;
}

/** Reads all seeds. `accounts` are all that are followed, whatever is in view: a seed is judged among all posts. Made for useLive. */
export async function readGarden(accounts: readonly Account[], now: number): Promise<Garden> {
  const rows = await postsOf(accounts.map(({ id }) => id));
  const looks = await historiesOf(rows.map(({ key }) => key));
  const annotations = [...(await listAnnotations()).values()];
  const posts = accounts.flatMap(({ id }) =>
    sowPosts(
      id,
      rows.filter(({ account }) => account === id).map((row) => historyOf(row, looks.get(row.key) ?? [])),
    ),
  );
  const seeds = await listSeeds();
  const growing = seeds.filter(({ judged, endedAt }) => !judged && endedAt === undefined);
  return {
    seeds: seeds.map((seed) => ({ seed, state: judgeSeed(seed, posts, annotations, now) })),
    posts: posts.sort((a, b) => b.at - a.at),
    rows: new Map(rows.map((row) => [row.key, row])),
    annotations,
    flood: findFlood(growing, posts, annotations, now),
    typical: typicalOf(posts, (pool) => expectedIn(pool, accounts)),
  };
}

/** Keeps the verdicts that were given now: each seed is judged once, and what later looks say does not change it. */
export async function keepVerdicts({ seeds }: Pick<Garden, 'seeds'>): Promise<void> {
  for (const { seed, state } of seeds) {
    if (state.kind === 'judged' && !seed.judged) await finishSeed(seed.id, { judged: state.judgement });
  }
}

/** The depth that the field leads to expect in a pool ("account pair", SownPost.pool). */
function expectedIn(pool: string, accounts: readonly Account[]): number {
  const network = accounts.find(({ id }) => pool.startsWith(`${id} `))?.network ?? '';
  return expectedDepth(fieldOf(network), pool.endsWith(' comments') ? 'comments' : 'comments+shares');
}
