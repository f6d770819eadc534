import { useFormatter, useTranslations } from 'use-intl';
import { useWords } from '../../components/useWords';
import type { Judged, Judgement } from '../../lib/insight/verdict';

/** Why Embers says so, in words: what decided, then every figure that the verdict stands on. */
export function Reasons({ judgement }: { judgement: Judgement }) {
  const t = useTranslations('dashboard.post');
  const format = useFormatter();
  if (judgement.verdict === 'unreadable') {
    const names = judgement.missing.map((name) => t(`names.${name}`));
    return <p className="mt-3">{t('unreadable', { names: format.list(names) })}</p>;
  }
  return (
    <>
      <p className="mt-3">{t(`why.${judgement.why}`)}</p>
      <Figures judged={judgement} />
    </>
  );
}

function Figures({ judged }: { judged: Judged }) {
  const t = useTranslations('dashboard.post.reasons');
  const words = useWords();
  const told = judged.verdict !== 'early';
  // Nothing is quite sure: what would round to none or to all is said to be under or over.
  const sayChance = (chance: number) => {
    if (chance > 0.99) return t('chanceOver', { chance: words.percent(0.99) });
    return chance < 0.01
      ? t('chanceUnder', { chance: words.percent(0.01) })
      : t('chance', { chance: words.percent(chance) });
  };
  const reasons = [
    ...(judged.per100 ? [words.perHundred(judged.per100)] : []),
    t('volume', { n: words.figure(judged.interactions) }),
    ...(told
      ? [
          t('depth', {
            mean: words.percent(judged.depth.value),
            low: words.percent(judged.depth.low),
            high: words.percent(judged.depth.high),
          }),
        ]
      : []),
    t('usual', { usual: words.percent(judged.baseline), posts: judged.posts }),
    ...(told ? [sayChance(judged.chance.value)] : []),
    ...(judged.pair === 'comments' ? [t('noShares')] : []),
    ...(judged.ownReplies > 0 ? [t('own', { n: judged.ownReplies })] : []),
    ...(judged.missing.length > 0 ? [t('older', { day: words.day(judged.seenAt) })] : []),
  ];
  return (
    <ul className="mt-2 grid list-disc gap-1 ps-5 text-soft">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
