#!/usr/bin/env node
// Runs the readers over saved pages in a real Chromium, or the number reader over cases.
//
//   npm run --silent read -- --json FOLDER              one JSON line for each page that has a sheet with its `url`
//   npm run --silent read -- FILE.html --url ADDRESS    a table for a person
//   npm run --silent read -- --counts < cases.jsonl     {text, locale, site?, rounding?, kind?} a line -> {low, high} or
//                                                       null a line; of a list such as "152K likes, 784 comments" the first
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { text as wholeOf } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { withReaders } from './readers.mjs';
import { ensurePackages, ROOT, stop } from './setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, url: { type: 'string' }, counts: { type: 'boolean' } },
});
ensurePackages();
if (values.counts) await readCounts();
else if (values.json) await readFolder(values.json);
else if (positionals[0] && values.url) await readFile(positionals[0], values.url);
else stop('Say --json FOLDER, or FILE.html --url ADDRESS, or --counts. The head of scripts/read.mjs explains them.');

async function readCounts() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(ROOT, 'lib/text/count.ts'), { logLevel: 'silent' });
  // A case may say how its place rounds; otherwise its site decides.
  const roundings = { floor: 'floor', half: 'half', 'half-up': 'half', unknown: 'unknown' };
  const answer = ({ text, locale, site, rounding, kind }) => {
    const context = { lang: locale ?? '', rounding: roundings[rounding] ?? module.roundingOf(site) };
    if (kind === 'time' || typeof text !== 'string') return null;
    return module.readCount(text, context) ?? module.readCounts(text, context)[0] ?? null;
  };
  const cases = (await wholeOf(process.stdin)).split('\n').filter((line) => line.trim());
  process.stdout.write(cases.map((line, i) => `${JSON.stringify(answer(parsed(line, i + 1)))}\n`).join(''));
}

function parsed(line, number) {
  try {
    return JSON.parse(line);
  } catch {
    return stop(`Case ${number} is not JSON: ${line.slice(0, 80)}`);
  }
}

async function readFolder(folder) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort();
  await withReaders(async (read) => {
    for (const name of names) {
      const file = path.join(folder, name);
      const url = sheetAddress(file.replace(/\.html$/, '.json'));
      if (url) console.log(JSON.stringify({ page: name, ...(await read(file, url)) }));
    }
  });
}

function sheetAddress(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).url;
  } catch {
    return undefined; // no sheet, no address: the page is not part of the check
  }
}

async function readFile(file, url) {
  await withReaders(async (read) => {
    const { network, place, account, posts, ms } = await read(file, url);
    const show = (count) =>
      !count ? '–' : count.low === count.high ? String(count.low) : `${count.low}–${count.high}`;
    console.log(`${network ?? 'no network'} · ${place ?? 'nothing to read here'} · ${ms} ms`);
    if (account)
      console.log(`account ${account.handle} (${account.name ?? 'no name'}), followers ${show(account.followers)}`);
    console.table(
      posts.map((post) => ({
        key: post.key,
        author: post.author.name ?? post.author.handle ?? '?',
        published: post.publishedAt ?? '–',
        reactions: show(post.reactions),
        comments: show(post.comments),
        shares: show(post.shares),
        views: show(post.views),
        blind: post.blind.join(' '),
        text: (post.text ?? '').slice(0, 40),
      })),
    );
  });
}
