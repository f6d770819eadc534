import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { passFocus } from '../../../components/passFocus';
import { useWords } from '../../../components/useWords';
import type { Notice } from '../../../lib/insight/attention';
import type { Survey } from '../../../lib/insight/survey';
import type { Interaction, Person } from '../../../lib/people';
import { wayToPerson } from '../../../lib/screen/ways';

interface AttentionProps {
  readonly survey: Survey;
  readonly people: ReadonlyMap<string, Person>;
  /** The first words of a post, by its key. */
  readonly textOf: (post: string) => string | undefined;
  readonly onThank: (person: Person) => void;
  readonly onReplied: (interaction: Interaction) => void;
}

/** Who deserves a word: to thank, fallen silent, critical. Newest first; how many follow someone plays no part. */
export function Attention({ survey, people, textOf, onThank, onReplied }: AttentionProps) {
  const t = useTranslations('dashboard.people');
  return (
    <div className="grid items-start gap-5 lg:grid-cols-3">
      <Card title={t('thank')} lead={t('thankLead', { n: survey.thanks.length })}>
        <Notices
          notices={survey.thanks}
          people={people}
          textOf={textOf}
          reason={({ because }) => t(`thankFor.${because}`)}
        >
          {(notice, person) => (
            <span className="-ms-3 flex flex-wrap items-center">
              <Button
                look="quiet"
                className="underline"
                aria-label={t('thankedWhom', { name: person.name })}
                data-pass="thank"
                onClick={({ currentTarget }) => {
                  passFocus(currentTarget);
                  onThank(person);
                }}
              >
                {t('thanked')}
              </Button>
              {(notice.interaction.kind === 'comment' || notice.interaction.kind === 'reply') && (
                <Button
                  look="quiet"
                  className="underline"
                  aria-label={t('repliedWhom', { name: person.name })}
                  data-pass="thank"
                  onClick={({ currentTarget }) => {
                    passFocus(currentTarget);
                    onReplied(notice.interaction);
                  }}
                >
                  {t('replied')}
                </Button>
              )}
            </span>
          )}
        </Notices>
      </Card>
      <Card
        title={t('silent')}
        lead={survey.silence.known ? t('silentLead', { n: survey.silence.people.length }) : t('silentUnknown')}
      >
        <Notices notices={survey.silence.people} people={people} textOf={textOf} />
      </Card>
      <Card title={t('criticised')} lead={t('criticisedLead', { n: survey.criticism.length })}>
        <Notices notices={survey.criticism} people={people} textOf={textOf} />
      </Card>
    </div>
  );
}

/** So many at first; the rest behind one button. */
const SHOWN = 3;

function Notices<One extends Notice>({
  notices,
  people,
  textOf,
  reason,
  children,
}: Pick<AttentionProps, 'people' | 'textOf'> & {
  notices: readonly One[];
  reason?: (notice: One) => string;
  children?: (notice: One, person: Person) => ReactNode;
}) {
  const t = useTranslations('dashboard.people');
  const [all, setAll] = useState(false);
  const shown = all ? notices : notices.slice(0, SHOWN);
  return (
    <>
      <ul className="grid gap-3">
        {shown.flatMap((notice) => {
          const person = people.get(notice.person);
          if (!person) return [];
          return [
            <li key={notice.interaction.id}>
              <a href={wayToPerson(person.id)} className="font-[550] hover:underline">
                {person.name}
              </a>
              {reason && <span className="block text-xs text-soft">{reason(notice)}</span>}
              <Deed interaction={notice.interaction} post={textOf(notice.interaction.post)} />
              {children?.(notice, person)}
            </li>,
          ];
        })}
      </ul>
      {notices.length > SHOWN && (
        <Button look="quiet" className="mt-2" onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { n: notices.length })}
        </Button>
      )}
    </>
  );
}

/** What someone did, in a line: "commented 3 Nov under “What would you ask …”". */
export function Deed({ interaction, post }: { interaction: Interaction; post: string | undefined }) {
  const t = useTranslations('person');
  const words = useWords();
  return (
    <span className="block text-sm text-soft">
      {t(`did.${interaction.kind}`, { day: words.moment(interaction.when) })}
      {interaction.text ? (
        <q className="line-clamp-2 text-ink">{interaction.text}</q>
      ) : (
        post && <span className="line-clamp-1">{post}</span>
      )}
    </span>
  );
}
