import { useLocale, useNow, useTranslations } from 'use-intl';
import type { Count, CountName, Moment } from '../lib/post';
import {
  formatAge,
  formatChange,
  formatCount,
  formatDay,
  formatMoment,
  formatPercent,
  nameSince,
  roundRate,
} from '../lib/words/format';

/** Why a count is absent: the page never shows it, it could not be read with certainty, or no look has met it yet. */
export type Absence = 'unshown' | 'blind' | 'notRead';

/** How much answer a post had for each hundred reactions; shares are absent where nobody can know them. */
export interface PerHundred {
  readonly comments: number;
  readonly shares?: number | undefined;
}

/** Figures, days and ages in the words of the user's language; the language and the time come from the page's provider. */
export function useWords() {
  const t = useTranslations('common');
  const locale = useLocale();
  const now = useNow().getTime();
  return {
    /** "1,234 reactions", "2,800–2,899 reactions" */
    count: (name: CountName, count: Count) => t(name, { n: count.high, text: formatCount(count, locale) }),
    /** "1,234", "2,800–2,899" */
    figure: (count: Count) => formatCount(count, locale),
    /** Why a count is not there, as a sentence. */
    absence: (name: CountName, why: Absence) => t(why, { name }),
    /** "18 comments and 6 shares per 100 likes" */
    perHundred: ({ comments, shares }: PerHundred) =>
      shares === undefined
        ? t('perHundredComments', { comments: roundRate(comments) })
        : t('perHundredBoth', { comments: roundRate(comments), shares: roundRate(shares) }),
    percent: (share: number) => formatPercent(share, locale),
    /** "+5%", "−3%": a growth of 0.05, with its sign. */
    change: (share: number) => formatChange(share, locale),
    day: (at: number) => formatDay(at, now, locale),
    moment: (moment: Moment) => formatMoment(moment, now, locale),
    /** "6 hours", from then to now. */
    age: (at: number) => formatAge(now - at, locale),
    /** "since Tuesday" */
    since: (at: number) => t('since', { ...nameSince(at, now, locale) }),
  };
}
