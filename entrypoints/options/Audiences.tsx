import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { useLive } from '../../lib/screen/live';
import type { Audience } from '../../lib/people';
import { listPeople, postsOf } from '../../lib/store/ask';
import { AudienceForm } from './AudienceForm';
import { useSaving } from './saving';

/** The examples to start from. */
const EXAMPLES = ['trade', 'solo', 'learners'] as const;

/** Whom the user wants to reach: several audiences, each tried on the people and posts that are known. */
export function Audiences() {
  const t = useTranslations('options.audiences');
  const { settings, save } = useSaving();
  const ids = settings.accounts.map(({ id }) => id);
  const known = useLive(listPeople, []);
  const posts = useLive(() => postsOf(ids), [ids.join()]);
  const add = (audience: Omit<Audience, 'id'>) => {
    const id = crypto.randomUUID();
    save(`add audience ${id}`, (now) => ({ ...now, audiences: [...now.audiences, { id, ...audience }] }));
  };
  return (
    <Card id="audiences" title={t('title')} lead={t('lead')}>
      <div className="grid gap-4">
        {settings.audiences.map((audience) => (
          <AudienceForm
            key={audience.id}
            audience={audience}
            people={settings.people.on && known.state === 'there' ? known.answer : null}
            posts={posts.state === 'there' ? posts.answer : []}
          />
        ))}
        <div className="flex flex-wrap items-center gap-2">
          <Button
            onClick={() => add({ name: t('unnamed'), relation: 'prospect', signs: [], excluded: [], interests: [] })}
          >
            {t('add')}
          </Button>
          <span className="ms-2 text-sm text-soft">{t('from')}:</span>
          {EXAMPLES.map((example) => (
            <Button
              key={example}
              look="quiet"
              className="underline"
              onClick={() =>
                add({
                  name: t(`examples.${example}.name`),
                  relation: 'prospect',
                  signs: t(`examples.${example}.signs`).split('\n'),
                  excluded: t(`examples.${example}.excluded`).split('\n'),
                  interests: t(`examples.${example}.interests`).split('\n'),
                })
              }
            >
              {t(`examples.${example}.name`)}
            </Button>
          ))}
        </div>
      </div>
    </Card>
  );
}
