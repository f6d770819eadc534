import { useTranslations } from 'use-intl';
import { SeedMark, type SeedLook } from '../../../components/SeedMark';
import { useWords } from '../../../components/useWords';
import type { SeedState } from '../../../lib/insight/seeds';

/** How a seed looks in its state. */
function lookOf(state: SeedState): SeedLook {
  return state.kind === 'judged' ? state.judgement.verdict : state.kind;
}

/** How a seed stands, as a word with its shape and what it rests on. */
export function SeedStateText({ state }: { state: SeedState }) {
  const t = useTranslations('dashboard.seeds');
  const look = lookOf(state);
  return (
    <div>
      <p className="flex items-center gap-2 font-semibold">
        <SeedMark look={look} /> {t(`state.${look}`)}
      </p>
      <p className="text-sm text-soft">
        <Why state={state} />
      </p>
    </div>
  );
}

function Why({ state }: { state: SeedState }) {
  const t = useTranslations('dashboard.seeds');
  const words = useWords();
  switch (state.kind) {
    case 'growing':
      return t('why.growing', { sown: state.sown, of: state.of, ready: state.ready, until: words.day(state.until) });
    case 'judged': {
      const { verdict, better, posts, others, at } = state.judgement;
      return t(`why.${verdict}`, { chance: words.percent(better), posts, others, day: words.day(at) });
    }
    case 'untold':
      return t('why.untold', { posts: state.posts, others: state.others, needed: state.needed });
    case 'ended':
      return t('why.ended', { day: words.day(state.at) });
  }
}

/** How many of the posts of a seed are sown: a dot for each, full once it is old enough to be judged. */
export function Progress({ state }: { state: SeedState }) {
  if (state.kind !== 'growing' || state.of > 30) return null;
  return (
    <span aria-hidden="true" className="mt-1.5 flex flex-wrap gap-1.5">
      {Array.from({ length: Math.max(state.of, state.sown) }, (_, place) => (
        <span
          key={place}
          className={`size-2.5 rounded-full border ${
            place < state.ready
              ? 'border-ember bg-ember'
              : place < state.sown
                ? 'border-ember bg-ember-wash'
                : 'border-edge border-dashed'
          }`}
        />
      ))}
    </span>
  );
}
