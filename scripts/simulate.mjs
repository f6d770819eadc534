#!/usr/bin/env node
// Invents accounts of which all is known, and prints how often what Embers says of them is right (docs/insight.md explains each line).
//
//   node scripts/simulate.mjs              1,050 accounts each for depth, lift and growth
//   node scripts/simulate.mjs 5000         so many; the same number gives the same figures on every machine
import path from 'node:path';
import { ensurePackages, ROOT } from './setup.mjs';

ensurePackages();
const accounts = Number(process.argv[2] ?? 1050);
const { runnerImport } = await import('vite');
const figures = async (name) =>
  (await runnerImport(path.join(ROOT, `tests/insight/figures/${name}.ts`), { logLevel: 'silent' })).module;

const percent = (tally) => (tally.n > 0 ? `${(100 * tally.share).toFixed(1)} %` : '–');
const bands = (map) => [...map].map(([from, tally]) => `${from}: ${percent(tally)}`).join('   ');

const { measureDepth } = await figures('depth');
for (const regime of ['mixed', 'young', 'old']) {
  const depth = measureDepth(accounts, 100, regime);
  console.log(`\nDEPTH, looks ${regime}: 80 % intervals cover ${percent(depth.covered)} of ${depth.covered.n} posts`);
  console.log(`  by reactions a post  ${bands(depth.bySize)}`);
  console.log(`  by age when seen (h) ${bands(depth.byAge)}`);
  console.log(`  by number of posts   ${bands(depth.byPosts)}`);
  console.log(
    `  decided ${percent(depth.decided)}; of those, wrong: "draws conversation" ${percent(depth.conversationWrong)},`,
  );
  console.log(`  "bare likes" ${percent(depth.likesWrong)}`);
}

const { measureLift } = await figures('lift');
for (const regime of ['mixed', 'young', 'old']) {
  const lift = measureLift(accounts, regime, 60);
  console.log(`\nLIFT, looks ${regime}: 80 % intervals cover ${percent(lift.covered)} of ${lift.covered.n} posts`);
  console.log(`  mean width ${lift.width.toFixed(2)} doublings; by reactions a post ${bands(lift.bySize)}`);
  console.log(`  said to be above, wrong ${percent(lift.aboveWrong)}; below, wrong ${percent(lift.belowWrong)}`);
}

const { measureGrowth } = await figures('growth');
const growth = measureGrowth(accounts);
console.log(`\nWEEKLY GROWTH: 80 % intervals cover ${percent(growth.covered)} of ${growth.covered.n} accounts`);
console.log(`  by weeks ${bands(growth.byWeeks)}`);
console.log(
  `  a flat account is said to grow ${percent(growth.flatUp)}, to shrink ${percent(growth.flatDown)}; 8 % a week is seen ${percent(growth.seen)}`,
);

const { measureComparisons } = await figures('compare');
const compared = measureComparisons(2 * accounts);
console.log(
  `\nCOMPARISONS cover: posts ${percent(compared.posts)}, people ${percent(compared.people)}, shares ${percent(compared.shares)}`,
);
console.log(`  two periods that do not differ are said to ${percent(compared.falsely)}`);

const { measureWorks } = await figures('works');
const works = measureWorks(Math.ceil(accounts / 4));
console.log(
  `\nWHAT WORKS, seven groups: claims something where nothing differs: depth ${percent(works.falseDepth)}, volume ${percent(works.falseVolume)}`,
);
console.log(`  finds the group with twice the odds of depth ${percent(works.found)}`);

const { COURSES, measureBends, measurePhase } = await figures('phase');
for (const weeks of [12, 26, 52]) {
  console.log(`\nPHASES over ${weeks} weeks`);
  for (const name of Object.keys(COURSES)) {
    const phase = measurePhase(name, weeks, Math.ceil(accounts / 10));
    const share = (part) => `${Math.round(100 * part)} %`.padStart(5);
    console.log(
      `  ${name.padEnd(14)} ${COURSES[name].phase.padEnd(12)} right ${share(phase.right)}  unsure ${share(phase.unsure)}  other ${share(phase.wrong)}  taking off ${share(phase.takingOff)}`,
    );
  }
}
for (const weeks of [26, 52]) {
  const { said, wrong } = measureBends(weeks, Math.ceil(accounts / 10));
  console.log(`\nSTRAIGHT OR EXPONENTIAL over ${weeks} weeks: said of ${percent(said)}, wrong ${percent(wrong)}`);
}
