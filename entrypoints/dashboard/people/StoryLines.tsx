import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { useWords } from '../../../components/useWords';
import { nameOf } from '../../../lib/screen/accounts';
import type { Interaction, StageChange, Touch } from '../../../lib/people';
import { flagCriticism, noteReply } from '../../../lib/store/acquaintances';
import { deleteTouch, saveTouch } from '../../../lib/store/notes';
import { wayToPost } from '../../../lib/screen/ways';
import type { Act } from './useDone';

interface Acting {
  readonly act: Act;
}

/** One answer under a post, with the two marks that the user can give it. */
export function AnswerLine({ answer, post, act }: { answer: Interaction; post: string | undefined } & Acting) {
  const t = useTranslations('person');
  const options = useTranslations('options');
  const words = useWords();
  const mark = (how: typeof flagCriticism, on: boolean) =>
    act(async () => {
      await how(answer.id, on);
      return { sentence: options('saved'), undo: () => how(answer.id, !on) };
    });
  return (
    <>
      <p className="text-sm text-soft">
        {t(`did.${answer.kind}`, { day: words.moment(answer.when) })} · {nameOf(answer.post.split(':')[0] ?? '')}
      </p>
      {answer.text && <q className="block">{answer.text}</q>}
      <a href={wayToPost(answer.post)} className="line-clamp-1 text-sm text-soft hover:underline">
        {t('under', { post: post ?? t('somePost') })}
      </a>
      {answer.kind !== 'reaction' && (
        <span className="mt-1 flex flex-wrap gap-1.5 text-sm">
          <Mark on={answer.criticism === true} onChange={(on) => mark(flagCriticism, on)}>
            {t('criticism')}
          </Mark>
          <Mark on={answer.replied === true} onChange={(on) => mark(noteReply, on)}>
            {t('replied')}
          </Mark>
        </span>
      )}
    </>
  );
}

function Mark({ on, onChange, children }: { on: boolean; onChange: (on: boolean) => void; children: string }) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={() => onChange(!on)}
      className="min-h-6 rounded-full border border-line px-2 text-xs text-soft hover:border-edge aria-pressed:border-ember aria-pressed:bg-ember-wash aria-pressed:font-semibold aria-pressed:text-ember"
    >
      <span aria-hidden="true">{on ? '✓ ' : ''}</span>
      {children}
    </button>
  );
}

/** One contact off line, to be taken away. */
export function TouchLine({ touch, act }: { touch: Touch } & Acting) {
  const t = useTranslations('person');
  const channel = useTranslations('channel');
  const words = useWords();
  const remove = () =>
    act(async () => {
      await deleteTouch(touch.id);
      return { sentence: t('touchRemoved'), undo: () => saveTouch(touch) };
    });
  return (
    <div className="flex items-start justify-between gap-2">
      <div>
        <p className="text-sm text-soft">
          {touch.thanks ? t('thanked', { day: words.moment(touch.when) }) : words.moment(touch.when)}
          {touch.channel !== 'other' && ` · ${channel(touch.channel)}`}
        </p>
        {touch.text && <p>{touch.text}</p>}
      </div>
      <Button look="quiet" aria-label={t('touchRemove', { day: words.moment(touch.when) })} onClick={remove}>
        ×
      </Button>
    </div>
  );
}

/** One step on the person's way. */
export function StageLine({ change }: { change: StageChange }) {
  const t = useTranslations('person');
  const stage = useTranslations('stage');
  const words = useWords();
  return (
    <p className="text-sm text-soft">
      {change.stage
        ? t('stageSet', { day: words.day(change.at), stage: stage(change.stage) })
        : t('stageTaken', { day: words.day(change.at) })}
    </p>
  );
}
