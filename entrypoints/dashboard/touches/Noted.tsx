import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { useWords } from '../../../components/useWords';
import type { Person, Touch } from '../../../lib/people';
import { deleteTouch, saveTouch } from '../../../lib/store/notes';
import { wayToPerson } from '../../../lib/screen/ways';
import { type Act } from '../people/useDone';
import { TouchForm } from './TouchForm';

/** So many at first. */
const SHOWN = 30;

interface NotedProps {
  /** Newest first. */
  readonly touches: readonly Touch[];
  readonly people: ReadonlyMap<string, Person>;
  readonly everybody: readonly Person[];
  readonly act: Act;
}

/** What was noted, newest first; each line can be corrected and taken away. */
export function Noted({ touches, people, everybody, act }: NotedProps) {
  const t = useTranslations('dashboard.touches');
  const channel = useTranslations('channel');
  const words = useWords();
  const [editing, setEditing] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? touches : touches.slice(0, SHOWN);
  const remove = (touch: Touch) =>
    act(async () => {
      await deleteTouch(touch.id);
      return { sentence: t('removed'), undo: () => saveTouch(touch) };
    });
  return (
    <Card title={t('noted')}>
      <ul className="mt-1 divide-y divide-line">
        {shown.map((touch) => {
          const person = touch.person === undefined ? undefined : people.get(touch.person);
          const line = touch.text || t('thanked', { name: person?.name ?? t('nobody') });
          return (
            <li key={touch.id} className="py-2.5">
              {editing === touch.id ? (
                <TouchForm people={everybody} touch={touch} act={act} onSaved={() => setEditing(null)} />
              ) : (
                <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
                  <div className="min-w-0 flex-1 basis-60">
                    <p>{line}</p>
                    <p className="text-sm text-soft">
                      {words.moment(touch.when)} · {channel(touch.channel)}
                      {person && (
                        <>
                          {' · '}
                          <a href={wayToPerson(person.id)} className="underline">
                            {person.name}
                          </a>
                        </>
                      )}
                      {touch.thanks && touch.text && ` · ${t('withThanks')}`}
                    </p>
                  </div>
                  <div className="flex gap-1">
                    <Button look="quiet" aria-label={t('correctLine', { line })} onClick={() => setEditing(touch.id)}>
                      {t('correct')}
                    </Button>
                    <Button look="quiet" aria-label={t('removeLine', { line })} onClick={() => remove(touch)}>
                      {t('remove')}
                    </Button>
                  </div>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {touches.length > SHOWN && !all && (
        <Button look="quiet" className="mt-2" onClick={() => setAll(true)}>
          {t('all', { n: touches.length })}
        </Button>
      )}
    </Card>
  );
}
