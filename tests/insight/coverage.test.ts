import { describe, expect, it } from 'vitest';
import { coverJourney, findAppetites } from '../../lib/insight/coverage';
import { STAGES, type Annotation, type Stage } from '../../lib/people';
import type { PostKey } from '../../lib/post';
import { answer, daysAgo, NOW } from './invented/answers';

const post = (n: number, days: number, depth?: number) => ({
  key: `linkedin:${n}` as PostKey,
  at: daysAgo(days),
  ...(depth !== undefined && { depth }),
});
const mark = (n: number, stage?: Stage): Annotation => ({ post: `linkedin:${n}`, themes: [], ...(stage && { stage }) });

const POSTS = [post(1, 5, 0.1), post(2, 20, 0.4), post(3, 50, 0.2), post(4, 10), post(5, 80, 0.3), post(6, 3, 0.2)];
const MARKS = [
  mark(1, 'discovery'),
  mark(2, 'discovery'),
  mark(3, 'discovery'),
  mark(4, 'trust'),
  mark(5, 'consideration'),
  mark(6),
];
const ANSWERS = [
  answer('Ana', 1, 'comment', 4),
  answer('Ana', 2, 'comment', 19),
  answer('Bo', 2, 'reaction', 19),
  answer('Bo', 5, 'comment', 70),
];

describe('the coverage of the journey', () => {
  const coverage = coverJourney(POSTS, MARKS, ANSWERS, NOW, 60);
  const of = (stage: Stage) => coverage.stages.find((one) => one.stage === stage);

  it('has all eight stages in order', () => {
    expect(coverage.stages.map(({ stage }) => stage)).toEqual(STAGES);
  });

  it('tells posts, median depth and answering people of a stage', () => {
    expect(of('discovery')).toEqual({
      stage: 'discovery',
      posts: ['linkedin:1', 'linkedin:2', 'linkedin:3'],
      depth: { median: 0.2, posts: 3 },
      people: 2,
    });
  });

  it('leaves the depth out where no post could be read', () => {
    expect(of('trust')).toEqual({ stage: 'trust', posts: ['linkedin:4'], people: 0 });
  });

  it('names the stages nobody spoke to, and since when', () => {
    expect(coverage.gaps.find(({ stage }) => stage === 'consideration')).toEqual({ stage: 'consideration', days: 80 });
    expect(coverage.gaps.find(({ stage }) => stage === 'fan')).toEqual({ stage: 'fan', days: null });
    expect(coverage.gaps.map(({ stage }) => stage)).not.toContain('trust');
  });

  it('says which posts have no stage yet', () => {
    expect(coverage.unmarked).toEqual(['linkedin:6']);
  });

  it('leaves people out, rather than none, while they are off', () => {
    const off = coverJourney(POSTS, MARKS, null, NOW, 60);
    expect(off.stages.every((stage) => !('people' in stage))).toBe(true);
  });
});

describe('what people at a stage answer', () => {
  it('is told by the stages the posts serve, each person once', () => {
    const stages = new Map<string, Stage>([
      ['Ana', 'trust'],
      ['Bo', 'trust'],
      ['Cy', 'fan'],
    ]);
    expect(findAppetites(stages, MARKS, ANSWERS)).toEqual([
      {
        stage: 'trust',
        people: 2,
        answered: [
          { serving: 'discovery', people: 2, posts: 2 },
          { serving: 'consideration', people: 1, posts: 1 },
        ],
      },
      { stage: 'fan', people: 1, answered: [] },
    ]);
  });
});
