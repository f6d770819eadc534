import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Figure, Iceberg as IcebergFigures } from '../lib/insight/iceberg';
import { useWords } from './useWords';

interface IcebergProps {
  readonly iceberg: IcebergFigures;
  /** Whether other people's answers are kept at all. */
  readonly peopleOn: boolean;
}

/** Followers and likes small above the waterline; what matters large below it. Unknown is a dash with its reason, never 0. */
export function Iceberg({ iceberg: { above, below }, peopleOn }: IcebergProps) {
  const t = useTranslations('iceberg');
  return (
    <section aria-labelledby="iceberg" className="relative overflow-hidden rounded-card border border-line bg-card">
      <h2 id="iceberg" className="sr-only">
        {t('title')}
      </h2>
      <Drawing />
      <div className="relative border-b-2 border-water px-5 pt-4 pb-4">
        <h3 className="text-sm text-soft">{t('above')}</h3>
        <dl className="mt-1 flex flex-wrap gap-x-6 text-sm text-soft">
          <Small name={t('followers')}>
            <Sum figure={above.followers} />
          </Small>
          <Small name={t('reactions')}>
            <Sum figure={above.reactions} />
          </Small>
        </dl>
      </div>
      <div className="relative bg-water-wash px-5 pt-4 pb-5">
        <h3 className="text-sm text-water">{t('below')}</h3>
        <dl className="mt-2 grid max-w-[72%] grid-cols-2 gap-x-5 gap-y-4 max-sm:max-w-full">
          <Large name={below.conversation.own > 0 ? t('commentsOwn', { n: below.conversation.own }) : t('comments')}>
            <Sum figure={below.conversation} />
          </Large>
          <Large name={t('shares')}>
            <Sum figure={below.shares} />
          </Large>
          <Large name={t('returning')}>
            <Known n={below.returning} why={t(peopleOn ? 'unknown' : 'peopleOff')} />
          </Large>
          <Large name={t('customers')}>
            <Known n={below.customers} why={t(peopleOn ? 'unknown' : 'peopleOff')} />
          </Large>
          <Large name={t('touches')}>
            <Known n={below.touches} why="" />
          </Large>
        </dl>
      </div>
    </section>
  );
}

function Small({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-row-reverse gap-1">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Large({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-col-reverse justify-end">
      <dt className="text-sm text-soft">{name}</dt>
      <dd className="text-figure font-[650] tracking-tight">{children}</dd>
    </div>
  );
}

/** A sum of what is known, and how much of it is not: a sum over some is never taken for the whole. */
function Sum({ figure: { count, of, without } }: { figure: Figure }) {
  const t = useTranslations('iceberg');
  const words = useWords();
  if (!count) return <Known n={undefined} why={t('unknown')} />;
  return (
    <>
      {words.figure(count)}
      {without > 0 && (
        <span className="ms-1.5 text-xs font-normal tracking-normal text-soft">{t('without', { n: without, of })}</span>
      )}
    </>
  );
}

function Known({ n, why }: { n: number | undefined; why: string }) {
  const words = useWords();
  if (n !== undefined) return <>{words.figure({ low: n, high: n })}</>;
  return (
    <span title={why} className="text-faint">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{why}</span>
    </span>
  );
}

function Drawing() {
  return (
    <svg
      viewBox="0 0 200 290"
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
      className="absolute inset-y-0 end-0 h-full w-2/5 max-sm:opacity-40"
    >
      <path d="M96 66 116 34 132 44 146 26 166 66Z" className="fill-line" />
      <path d="M70 72H184L196 120 178 186 150 250 118 226 92 258 74 190 60 128Z" className="fill-water" opacity=".2" />
      <path d="M104 72 118 130 150 104 184 72Z" className="fill-water" opacity=".14" />
    </svg>
  );
}
