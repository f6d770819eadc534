import { useTranslations } from 'use-intl';
import { Card } from '../../../components/Card';
import { Known } from '../../../components/Known';
import { useWords } from '../../../components/useWords';
import type { Coverage, StageCoverage } from '../../../lib/insight/coverage';
import type { Stage } from '../../../lib/people';

interface PathProps {
  readonly coverage: Coverage;
  /** The stage each person stands at; null while people are off. */
  readonly stages: ReadonlyMap<string, Stage> | null;
}

/** The eight stages as a way from top to bottom: a full dot where a post serves, an empty ring where none does. */
export function Path({ coverage, stages }: PathProps) {
  const t = useTranslations('dashboard.journey');
  const stageOf = useTranslations('stage');
  const standing = (stage: Stage) => stages && [...stages.values()].filter((one) => one === stage).length;
  return (
    <Card title={t('path')} lead={t('pathLead', { days: coverage.days })}>
      <table className="w-full">
        <thead>
          <tr className="text-xs text-soft">
            <th scope="col" className="py-1 text-start font-semibold">
              {t('stage')}
            </th>
            {(['posts', 'depth', 'answered', 'standing'] as const).map((name) => (
              <th key={name} scope="col" className="px-1.5 py-1 text-end font-semibold max-sm:hidden">
                {t(`columns.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.stages.map((row, place) => (
            <tr key={row.stage} className="align-top">
              <th scope="row" className="py-0 text-start font-normal">
                <span className="grid grid-cols-[1.25rem_1fr] gap-x-2">
                  <Dot served={row.posts.length > 0} first={place === 0} last={place === 7} />
                  <span className="py-2">
                    <span className={row.posts.length > 0 ? 'font-[550]' : ''}>{stageOf(row.stage)}</span>
                    <Gap row={row} coverage={coverage} />
                    <span className="flex flex-wrap gap-x-3 text-xs text-soft sm:hidden">
                      {(['posts', 'answered', 'standing'] as const).map((name) => (
                        <span key={name}>
                          {t(`columns.${name}`)}{' '}
                          <span className="font-semibold text-ink">
                            <Figure name={name} row={row} standing={standing(row.stage)} />
                          </span>
                        </span>
                      ))}
                    </span>
                  </span>
                </span>
              </th>
              {(['posts', 'depth', 'answered', 'standing'] as const).map((name) => (
                <td key={name} className="px-1.5 py-2 text-end max-sm:hidden">
                  <Figure name={name} row={row} standing={standing(row.stage)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** A place on the way, with the line that leads through it. */
function Dot({ served, first, last }: { served: boolean; first: boolean; last: boolean }) {
  return (
    <span aria-hidden="true" className="relative flex justify-center">
      <span className={`absolute w-px bg-line ${first ? 'top-4' : 'top-0'} ${last ? 'h-4' : 'bottom-0'}`} />
      <span
        className={`relative mt-3 size-3 rounded-full border-[1.5px] ${served ? 'border-ember bg-ember' : 'border-edge bg-card'}`}
      />
    </span>
  );
}

/** Since when nothing has spoken to a stage. */
function Gap({ row, coverage }: { row: StageCoverage; coverage: Coverage }) {
  const t = useTranslations('dashboard.journey');
  const gap = coverage.gaps.find(({ stage }) => stage === row.stage);
  if (!gap) return null;
  return (
    <span className="block text-xs text-soft">{gap.days === null ? t('never') : t('since', { days: gap.days })}</span>
  );
}

interface FigureProps {
  readonly name: 'posts' | 'depth' | 'answered' | 'standing';
  readonly row: StageCoverage;
  /** People who stand at the stage; null while people are off. */
  readonly standing: number | null;
}

/** One figure of a stage; what can be opened is a link to the posts or the people behind it. */
function Figure({ name, row, standing }: FigureProps) {
  const t = useTranslations('dashboard.journey');
  const words = useWords();
  const link = (n: number, href: string) =>
    n === 0 ? (
      <>0</>
    ) : (
      <a href={href} className="underline decoration-edge underline-offset-2">
        {n}
      </a>
    );
  switch (name) {
    case 'posts':
      return link(row.posts.length, `#/posts?stage=${row.stage}`);
    case 'answered':
      return <Known value={row.people} why={t('peopleOff')} />;
    case 'standing':
      return standing === null ? (
        <Known value={null} why={t('peopleOff')} />
      ) : (
        link(standing, `#/people?stage=${row.stage}`)
      );
    case 'depth':
      if (!row.depth) return <Known value={null} why={t(row.posts.length === 0 ? 'noPosts' : 'noDepth')} />;
      return (
        <span className="whitespace-nowrap">
          {words.percent(row.depth.median)}{' '}
          <span className="text-xs text-soft">{t('ofPosts', { n: row.depth.posts })}</span>
        </span>
      );
  }
}
