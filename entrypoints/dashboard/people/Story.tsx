import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { useWords } from '../../../components/useWords';
import { nameOf } from '../../../lib/accounts';
import { timeOf } from '../../../lib/insight/time';
import type { Interaction, StageChange, Touch } from '../../../lib/people';
import { flagCriticism, noteReply } from '../../../lib/store/acquaintances';
import type { Acquaintance } from '../../../lib/store/ask';
import { deleteTouch, saveTouch } from '../../../lib/store/notes';
import { wayToPost } from '../../../lib/ways';
import { TouchForm } from '../touches/TouchForm';
import type { Act } from './useDone';

interface StoryProps {
  readonly one: Acquaintance;
  readonly textOf: (key: string) => string | undefined;
  readonly act: Act;
}

type Event =
  | { readonly kind: 'answer'; readonly at: number; readonly answer: Interaction }
  | { readonly kind: 'touch'; readonly at: number; readonly touch: Touch }
  | { readonly kind: 'stage'; readonly at: number; readonly change: StageChange };

/** So many at first; the rest behind one button. */
const SHOWN = 20;

/** Everything that passed between a person and the user, newest first: answers, contacts off line, and steps on their way. */
export function Story({ one, textOf, act }: StoryProps) {
  const t = useTranslations('person');
  const [all, setAll] = useState(false);
  const events: Event[] = [
    ...one.interactions.map((answer) => ({ kind: 'answer' as const, at: timeOf(answer.when), answer })),
    ...one.touches.map((touch) => ({ kind: 'touch' as const, at: timeOf(touch.when), touch })),
    ...one.stages.map((change) => ({ kind: 'stage' as const, at: change.at, change })),
  ].sort((a, b) => b.at - a.at);
  const shown = all ? events : events.slice(0, SHOWN);
  return (
    <Card title={t('story')} lead={events.length === 0 ? t('storyNone') : undefined}>
      <div className="my-3">
        <TouchForm person={one.person} act={act} />
      </div>
      <ol className="grid gap-3 border-s border-line ps-4">
        {shown.map((event) => (
          <li key={`${event.kind} ${idOf(event)}`}>
            {event.kind === 'answer' && <AnswerLine answer={event.answer} post={textOf(event.answer.post)} act={act} />}
            {event.kind === 'touch' && <TouchLine touch={event.touch} act={act} />}
            {event.kind === 'stage' && <StageLine change={event.change} />}
          </li>
        ))}
      </ol>
      {events.length > SHOWN && !all && (
        <Button look="quiet" className="mt-2" onClick={() => setAll(true)}>
          {t('storyAll', { n: events.length })}
        </Button>
      )}
    </Card>
  );
}

function idOf(event: Event): string {
  return event.kind === 'answer' ? event.answer.id : event.kind === 'touch' ? event.touch.id : event.change.id;
}

function AnswerLine({
  answer,
  post,
  act,
}: { answer: Interaction; post: string | undefined } & Pick<StoryProps, 'act'>) {
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

function TouchLine({ touch, act }: { touch: Touch } & Pick<StoryProps, 'act'>) {
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

function StageLine({ change }: { change: StageChange }) {
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
