import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button, ButtonLink } from '../../components/Button';
import { factsOf } from '../../components/facts';
import { PostRow } from '../../components/Post';
import { CountText } from '../../components/CountText';
import { Notes } from '../../components/Notes';
import { trackEnd } from '../../components/DepthTrack';
import { useWords } from '../../components/useWords';
import { nameOf } from '../../lib/screen/accounts';
import { useAnnotating } from '../../lib/screen/annotating';
import { nameFile, saveFile } from '../../lib/screen/file';
import { gainBetween } from '../../lib/gain';
import type { JudgedPost } from '../../lib/judged';
import { sendMessage } from '../../lib/messages';
import type { Annotation, Audience, Seed } from '../../lib/people';
import { COUNTS } from '../../lib/post';
import { wayToPost } from '../../lib/screen/ways';

interface PanelPostProps {
  readonly post: JudgedPost;
  readonly note: Annotation | undefined;
  readonly seeds: readonly Seed[];
  readonly audiences: readonly Audience[];
  /** The tab whose page shows the post. */
  readonly tab: number | undefined;
  /** Whether its badge was clicked: then it is brought into view, with its notes open. */
  readonly open: boolean;
}

/** One post of the page beside: verdict, counts, what came since the last look, and the notes, edited in place. */
export function PanelPost({ post, note, seeds, audiences, tab, open }: PanelPostProps) {
  const t = useTranslations('panel');
  const store = useTranslations('store');
  const { row, judgement, history } = post;
  const { change, said } = useAnnotating(row.key);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) frame.current?.scrollIntoView({ block: 'start' });
  }, [open]);
  const facts = factsOf(row, judgement, nameOf(row.network));

  const report = async () => {
    const specimen = tab === undefined ? null : await sendMessage('specimen', row.key, tab).catch(() => null);
    if (specimen !== null)
      saveFile(new Blob([specimen], { type: 'text/html' }), nameFile(row.network, 'html', new Date()));
  };

  return (
    <div ref={frame} className={`rounded-card border bg-card px-3 pb-3 ${open ? 'border-ember' : 'border-line'}`}>
      <PostRow post={facts} end={trackEnd([facts.depth])} href={wayToPost(row.key)}>
        <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-2 text-xs">
          {COUNTS.filter((name) => name !== 'views' || row.views).map((name) => (
            <div key={name}>
              <dt className="text-soft">{t(`counts.${name}`)}</dt>
              <dd className="text-lead font-semibold">
                <CountText name={name} count={row[name]} why={facts.absent?.[name] ?? 'notRead'} />
              </dd>
            </div>
          ))}
        </dl>
        <Since history={history.observations} />
      </PostRow>
      <details open={open}>
        <summary className="py-1 text-sm text-soft hover:text-ink">{t('notes')}</summary>
        <Notes
          note={note}
          seeds={seeds}
          audiences={audiences}
          onChange={(what) => void change(what)}
          said={said && (said === 'saved' ? t('saved') : store(said))}
        />
      </details>
      <div className="mt-2 flex flex-wrap gap-2">
        <ButtonLink href={wayToPost(row.key)} target="_blank" rel="noreferrer">
          {t('history')}
        </ButtonLink>
        <Button look="quiet" onClick={() => void report()} title={t('wrongWhy')}>
          {t('wrong')}
        </Button>
      </div>
    </div>
  );
}

/** "Since Tuesday: 3 more comments." Nothing where nothing came for certain. */
function Since({ history }: { history: JudgedPost['history']['observations'] }) {
  const t = useTranslations('popup.news');
  const words = useWords();
  const [before, last] = history.slice(-2);
  if (!before || !last) return null;
  const { comments, shares } = gainBetween(before, last);
  const list = [
    ...(comments > 0 ? [t('comments', { n: comments })] : []),
    ...(shares > 0 ? [t('shares', { n: shares })] : []),
  ];
  if (list.length === 0) return null;
  return <p className="mt-1.5 text-sm">{t('sentence', { since: words.since(before.at), list: list.join(', ') })}</p>;
}
