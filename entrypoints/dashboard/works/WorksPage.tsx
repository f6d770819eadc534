import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Answer } from '../../../components/Answer';
import { ButtonLink } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { nameOf } from '../../../lib/screen/accounts';
import { useLive } from '../../../lib/screen/live';
import type { Annotation } from '../../../lib/people';
import type { PostKey } from '../../../lib/post';
import { listAnnotations } from '../../../lib/store/ask';
import { WAYS } from '../../../lib/screen/ways';
import { useChosen } from '../address';
import type { PageProps } from '../pages';
import { wayTo } from '../ways';
import { AccountCard } from './AccountCard';
import { type AccountWorks, FACETS, type FacetName, worksOf } from './facets';
import { useGroupName } from './useGroupName';

const NO_NOTES: ReadonlyMap<PostKey, Annotation> = new Map();

/** What the posts that go deeper have in common, by one facet at a time. It goes together; nobody says that it is the cause. */
export function WorksPage({ posts, accounts, settings: { audiences }, now }: PageProps) {
  const t = useTranslations('dashboard.works');
  const [facet, choose] = useChosen('by', FACETS);
  const live = useLive(listAnnotations, []);
  const notes = live.state === 'there' ? live.answer : NO_NOTES;
  const works = useMemo(
    () => worksOf(facet, posts, accounts, { notes, audiences }, now),
    [facet, posts, accounts, notes, audiences, now],
  );
  const some = works.filter(({ groups }) => groups.length > 0);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <Answer size="large" more={t('more')}>
        <Sentence facet={facet} works={some} />
      </Answer>
      <div role="group" aria-label={t('by')} className="flex flex-wrap gap-1.5 print:hidden">
        {FACETS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === facet}
            onClick={() => choose(name)}
            className="min-h-8 rounded-control border border-line bg-card px-3 py-1 text-soft hover:border-edge aria-pressed:border-ember aria-pressed:bg-ember-wash aria-pressed:font-semibold aria-pressed:text-ember"
          >
            {t(`facets.${name}`)}
          </button>
        ))}
      </div>
      {some.length === 0 && <Nothing facet={facet} />}
      {some.map((one) => (
        <AccountCard key={one.account.id} works={one} facet={facet} open={some.length === 1} />
      ))}
    </div>
  );
}

/** What goes deeper than the rest, and what less deep, as far as that is more than chance. */
function Sentence({ facet, works }: { facet: FacetName; works: readonly AccountWorks[] }) {
  const t = useTranslations('dashboard.works');
  const format = useFormatter();
  const groupName = useGroupName();
  const claimed = (wanted: 'more' | 'less') =>
    works.flatMap(({ account, groups }) =>
      groups.flatMap(({ name, deeper }) => {
        if (deeper?.claim !== wanted) return [];
        const group = groupName(facet, name);
        return [works.length > 1 ? t('onNetwork', { group, network: nameOf(account.network) }) : group];
      }),
    );
  const [more, less] = [claimed('more'), claimed('less')];
  if (more.length === 0 && less.length === 0) {
    const told = works.some(({ groups }) => groups.some(({ deeper }) => deeper));
    return t(told ? 'nothing' : 'tooFew');
  }
  return [
    ...(more.length > 0 ? [t('deeper', { list: format.list(more) })] : []),
    ...(less.length > 0 ? [t('shallower', { list: format.list(less) })] : []),
  ].join(' ');
}

/** Where no post has anything of this kind: how it comes about. */
function Nothing({ facet }: { facet: FacetName }) {
  const t = useTranslations('dashboard.works.empty');
  if (facet === 'theme') {
    return (
      <EmptyState title={t('theme')} actions={<ButtonLink href={wayTo.posts()}>{t('themeAction')}</ButtonLink>}>
        {t('themeText')}
      </EmptyState>
    );
  }
  if (facet === 'interest') {
    return (
      <EmptyState title={t('interest')} actions={<ButtonLink href={WAYS.audiences}>{t('interestAction')}</ButtonLink>}>
        {t('interestText')}
      </EmptyState>
    );
  }
  return <EmptyState title={t('other')} />;
}
