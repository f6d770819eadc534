import { COUNTS, type Count, type CountName, type Reading } from '../post';

/**
 * One reading out of two of the same post on the same page (a dialog over the feed that holds it too).
 * A count both agree on is as narrow as they make it together; where they contradict each other it is blind.
 */
export function reconcile(first: Reading, second: Reading): Reading {
  const counts: { [name in CountName]?: Count } = {};
  const blind: CountName[] = [];
  const unshown: CountName[] = [];
  for (const name of COUNTS) {
    const a = first[name];
    const b = second[name];
    const both = a && b ? overlap(a, b) : (a ?? b);
    if (both) counts[name] = both;
    else if (a || first.blind.includes(name) || second.blind.includes(name)) blind.push(name);
    else unshown.push(name);
  }
  const { reactions: _r, comments: _c, shares: _s, views: _v, ...rest } = { ...second, ...first };
  const keys = [...first.aliases, second.key, ...second.aliases].filter((key) => key !== first.key);
  const answers = [...first.answers, ...second.answers];
  const once = answers.filter((a, i) => answers.findIndex((b) => JSON.stringify(a) === JSON.stringify(b)) === i);
  return { ...rest, ...counts, blind, unshown, aliases: [...new Set(keys)], answers: once };
}

function overlap(a: Count, b: Count): Count | undefined {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : undefined;
}
