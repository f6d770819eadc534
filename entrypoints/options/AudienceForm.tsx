import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { Select } from '../../components/Select';
import { findInterests } from '../../lib/insight/fit';
import { RELATIONS, type Audience } from '../../lib/people';
import type { PersonRow, PostRow } from '../../lib/store/rows';
import { AudiencePreview } from './AudiencePreview';
import { DraftField, DraftLines } from './Draft';
import { useSaving } from './saving';

interface AudienceFormProps {
  readonly audience: Audience;
  /** The people to try it on; null while people are off. */
  readonly people: readonly PersonRow[] | null;
  /** The user's own posts, to look for interests in. */
  readonly posts: readonly PostRow[];
}

/** One audience: its name, what it stands for, and the words it is known by. */
export function AudienceForm({ audience, people, posts }: AudienceFormProps) {
  const t = useTranslations('options.audiences');
  const options = useTranslations('options');
  const { save } = useSaving();
  const change = (what: keyof Audience, part: Partial<Audience>) =>
    save(`${what} of ${audience.id}`, (now) => ({
      ...now,
      audiences: now.audiences.map((one) => (one.id === audience.id ? { ...one, ...part } : one)),
    }));
  return (
    <section aria-label={audience.name} className="grid gap-4 rounded-row border border-line bg-paper p-4">
      <div className="flex flex-wrap items-end gap-3">
        <DraftField
          className="min-w-44 flex-1"
          label={t('name')}
          value={audience.name}
          write={(name) => name}
          read={(text) => text.trim() || null}
          error={options('accounts.nameEmpty')}
          onSave={(name) => change('name', { name })}
        />
        <div className="mb-1 grid gap-1">
          <span aria-hidden="true" className="text-sm font-semibold">
            {t('relation')}
          </span>
          <Select
            label={t('relation')}
            value={audience.relation}
            choices={RELATIONS.map((value) => ({ value, label: t(`relations.${value}`) }))}
            onChange={(relation) => change('relation', { relation })}
          />
        </div>
        <Button
          className="mb-1"
          aria-label={`${options('remove')}: ${audience.name}`}
          onClick={() =>
            save(`remove ${audience.id}`, (now) => ({
              ...now,
              audiences: now.audiences.filter(({ id }) => id !== audience.id),
            }))
          }
        >
          {options('remove')}
        </Button>
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <DraftLines
          label={t('signs')}
          hint={t('signsHint')}
          value={audience.signs}
          onSave={(signs) => change('signs', { signs })}
        />
        <DraftLines
          label={t('excluded')}
          hint={t('excludedHint')}
          value={audience.excluded}
          onSave={(excluded) => change('excluded', { excluded })}
        />
      </div>
      <AudiencePreview audience={audience} people={people} />
      <div>
        <DraftLines
          label={t('interests')}
          hint={t('interestsHint')}
          value={audience.interests}
          onSave={(interests) => change('interests', { interests })}
        />
        {audience.interests.length > 0 && posts.length > 0 && (
          <p className="mt-1 text-sm">{t('carried', { found: countCarrying(audience, posts), all: posts.length })}</p>
        )}
      </div>
    </section>
  );
}

function countCarrying({ interests }: Audience, posts: readonly PostRow[]): number {
  return new Set(findInterests(interests, posts).flatMap(({ carrying }) => carrying.map(({ post }) => post))).size;
}
