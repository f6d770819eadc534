import { drawIceberg, type Iceberg } from '../../lib/insight/iceberg';
import { DAY } from '../../lib/insight/time';
import { followersOf, interactionsSince, listPeople, touchesSince } from '../../lib/store/ask';
import type { PageProps } from './pages';

/** All days there are, where the period is "all". */
const EVER = 36_500;

type Facts = Pick<PageProps, 'posts' | 'recent' | 'accounts' | 'period' | 'now'> & { readonly peopleOn: boolean };

/** The iceberg of the period in view, and of as many days before; there is none before "all". Made for useLive. */
export async function readIcebergs(facts: Facts): Promise<{ iceberg: Iceberg; before?: Iceberg }> {
  const { posts, recent, accounts, peopleOn, period, now } = facts;
  const followers = await Promise.all(accounts.map(async ({ id }) => (await followersOf(id)).at(-1)?.followers));
  const own = new Set(posts.map(({ row }) => row.key));
  const interactions = peopleOn ? (await interactionsSince()).filter(({ post }) => own.has(post)) : null;
  const base = { followers, people: peopleOn ? await listPeople() : null, interactions, touches: await touchesSince() };
  const counts = recent.map(({ row }) => ({ ...row, ownComments: row.shownComments?.own ?? 0 }));
  const iceberg = drawIceberg({ ...base, posts: counts }, now, period || EVER);
  if (period === 0) return { iceberg };
  return { iceberg, before: drawIceberg({ ...base, posts: [] }, now - period * DAY, period) };
}
