import { useId, type ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Iceberg as IcebergFigures } from '../lib/insight/iceberg';
import { IceAbove, IceBelow } from './IcebergDrawing';
import { Before, Known, Large, Small, Sum, Without } from './IcebergFigures';
import { IcebergTable } from './IcebergTable';
import { useWords } from './useWords';

/** What lies below and can be opened. */
type Deep = keyof IcebergFigures['below'];

interface IcebergProps {
  readonly iceberg: IcebergFigures;
  /** The same of as many days before, for what can be set side by side; absent where there is no before. */
  readonly before?: IcebergFigures | undefined;
  /** Said once where other people's answers are not kept, so that two figures are unknown. */
  readonly peopleOff?: ReactNode;
  /** Where a figure opens to what it was counted from. */
  readonly ways?: { readonly [name in Deep]?: string };
}

/** Followers and likes small above the waterline; what matters large below it. Unknown is a dash with its reason, never 0. */
export function Iceberg({ iceberg, before, peopleOff, ways = {} }: IcebergProps) {
  const t = useTranslations('iceberg');
  const id = useId();
  const { above, below } = iceberg;
  const why = t(peopleOff ? 'peopleOff' : 'unknown');
  return (
    <section aria-labelledby={id} className="overflow-hidden rounded-card border border-line bg-card">
      <div className="relative px-5 pt-4 pb-4">
        <IceAbove />
        <h2 id={id} className="relative text-lead">
          {t('title')}
        </h2>
        <p className="relative mt-1 max-w-prose text-soft">
          <Sentence iceberg={iceberg} />
        </p>
        <dl className="relative mt-3 grid max-w-[62%] gap-x-6 text-sm text-soft">
          <Small name={t('followers')}>
            <Sum figure={above.followers} />
          </Small>
          <Small name={t('reactions')}>
            <Sum figure={above.reactions} />
          </Small>
        </dl>
      </div>
      <div className="relative border-t-2 border-water bg-water-wash px-5 pt-4 pb-5">
        <IceBelow />
        <h3 className="relative text-sm text-water">{t('below')}</h3>
        <dl className="relative mt-2 grid grid-cols-2 gap-x-5 gap-y-4 sm:max-w-[68%]">
          <Large
            name={below.conversation.own > 0 ? t('commentsOwn', { n: below.conversation.own }) : t('comments')}
            note={<Without figure={below.conversation} />}
            href={below.conversation.count && ways.conversation}
          >
            <Sum figure={below.conversation} />
          </Large>
          <Large name={t('shares')} note={<Without figure={below.shares} />} href={below.shares.count && ways.shares}>
            <Sum figure={below.shares} />
          </Large>
          {(['returning', 'customers', 'touches'] as const).map((name) => (
            <Large
              key={name}
              name={t(name)}
              note={<Before name={name} now={below[name]} then={before?.below[name]} />}
              href={below[name] === undefined ? undefined : ways[name]}
            >
              <Known n={below[name]} why={why} />
            </Large>
          ))}
        </dl>
        {peopleOff && <p className="relative mt-4 text-sm text-soft sm:max-w-[68%]">{peopleOff}</p>}
      </div>
      <IcebergTable iceberg={iceberg} why={why} />
    </section>
  );
}

/** What lies below, in one sentence: only what is known and not nothing. */
function Sentence({ iceberg: { below } }: { iceberg: IcebergFigures }) {
  const t = useTranslations('iceberg');
  const words = useWords();
  const format = useFormatter();
  const { conversation, shares } = below;
  const list = [
    ...(conversation.count?.high ? [words.count('comments', conversation.count)] : []),
    ...(shares.count?.high ? [words.count('shares', shares.count)] : []),
    ...(['returning', 'customers', 'touches'] as const).flatMap((name) => {
      const n = below[name];
      return n ? [t(`counted.${name}`, { n })] : [];
    }),
  ];
  return list.length > 0 ? t('sentence', { list: format.list(list) }) : t('sentenceNone');
}
