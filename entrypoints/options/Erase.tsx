import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Confirm } from '../../components/Confirm';
import { eraseEverything } from '../../lib/screen/erase';
import { useSaving } from './saving';
import { useAttempt } from './useAttempt';

/** Deletes everything, once a word was typed. */
export function Erase() {
  const t = useTranslations('options.erase');
  const { say } = useSaving();
  const attempt = useAttempt();
  const [asking, setAsking] = useState(false);
  return (
    <Card id="erase" title={t('title')} lead={t('lead')}>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('action')}
      </Button>
      <Confirm
        open={asking}
        question={t('lead')}
        word={t('word')}
        action={t('confirm')}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void attempt(eraseEverything).then((done) => done && say(t('done')));
        }}
      />
    </Card>
  );
}
