import { useTranslations } from 'use-intl';
import { Answer } from '../../../components/Answer';
import { ButtonLink } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { Select } from '../../../components/Select';
import type { Audience } from '../../../lib/people';
import { useChosen } from '../address';
import type { PageProps } from '../pages';
import { Fit } from './Fit';
import { Interests } from './Interests';

/** Whether those who answer are those whom the user wants to reach; and which of their interests draw conversation. */
export function AudiencesPage(props: PageProps) {
  const t = useTranslations('dashboard.audiences');
  const [first, ...rest] = props.settings.audiences;
  if (first) return <Chosen {...props} audiences={[first, ...rest]} />;
  return (
    <EmptyState
      level={1}
      title={t('none')}
      actions={
        <ButtonLink look="main" href="options.html#audiences">
          {t('describe')}
        </ButtonLink>
      }
    >
      {t('noneText')}
    </EmptyState>
  );
}

/** The audience in view. */
function Chosen({ audiences, ...props }: PageProps & { audiences: readonly [Audience, ...Audience[]] }) {
  const t = useTranslations('dashboard.audiences');
  const [first, ...rest] = audiences;
  const [id, setId] = useChosen('audience', [first.id, ...rest.map((one) => one.id)]);
  const audience = audiences.find((one) => one.id === id) ?? first;
  return (
    <div className="grid grid-cols-1 gap-5">
      <div className="flex flex-wrap items-center gap-2">
        {rest.length > 0 && (
          <Select
            label={t('audience')}
            value={audience.id}
            choices={audiences.map((one) => ({ value: one.id, label: one.name }))}
            onChange={setId}
          />
        )}
        <ButtonLink look="quiet" href="options.html#audiences">
          {t('change')}
        </ButtonLink>
      </div>
      {props.settings.people.on ? <Fit {...props} audience={audience} /> : <PeopleOff audience={audience} />}
      <Interests {...props} audience={audience} />
    </div>
  );
}

function PeopleOff({ audience }: { audience: Audience }) {
  const t = useTranslations('dashboard.audiences');
  return (
    <>
      <Answer size="large" more={t('offMore')}>
        {t('off', { name: audience.name })}
      </Answer>
      <div>
        <ButtonLink href="#/people">{t('offAction')}</ButtonLink>
      </div>
    </>
  );
}
