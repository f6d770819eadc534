import { useFormatter, useTranslations } from 'use-intl';
import type { Known } from '../../../lib/insight/survey';
import type { StageReason } from '../../../lib/insight/journey';
import type { Standing } from '../../../lib/insight/people';
import type { RelationProposal } from '../../../lib/insight/signs';
import type { Audience } from '../../../lib/people';
import { useWords } from '../../../components/useWords';

/** What is known of people, in sentences. */
export function usePeopleWords(audiences: readonly Audience[], days: number) {
  const t = useTranslations('person');
  const format = useFormatter();
  const words = useWords();
  return {
    /** "5 comments and 1 share on 4 posts" */
    answers: ({ answers, posts }: Pick<Known, 'answers' | 'posts'>): string => {
      const comments = answers.comment + answers.reply;
      const parts = [
        ...(comments > 0 ? [t('comments', { n: comments })] : []),
        ...(answers.share > 0 ? [t('shares', { n: answers.share })] : []),
        ...(answers.reaction > 0 ? [t('reactions', { n: answers.reaction })] : []),
      ];
      return parts.length === 0 ? t('neverAnswered') : t('onPosts', { list: format.list(parts), n: posts });
    },
    /** Why someone has their level. */
    level: ({ because, interactions, posts }: Standing): string =>
      t(`because.${because}`, { interactions, posts, days }),
    /** What a proposed stage rests on. */
    stage: (reason: StageReason): string => {
      if (reason.kind === 'customer') return t('stageBecause.customer');
      const day = words.moment(reason.interaction.when);
      return reason.kind === 'buying-words'
        ? t('stageBecause.buying-words', { word: reason.word, day })
        : t(`stageBecause.${reason.kind}`, { day });
    },
    /** What a proposed relation rests on. */
    relation: ({ by, audience }: RelationProposal): string =>
      t('relationBecause', { word: by.word, audience: audiences.find(({ id }) => id === audience)?.name ?? '' }),
  };
}
