import { createTranslator } from 'use-intl/core';
import { badge as badgeDe, verdict as verdictDe } from '../assets/locales/de.json';
import { badge as badgeEn, verdict as verdictEn } from '../assets/locales/en.json';
import { badge as badgeEs, verdict as verdictEs } from '../assets/locales/es.json';
import { badge as badgeFr, verdict as verdictFr } from '../assets/locales/fr.json';
import { badge as badgeIt, verdict as verdictIt } from '../assets/locales/it.json';
import { badge as badgePt, verdict as verdictPt } from '../assets/locales/pt.json';
import { judgedPosts, type JudgedPost } from './judged';
import type { BadgeWords, Told } from './messages';
import { COUNTS, type Account, type Observation, type PostKey } from './post';
import type { Language } from './settings';
import type { Tongue } from './words';
import { nameSince, roundRate } from './words/format';

/** Only these two groups of words: a worker loads no file later, so it carries all six languages. */
const WORDS: Readonly<Record<Language, { badge: typeof badgeEn; verdict: typeof verdictEn }>> = {
  en: { badge: badgeEn, verdict: verdictEn },
  fr: { badge: badgeFr, verdict: verdictFr },
  de: { badge: badgeDe, verdict: verdictDe },
  it: { badge: badgeIt, verdict: verdictIt },
  es: { badge: badgeEs, verdict: verdictEs },
  pt: { badge: badgePt, verdict: verdictPt },
};

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
    if (post) told[key] = wordsFor(post, tongue, now);
  }
  return told;
}

/** What a badge says of one post: the verdict, how much conversation for 100 likes or which count is missing, what moved. */
export function wordsFor(
  { row, history, judgement }: JudgedPost,
  { language, locale }: Tongue,
  now: number,
): BadgeWords {
  const say = createTranslator({ locale, messages: WORDS[language] });
  const change = changeOf(history.observations);
  const said = {
    verdict: judgement.verdict,
    title: say(`verdict.${judgement.verdict}`),
    ...(change && { change: say('badge.change', { n: change.more, ...nameSince(change.since, now, locale) }) }),
  };
  if (judgement.verdict === 'unreadable') {
    const [name] = judgement.missing;
    if (!name) return said;
    return { ...said, title: say(row.unshown.includes(name) ? 'badge.unshown' : 'badge.blind', { name }) };
  }
  const { per100 } = judgement;
  if (!per100 || judgement.verdict === 'early') return said;
  return { ...said, detail: say('badge.ratio', { n: roundRate(per100.comments + (per100.shares ?? 0)) }) };
}

/** How many interactions came since the look before the last; undefined where nothing came for certain. */
function changeOf(looks: readonly Observation[]): { more: number; since: number } | undefined {
  const [before, last] = looks.slice(-2);
  if (!before || !last) return undefined;
  const gains = COUNTS.filter((name) => name !== 'views').map(
    (name) => (last[name]?.low ?? 0) - (before[name]?.high ?? Infinity),
  );
  const more = gains.reduce((sum, gain) => sum + Math.max(0, gain), 0);
  return more > 0 ? { more, since: before.at } : undefined;
}
