/** Holds readings of saved pages against answer sheets written by hand. */
import { COUNTS, type Count, type CountName } from '../../lib/post';

type Range = readonly [low: number, high: number];

/** What a person read off one post of a saved page. A count that the page does not say is null. */
export interface SheetPost extends Readonly<Partial<Record<CountName, Range | null>>> {
  /** Every id that names the post. */
  readonly ids?: readonly string[];
  readonly idsAlsoFair?: readonly string[];
  readonly author: string | null;
  readonly publishedAt?: string | null;
  /** A post that may fairly be left out. */
  readonly optional?: boolean;
  /** Counts that may fairly be left out. */
  readonly nullOk?: readonly CountName[];
  readonly nullAlsoFair?: readonly CountName[];
  readonly reactionsExact?: number | Range;
  readonly commentsExact?: number | Range;
  readonly sharesExact?: number | Range;
  readonly viewsExact?: number | Range;
}

/** A post as `npm run read -- --json` prints it. */
export interface Printed extends Readonly<Partial<Record<CountName, Count>>> {
  readonly key: string;
  readonly aliases: readonly string[];
  readonly publishedAt: string | null;
}

/** What came of a page: every count asked for, how many are right, and what is wrong in sentences. */
export interface Held {
  readonly asked: number;
  readonly right: number;
  readonly faults: readonly string[];
}

const HOURS = 3 * 3_600_000;
const bare = (key: string) => key.replace(/^[a-z]+:/, '').replace(/^urn:.*:/, '');

/** Holds what was read of one page against its sheet. A count left out is no fault, but it is not right either. */
export function hold(posts: readonly Printed[], sheet: readonly SheetPost[]): Held {
  const left = new Set(posts);
  let [asked, right] = [0, 0];
  const faults: string[] = [];
  for (const truth of sheet) {
    const ids = [...(truth.ids ?? []), ...(truth.idsAlsoFair ?? [])].map(bare);
    const isIt = (post: Printed) => [post.key, ...post.aliases].some((key) => ids.includes(bare(key)));
    const post = [...left].find(isIt) ?? (ids.length === 0 ? [...left].find((one) => agrees(one, truth)) : undefined);
    if (!post) {
      if (!truth.optional) faults.push(`the post of ${truth.author} was not read`);
      continue;
    }
    left.delete(post);
    for (const name of COUNTS) {
      const said = post[name];
      if (said && isTrue(said, name, truth)) right += 1;
      else if (said) faults.push(`${truth.author}: ${name} ${said.low} to ${said.high}, not ${String(truth[name])}`);
      const fair = truth.optional || truth.nullOk?.includes(name) || truth.nullAlsoFair?.includes(name);
      if (said || (truth[name] && !fair)) asked += 1;
    }
    if (truth.publishedAt && post.publishedAt && apart(truth.publishedAt, post.publishedAt) > HOURS)
      faults.push(`${truth.author}: published ${post.publishedAt}, not ${truth.publishedAt}`);
  }
  return { asked, right, faults: [...faults, ...[...left].map(({ key }) => `${key} is no post of the page`)] };
}

function isTrue(said: Count, name: CountName, truth: SheetPost): boolean {
  const exact = truth[`${name}Exact`];
  const ranges = [truth[name], typeof exact === 'number' ? ([exact, exact] as const) : exact];
  return ranges.some((range) => range && said.low >= range[0] && said.high <= range[1]);
}

/** Where the page names no id, a post is known by its counts. */
function agrees(post: Printed, truth: SheetPost): boolean {
  const said = COUNTS.filter((name) => post[name]);
  return said.length > 0 && said.every((name) => isTrue(post[name] as Count, name, truth));
}

function apart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other));
}
