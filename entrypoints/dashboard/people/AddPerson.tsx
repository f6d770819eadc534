import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';

/** Adds someone whom the user knows off the networks only, by their name. No form of its own, so that it can stand in one. */
export function AddPerson({ onAdd }: { onAdd: (name: string) => void }) {
  const t = useTranslations('dashboard.people');
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    setName('');
    onAdd(name.trim());
  };
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Field
        label={t('addLabel')}
        value={name}
        autoComplete="off"
        className="w-64 max-w-full"
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Button className="mb-1" onClick={add}>
        {t('add')}
      </Button>
    </div>
  );
}
