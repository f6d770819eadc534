import { useTranslations } from 'use-intl';
import { Notes } from '../../components/Notes';
import { useAnnotating } from '../../lib/screen/annotating';
import { useLive } from '../../lib/screen/live';
import type { Audience } from '../../lib/people';
import type { PostKey } from '../../lib/post';
import { listAnnotations, listSeeds } from '../../lib/store/ask';

/** What the user wrote on a post, to be changed in place. */
export function PostNotes({ post, audiences }: { post: PostKey; audiences: readonly Audience[] }) {
  const t = useTranslations('panel');
  const store = useTranslations('store');
  const live = useLive(async () => ({ notes: await listAnnotations(), seeds: await listSeeds() }), []);
  const { change, said } = useAnnotating(post);
  if (live.state !== 'there') return null;
  return (
    <Notes
      note={live.answer.notes.get(post)}
      seeds={live.answer.seeds}
      audiences={audiences}
      sow={`#/seeds/new?from=${encodeURIComponent(post)}`}
      onChange={(what) => void change(what)}
      said={said && (said === 'saved' ? t('saved') : store(said))}
    />
  );
}
