import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Select } from '../../../components/Select';
import { useWords } from '../../../components/useWords';
import type { Coverage } from '../../../lib/insight/coverage';
import type { JudgedPost } from '../../../lib/judged';
import { STAGES, type Stage } from '../../../lib/people';
import type { PostKey } from '../../../lib/post';
import { annotate } from '../../../lib/store/notes';
import { wayToPost } from '../../../lib/screen/ways';
import type { Act } from '../people/useDone';

interface UnmarkedProps {
  readonly coverage: Coverage;
  readonly posts: readonly JudgedPost[];
  readonly act: Act;
}

/** So many at first. */
const SHOWN = 5;

/** The posts that no stage was said of, each with the one gesture that says it. */
export function Unmarked({ coverage, posts, act }: UnmarkedProps) {
  const t = useTranslations('dashboard.journey');
  const options = useTranslations('options');
  const stageOf = useTranslations('stage');
  const words = useWords();
  const [all, setAll] = useState(false);
  const keys = new Set<PostKey>(coverage.unmarked);
  const unmarked = posts.filter(({ row }) => keys.has(row.key));
  const mark = (post: PostKey, stage: Stage) =>
    act(async () => {
      await annotate(post, { stage });
      return { sentence: options('saved'), undo: () => annotate(post, { stage: null }) };
    });
  return (
    <Card title={t('unmarked')} lead={t('unmarkedLead', { n: unmarked.length })}>
      <ul className="divide-y divide-line">
        {(all ? unmarked : unmarked.slice(0, SHOWN)).map(({ row }) => (
          <li key={row.key} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-2">
            <span className="min-w-0 flex-1 basis-60">
              <a href={wayToPost(row.key)} className="line-clamp-1 hover:underline">
                {row.text ?? t('noText')}
              </a>
              <span className="text-xs text-soft">{words.day(row.listedAt)}</span>
            </span>
            <Select
              label={t('stageOf', { post: row.text ?? t('noText') })}
              value=""
              choices={[
                { value: '', label: t('serves') },
                ...STAGES.map((value) => ({ value, label: stageOf(value) })),
              ]}
              onChange={(value) => {
                if (value !== '') mark(row.key, value);
              }}
            />
          </li>
        ))}
      </ul>
      {unmarked.length > SHOWN && (
        <Button look="quiet" className="mt-2" onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { n: unmarked.length })}
        </Button>
      )}
    </Card>
  );
}
