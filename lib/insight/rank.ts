import type { Judged, Judgement } from './verdict';
import { FEWEST } from './verdict';

/**
 * Judgements by depth, deepest first, so that chance does not lead: posts with too few interactions to say anything come after those
 * with enough, and unreadable ones last. Ranked by the posterior mean, which pulls thin posts to what is usual; the raw ratio would
 * put two lucky answers first. Equal depths: more interactions first, then the key.
 */
export function rankPosts<T extends Judgement>(judgements: readonly T[]): T[] {
  return [...judgements].sort((a, b) => tier(a) - tier(b) || byDepth(a, b) || (a.key < b.key ? -1 : 1));
}

function tier(judgement: Judgement): number {
  if (judgement.verdict === 'unreadable') return 2;
  return judgement.counted < FEWEST ? 1 : 0;
}

function byDepth(a: Judgement, b: Judgement): number {
  if (!isJudged(a) || !isJudged(b)) return 0;
  return b.depth.value - a.depth.value || b.counted - a.counted;
}

function isJudged(judgement: Judgement): judgement is Judged {
  return judgement.verdict !== 'unreadable';
}
