import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import { CountText } from '../../components/CountText';
import { DepthTrack } from '../../components/DepthTrack';
import type { PostFacts } from '../../components/Post';
import { useWords } from '../../components/useWords';
import { VerdictMark, VerdictWord } from '../../components/VerdictMark';
import type { Stage } from '../../lib/people';
import type { PostRow } from '../../lib/store/rows';
import { wayTo } from './ways';

interface PostTableRowProps {
  readonly ref: Ref<HTMLTableRowElement>;
  /** Its place in the whole table, the first being 0. */
  readonly index: number;
  readonly row: PostRow;
  readonly facts: PostFacts;
  /** The depth at the right end of the tracks, from `trackEnd`. */
  readonly end: number;
  readonly stage: Stage | undefined;
  readonly marked: boolean;
  readonly onMark: (on: boolean) => void;
}

/** One post of the table. On a narrow screen its verdict and counts stand under its words. */
export function PostTableRow({ ref, index, row, facts, end, stage, marked, onMark }: PostTableRowProps) {
  const t = useTranslations('dashboard.posts');
  const stages = useTranslations('stage');
  const words = useWords();
  const text = row.text ?? t('noText');
  const why = (name: 'reactions' | 'comments' | 'shares') => facts.absent?.[name] ?? 'notRead';
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      className="border-t border-line align-middle has-checked:bg-ember-wash/40"
    >
      <td className="w-8 ps-4 max-sm:align-top max-sm:pt-3 print:hidden">
        <input
          type="checkbox"
          aria-label={t('mark', { text })}
          checked={marked}
          onChange={(event) => onMark(event.target.checked)}
          className="block size-4 accent-ember"
        />
      </td>
      <th scope="row" className="max-w-0 min-w-40 px-2 py-2 text-start font-normal sm:w-[38%] print:ps-4">
        <a
          href={wayTo.post(row.key)}
          className={`block truncate font-[550] hover:underline ${row.text === undefined ? 'text-soft italic' : ''}`}
          title={text}
        >
          {text}
        </a>
        <span className="block text-xs text-soft sm:truncate">
          {facts.network} ·{' '}
          {facts.publishedAt ? words.moment(facts.publishedAt) : t('seen', { day: words.day(row.firstSeen) })}
          {stage && ` · ${stages(stage)}`}
        </span>
        <span className="mt-1 flex flex-wrap items-center gap-x-2 text-xs sm:hidden">
          <VerdictMark verdict={facts.verdict} /> <VerdictWord verdict={facts.verdict} />
          <span className="text-soft">
            <CountText name="comments" count={row.comments} why={why('comments')} named />
            {' · '}
            <CountText name="shares" count={row.shares} why={why('shares')} named />
            {' · '}
            <CountText name="reactions" count={row.reactions} why={why('reactions')} named />
          </span>
        </span>
      </th>
      <td className="min-w-44 px-2 py-2 max-sm:hidden">
        <span className="mb-1 flex items-center gap-1.5 text-sm">
          <VerdictMark verdict={facts.verdict} /> <VerdictWord verdict={facts.verdict} />
        </span>
        <DepthTrack depth={facts.depth} usual={facts.usual} end={end} verdict={facts.verdict} />
      </td>
      {(['reactions', 'comments', 'shares'] as const).map((name) => (
        <td key={name} className="px-2 py-2 text-end whitespace-nowrap last:pe-4 max-sm:hidden">
          <CountText name={name} count={row[name]} why={why(name)} />
        </td>
      ))}
    </tr>
  );
}
