import { gainBetween } from '../gain';
import { judgedPosts, type JudgedPost } from '../judged';
import type { BadgeWords, Told } from '../messages';
import type { Account, PostKey } from '../post';
import type { Tongue } from '../words';
import { type BadgeFacts, writeBadge } from '../words/badge';

/** The words on the badges of an account's posts, by each of the keys they were read under. */
export async function writeBadges(
  account: Account,
  keys: readonly PostKey[],
  tongue: Tongue,
  now: number,
): Promise<Told> {
  const judged = await judgedPosts([account], 0, now);
  const told: Record<PostKey, BadgeWords> = {};
  for (const key of keys) {
    const post = judged.find(({ row }) => row.key === key || row.aliases.includes(key));
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
