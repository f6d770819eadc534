import { useState, type FormEvent } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Field } from '../../components/Field';
import { NetworkMark } from '../../components/NetworkMark';
import { accountAt, follow, nameOf } from '../../lib/screen/accounts';
import { NETWORKS } from '../../lib/networks';
import type { Account } from '../../lib/post';
import { DraftField } from './Draft';
import { useSaving } from './saving';

/** The profiles and Pages of the user's own: renamed, removed, added by pasting an address. */
export function Accounts() {
  const t = useTranslations('options.accounts');
  const { settings } = useSaving();
  return (
    <Card id="accounts" title={t('title')} lead={t('lead')}>
      {settings.accounts.length === 0 && <p className="mb-3">{t('none')}</p>}
      <ul className="divide-y divide-line">
        {settings.accounts.map((account) => (
          <Row key={account.id} account={account} />
        ))}
      </ul>
      <Add />
    </Card>
  );
}

function Row({ account }: { account: Account }) {
  const t = useTranslations('options.accounts');
  const options = useTranslations('options');
  const { save, say } = useSaving();
  const network = nameOf(account.network);
  return (
    <li className="flex flex-wrap items-end gap-x-3 gap-y-2 py-2.5 first:pt-0">
      <DraftField
        className="min-w-40 flex-1"
        label={
          <span className="flex flex-wrap items-center gap-x-2">
            <NetworkMark name={network} silent /> {network}
            <span className="font-normal break-all text-soft">{account.handle}</span>
          </span>
        }
        value={account.name}
        write={(name) => name}
        read={(text) => text.trim() || null}
        error={t('nameEmpty')}
        onSave={(name) =>
          save(`name of ${account.id}`, (now) => ({
            ...now,
            accounts: now.accounts.map((one) => (one.id === account.id ? { ...one, name } : one)),
          }))
        }
      />
      <Button
        aria-label={`${options('remove')}: ${account.name}, ${network}`}
        onClick={() => {
          save(`remove ${account.id}`, (now) => ({
            ...now,
            accounts: now.accounts.filter(({ id }) => id !== account.id),
          }));
          say(t('removed', { name: account.name }));
        }}
      >
        {options('remove')}
      </Button>
    </li>
  );
}

/** Adds an account by its address. */
function Add() {
  const t = useTranslations('options.accounts');
  const format = useFormatter();
  const { settings, save } = useSaving();
  const [address, setAddress] = useState('');
  const [error, setError] = useState<string>();
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const account = accountAt(address);
    const known = account && settings.accounts.find(({ id }) => id.toLowerCase() === account.id.toLowerCase());
    if (!account)
      return setError(
        t('addressWrong', {
          networks: format.list(
            NETWORKS.map(({ name }) => name),
            { type: 'disjunction' },
          ),
        }),
      );
    if (known) return setError(t('known', { name: known.name }));
    save(`add ${account.id}`, follow(account));
    setAddress('');
  };
  return (
    <form onSubmit={add} className="mt-3 flex flex-wrap items-start gap-x-3 gap-y-2">
      <Field
        className="min-w-48 flex-1"
        label={t('address')}
        hint={t('addressHint')}
        error={error}
        inputMode="url"
        autoComplete="off"
        value={address}
        onChange={(event) => {
          setAddress(event.target.value);
          setError(undefined);
        }}
      />
      <Button type="submit" className="mt-[1.6rem]">
        {t('add')}
      </Button>
    </form>
  );
}
