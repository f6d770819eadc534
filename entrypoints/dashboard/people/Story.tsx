import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { timeOf } from '../../../lib/insight/time';
import type { Interaction, StageChange, Touch } from '../../../lib/people';
import type { Acquaintance } from '../../../lib/store/ask';
import { TouchForm } from '../touches/TouchForm';
import { AnswerLine, StageLine, TouchLine } from './StoryLines';
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
