import { gainBetween } from '../gain';
import { judgedPosts, type JudgedPost } from '../judged';
import type { BadgeWords, Told } from '../messages';
import type { Account, PostKey } from '../post';
import type { PostRow } from '../store/rows';
import type { Tongue } from '../words';
import { type BadgeFacts, writeBadge } from '../words/badge';

/** The words on the badges of an account's posts, by each of the keys they were read under. Of older posts no more is read than these. */
export async function writeBadges(
  account: Account,
  kept: ReadonlyMap<PostKey, PostRow>,
  tongue: Tongue,
  now: number,
): Promise<Told> {
  const own = [...kept].filter(([, row]) => row.account === account.id);
  if (own.length === 0) return {};
  const since = Math.min(...own.map(([, { listedAt }]) => listedAt));
  const judged = new Map((await judgedPosts([account], since, now)).map((post) => [post.row.key, post]));
  const told: Record<PostKey, BadgeWords> = {};
  for (const [key, row] of own) {
    const post = judged.get(row.key);
    if (post) told[key] = writeBadge(badgeFacts(post), tongue, now);
  }
  return told;
}

/** What a badge says of one post: the verdict, the conversation per 100 likes or the count that is missing, and what came. */
function badgeFacts({ row, history, judgement }: JudgedPost): BadgeFacts {
  const { verdict } = judgement;
  const [before, last] = history.observations.slice(-2);
  const gain = before && last && gainBetween(before, last);
  const gained = gain && { n: gain.comments + gain.shares, since: before.at };
  const facts = { verdict, ...(gained && { gained }) };
  if (judgement.verdict === 'unreadable') {
    const [name] = judgement.missing;
    return { ...facts, ...(name && { missing: { name, unshown: row.unshown.includes(name) } }) };
  }
  const { per100 } = judgement;
  return judgement.verdict === 'early' || !per100
    ? facts
    : { ...facts, perHundred: per100.comments + (per100.shares ?? 0) };
}
