import { useFormatter, useTranslations } from 'use-intl';
import { Card } from '../../../components/Card';
import { useWords } from '../../../components/useWords';
import { changeOf, type Followers } from './figures';

/** The followers then and now: they show, and carry nobody. Only accounts whose followers were read in both periods count. */
export function Vanity({ followers, accounts }: { followers: Followers | null; accounts: number }) {
  const t = useTranslations('dashboard.compare');
  const format = useFormatter();
  const words = useWords();
  if (!followers) {
    return (
      <Card title={t('vanity')}>
        <p className="mt-1 text-sm text-soft">{t('followersUnknown')}</p>
      </Card>
    );
  }
  const { n, exact } = changeOf(followers);
  const change = format.number(Math.round(n), { signDisplay: 'exceptZero' });
  return (
    <Card title={t('vanity')}>
      <p className="mt-1 text-sm text-soft">
        {t(exact ? 'followers' : 'followersAbout', {
          before: words.figure(followers.before),
          after: words.figure(followers.after),
          change,
        })}
        {followers.without > 0 && ` ${t('followersWithout', { n: followers.without, of: accounts })}`}
      </p>
    </Card>
  );
}
