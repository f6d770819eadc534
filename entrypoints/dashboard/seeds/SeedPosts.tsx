import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { passFocus } from '../../../components/passFocus';
import { useWords } from '../../../components/useWords';
import { nameOf } from '../../../lib/screen/accounts';
import type { Garden } from '../../../lib/screen/garden';
import type { SeedState } from '../../../lib/insight/seeds';
import { postsOfSeed, type SownPost } from '../../../lib/insight/sown';
import type { Seed } from '../../../lib/people';
import type { PostKey } from '../../../lib/post';
import { annotate } from '../../../lib/store/notes';
import { wayToPost } from '../../../lib/screen/ways';
import type { Act } from '../people/useDone';

interface SeedPostsProps {
  readonly seed: Seed;
  readonly state: SeedState;
  readonly garden: Garden;
  readonly act: Act;
}

/** So many that could join are offered at first. */
const OFFERED = 5;

/** The posts of a seed: those joined by hand, those that its tag brings, and the others since it was sown, to be joined. */
export function SeedPosts({ seed, state, garden, act }: SeedPostsProps) {
  const t = useTranslations('dashboard.seeds');
  const options = useTranslations('options');
  const [all, setAll] = useState(false);
  const own = postsOfSeed(seed, garden.posts, garden.annotations);
  const seedOf = new Map(garden.annotations.map(({ post, seed: name }) => [post, name]));
  const mine = new Set(own.map(({ key }) => key));
  const others = garden.posts.filter(({ key, at }) => at >= seed.startedAt && !mine.has(key));
  const join = (post: PostKey, name: string | null) =>
    act(async () => {
      await annotate(post, { seed: name });
      return { sentence: options('saved'), undo: () => annotate(post, { seed: seedOf.get(post) ?? null }) };
    });
  const isOpen = state.kind === 'growing';
  return (
    <Card title={t('itsPosts')} lead={t('itsPostsLead', { n: own.length })}>
      <ul className="divide-y divide-line">
        {own.map((post) => (
          <Line key={post.key} post={post} garden={garden}>
            {seedOf.get(post.key) === seed.id ? (
              isOpen && (
                <Button
                  look="quiet"
                  data-pass="leave"
                  onClick={({ currentTarget }) => {
                    passFocus(currentTarget);
                    join(post.key, null);
                  }}
                  aria-label={label('leaveWhich', post)}
                >
                  {t('leave')}
                </Button>
              )
            ) : (
              <span className="text-sm text-soft">{t('throughTag', { tag: seed.tag ?? '' })}</span>
            )}
          </Line>
        ))}
      </ul>
      {isOpen && others.length > 0 && (
        <>
          <h3 className="mt-4 text-sm text-soft">{t('couldJoin')}</h3>
          <ul className="divide-y divide-line">
            {(all ? others : others.slice(0, OFFERED)).map((post) => (
              <Line key={post.key} post={post} garden={garden}>
                <Button
                  data-pass="join"
                  onClick={({ currentTarget }) => {
                    passFocus(currentTarget);
                    join(post.key, seed.id);
                  }}
                  aria-label={label('joinWhich', post)}
                >
                  {t('join')}
                </Button>
              </Line>
            ))}
          </ul>
          {others.length > OFFERED && (
            <Button look="quiet" className="mt-2" onClick={() => setAll(!all)}>
              {all ? t('fewer') : t('all', { n: others.length })}
            </Button>
          )}
        </>
      )}
    </Card>
  );

  function label(what: 'joinWhich' | 'leaveWhich', post: SownPost): string {
    return t(what, { post: post.text ?? t('noText') });
  }
}

function Line({ post, garden, children }: { post: SownPost; garden: Garden; children: React.ReactNode }) {
  const t = useTranslations('dashboard.seeds');
  const words = useWords();
  const row = garden.rows.get(post.key);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-2">
      <span className="min-w-0 flex-1 basis-60">
        <a href={wayToPost(post.key)} className="line-clamp-1 hover:underline">
          {post.text ?? t('noText')}
        </a>
        <span className="text-xs text-soft">
          {row && `${nameOf(row.network)} · `}
          {words.day(post.at)}
          {!post.draw && ` · ${t('unreadable')}`}
        </span>
      </span>
      {children}
    </li>
  );
}
