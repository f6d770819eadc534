import { createTranslator } from 'use-intl/core';
import { badge as deBadge, verdict as deVerdict } from '../../assets/locales/de.json';
import { badge as enBadge, verdict as enVerdict } from '../../assets/locales/en.json';
import { badge as esBadge, verdict as esVerdict } from '../../assets/locales/es.json';
import { badge as frBadge, verdict as frVerdict } from '../../assets/locales/fr.json';
import { badge as itBadge, verdict as itVerdict } from '../../assets/locales/it.json';
import { badge as ptBadge, verdict as ptVerdict } from '../../assets/locales/pt.json';
import type { BadgeWords } from '../messages';
import type { CountName, Verdict } from '../post';
import type { Language } from '../settings';
import type { Tongue } from '../words';
import { nameSince, roundRate } from './format';

/** The few words that the worker speaks; named imports, so that the pages' words stay out of it. */
const WORDS: Readonly<Record<Language, { badge: typeof enBadge; verdict: typeof enVerdict }>> = {
  en: { badge: enBadge, verdict: enVerdict },
  fr: { badge: frBadge, verdict: frVerdict },
  de: { badge: deBadge, verdict: deVerdict },
  it: { badge: itBadge, verdict: itVerdict },
  es: { badge: esBadge, verdict: esVerdict },
  pt: { badge: ptBadge, verdict: ptVerdict },
};

/** What a badge has to say. */
export interface BadgeFacts {
  readonly verdict: Verdict;
  /** Comments and shares per 100 likes; absent where a count is missing or there are no likes. */
  readonly perHundred?: number;
  /** The count that makes a post unreadable, and whether the page never shows it. */
  readonly missing?: { readonly name: CountName; readonly unshown: boolean };
  /** How many comments and shares came since a moment (milliseconds since 1970); nothing is said where none did. */
  readonly gained?: { readonly n: number; readonly since: number };
}

/**
 * A badge in finished words: "Draws conversation", "61 per 100 likes", "+6 since Tuesday".
 * @param now milliseconds since 1970
 */
export function writeBadge(facts: BadgeFacts, { language, locale }: Tongue, now: number): BadgeWords {
  const { verdict, perHundred, missing, gained } = facts;
  const t = createTranslator({ locale, messages: WORDS[language] });
  const title =
    missing && verdict === 'unreadable'
      ? t(missing.unshown ? 'badge.unshown' : 'badge.blind', { name: missing.name })
      : t(`verdict.${verdict}`);
  return {
    verdict,
    title,
    ...(perHundred !== undefined && { detail: t('badge.ratio', { n: roundRate(perHundred) }) }),
    ...(gained &&
      gained.n > 0 && { change: t('badge.change', { n: gained.n, ...nameSince(gained.since, now, locale) }) }),
  };
}
