import { format } from 'date-fns/format';
import { useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { Select } from '../../../components/Select';
import { readTouch } from '../../../lib/insight/touch';
import { DAY } from '../../../lib/insight/time';
import { CHANNELS, type Channel, type Person, type Touch } from '../../../lib/people';
import type { Moment } from '../../../lib/post';
import { LANGUAGES } from '../../../lib/settings';
import { deleteTouch, saveTouch } from '../../../lib/store/notes';
import { useWords } from '../../../components/useWords';
import type { Act } from '../people/useDone';
import { WithWhom } from './WithWhom';

interface TouchFormProps {
  /** The people whom a line may name; none while people are off. */
  readonly people?: readonly Person[];
  /** The one person it is about, on their own page. */
  readonly person?: Person;
  /** The touch to correct; absent for a new one. */
  readonly touch?: Touch;
  readonly act: Act;
  readonly onSaved?: () => void;
}

/** What the user corrected by hand; what is absent is as the line proposes. */
interface Corrections {
  readonly channel?: Channel;
  readonly when?: Moment;
  /** null: with nobody in particular. */
  readonly person?: string | null;
  readonly thanks?: boolean;
}

const NOBODY: readonly Person[] = [];

/** One line about a contact off line, in natural words. What it is taken to mean stands below, to be corrected before it is kept. */
export function TouchForm({ people = NOBODY, person, touch, act, onSaved }: TouchFormProps) {
  const t = useTranslations('dashboard.touches');
  const channelName = useTranslations('channel');
  const locale = useLocale();
  const words = useWords();
  const [text, setText] = useState(touch?.text ?? '');
  const [corrected, setCorrected] = useState<Corrections>(touch ? asCorrections(touch) : {});
  const correct = (change: Corrections) => setCorrected((before) => ({ ...before, ...change }));
  const [now] = useState(Date.now);
  const proposal = useMemo(
    () => readTouch(text, people, [locale, ...navigator.languages, ...LANGUAGES], now),
    [text, people, locale, now],
  );
  const { channel = proposal.channel, when = proposal.when, thanks = false } = corrected;
  const whom = corrected.person === undefined ? (person?.id ?? proposal.person?.id ?? null) : corrected.person;
  const save = async () => {
    const kept = {
      ...(touch && { id: touch.id }),
      channel,
      when,
      text: text.trim(),
      ...(whom !== null && { person: whom }),
      ...(thanks && { thanks: true as const }),
    };
    const id = await saveTouch(kept);
    setText('');
    setCorrected({});
    onSaved?.();
    return { sentence: t('saved'), undo: () => (touch ? saveTouch(touch) : deleteTouch(id)) };
  };
  return (
    <form
      aria-label={t('form')}
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') act(save);
      }}
    >
      <div className="flex flex-wrap items-end gap-2">
        <Field
          className="min-w-52 flex-1"
          label={t('line')}
          placeholder={person ? t('exampleOne') : t('example')}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <Button look="main" type="submit" className="mb-1" disabled={text.trim() === ''}>
          {t(touch ? 'change' : 'keep')}
        </Button>
      </div>
      {text.trim() !== '' && (
        <fieldset className="grid gap-2 rounded-row border border-dashed border-edge px-3 py-2.5">
          <legend className="px-1 text-xs text-soft">{t('understood')}</legend>
          <div className="flex flex-wrap items-center gap-2">
            <Select
              label={t('channel')}
              value={channel}
              choices={CHANNELS.map((value) => ({ value, label: channelName(value) }))}
              onChange={(value) => correct({ channel: value })}
            />
            <input
              type="date"
              aria-label={t('day')}
              value={format(when.at, 'yyyy-MM-dd')}
              max={format(now, 'yyyy-MM-dd')}
              onChange={(event) => {
                const day = dayFrom(event.target.value, now);
                if (day) correct({ when: day });
              }}
              className="min-h-8 rounded-control border border-edge/60 bg-card px-2"
            />
            <span className="text-sm text-soft">
              {when.within > DAY
                ? t('between', { from: words.day(when.at), to: words.day(when.at + when.within) })
                : !proposal.dated && !corrected.when && t('noDay')}
            </span>
          </div>
          {!person && people.length > 0 && (
            <WithWhom
              people={people}
              candidates={proposal.people}
              chosen={whom}
              onChoose={(id) => correct({ person: id })}
            />
          )}
          <label className="flex items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={thanks}
              onChange={(event) => correct({ thanks: event.target.checked })}
              className="size-4 accent-ember"
            />
            {t('thanks')}
          </label>
        </fieldset>
      )}
    </form>
  );
}

function asCorrections({ channel, when, person, thanks }: Touch): Corrections {
  return { channel, when, person: person ?? null, thanks: thanks === true };
}

/** The day that a date field names ("2026-11-21"), in the user's time zone and as far as it is over; null where it names none. */
function dayFrom(value: string, now: number): Moment | null {
  const [year = NaN, month = NaN, day = NaN] = value.split('-').map(Number);
  const at = new Date(year, month - 1, day).getTime();
  return Number.isNaN(at) || at > now ? null : { at, within: Math.min(DAY - 1, now - at) };
}
