import type { Judgement } from '../lib/insight/verdict';
import { COUNTS, type CountName, type Counts, type Moment } from '../lib/post';
import type { PostFacts } from './Post';
import type { Absence } from './useWords';

/** What is known of a post beside its judgement. */
interface Known extends Counts {
  readonly text?: string;
  readonly publishedAt?: Moment;
  readonly blind: readonly CountName[];
  readonly unshown: readonly CountName[];
}

/** Puts a post and its judgement into what a row shows. `network` is the network's own name. */
export function factsOf(post: Known, judgement: Judgement, network: string): PostFacts {
  const judged = judgement.verdict === 'unreadable' ? undefined : judgement;
  return {
    ...Object.fromEntries(COUNTS.flatMap((name) => (post[name] ? [[name, post[name]]] : []))),
    text: post.text,
    network,
    publishedAt: post.publishedAt,
    verdict: judgement.verdict,
    absent: absencesOf(post),
    ...(judged && {
      usual: judged.baseline,
      perHundred: judged.per100,
      usualPerHundred: judged.usual100,
    }),
    // Too early means: no band and no dot.
    depth: judged && judged.verdict !== 'early' ? judged.depth : undefined,
  };
}

function absencesOf({ blind, unshown, ...counts }: Known): Partial<Record<CountName, Absence>> {
  const why = (name: CountName): Absence =>
    unshown.includes(name) ? 'unshown' : blind.includes(name) ? 'blind' : 'notRead';
  return Object.fromEntries(COUNTS.filter((name) => !counts[name]).map((name) => [name, why(name)]));
}
