import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { Select } from '../../components/Select';
import { STAGES, type Annotation, type Stage } from '../../lib/people';
import type { PostKey } from '../../lib/post';
import { annotate } from '../../lib/store/notes';
import { StoreProblem, type StoreProblemKind } from '../../lib/store/problem';

interface BulkBarProps {
  /** The posts that are marked. */
  readonly posts: readonly PostKey[];
  readonly notes: ReadonlyMap<PostKey, Annotation>;
  readonly onDone: () => void;
}

/** What was done last, with the stages as they were before. */
interface Done {
  readonly posts: number;
  readonly before: ReadonlyMap<Stage | null, readonly PostKey[]>;
}

/** Gives one stage to all posts that are marked, and takes it back if asked. */
export function BulkBar({ posts, notes, onDone }: BulkBarProps) {
  const t = useTranslations('dashboard.posts.bulk');
  const store = useTranslations('store');
  const stages = useTranslations('stage');
  const [stage, setStage] = useState<Stage | 'none'>('discovery');
  const [done, setDone] = useState<Done | null>(null);
  const [problem, setProblem] = useState<StoreProblemKind | null>(null);
  const attempt = async (work: () => Promise<void>, then: Done | null) => {
    try {
      await work();
      setDone(then);
      setProblem(null);
      onDone();
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      setProblem(error.kind);
    }
  };
  const apply = () =>
    attempt(() => annotate(posts, { stage: stage === 'none' ? null : stage }), {
      posts: posts.length,
      before: Map.groupBy(posts, (key) => notes.get(key)?.stage ?? null),
    });
  const undo = ({ before }: Done) =>
    attempt(async () => {
      for (const [was, keys] of before) await annotate(keys, { stage: was });
    }, null);
  return (
    <div className="sticky bottom-3 z-10 empty:hidden print:hidden">
      {problem && <Notice alert>{store(problem)}</Notice>}
      {posts.length > 0 && (
        <div
          role="group"
          aria-label={t('label')}
          className="flex flex-wrap items-center gap-2 rounded-card border border-edge bg-card px-4 py-2.5 shadow-lg shadow-ink/10"
        >
          <span className="me-auto font-semibold">{t('marked', { n: posts.length })}</span>
          <Select
            label={t('stage')}
            value={stage}
            onChange={setStage}
            choices={[
              ...STAGES.map((value) => ({ value, label: stages(value) })),
              { value: 'none' as const, label: t('none') },
            ]}
            className="max-w-60"
          />
          <Button look="main" onClick={() => void apply()}>
            {t('apply')}
          </Button>
          <Button look="quiet" onClick={onDone}>
            {t('unmark')}
          </Button>
        </div>
      )}
      {posts.length === 0 && done && (
        <Notice actions={<Button onClick={() => void undo(done)}>{t('undo')}</Button>}>
          {t('done', { n: done.posts })}
        </Notice>
      )}
    </div>
  );
}
