import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../house/tree';
import { hold, type Printed, type SheetPost } from './sheet';

/**
 * Saved pages with answer sheets (PAGE.html beside PAGE.json), a folder for each network, where EMBERS_PAGES says. They hold
 * real people and are never part of this project.
 */
const FOLDER = process.env.EMBERS_PAGES;
const networks = FOLDER
  ? ['facebook', 'linkedin', 'instagram'].filter((network) => existsSync(path.join(FOLDER, network)))
  : [];

describe.runIf(FOLDER).each(networks)('the saved pages of %s', (network) => {
  const folder = path.join(FOLDER ?? '', network);

  it('are read right or not at all, every post, and 99 of 100 counts', () => {
    const script = path.join(ROOT, 'scripts/read.mjs');
    const lines = execFileSync(process.execPath, [script, '--json', folder], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    const pages = lines
      .split('\n')
      .flatMap((line) => (line ? [JSON.parse(line) as { page: string; posts: Printed[] }] : []));
    const held = pages.map(({ page, posts }) => ({ page, ...hold(posts, sheetOf(folder, page)) }));
    expect(held.flatMap(({ page, faults }) => faults.map((fault) => `${page}: ${fault}`))).toEqual([]);
    const sum = (of: 'asked' | 'right') => held.reduce((all, one) => all + one[of], 0);
    expect(sum('right') / sum('asked')).toBeGreaterThanOrEqual(0.99);
    expect(pages).toHaveLength(readdirSync(folder).filter((name) => name.endsWith('.json')).length);
  });
});

function sheetOf(folder: string, page: string): SheetPost[] {
  const sheet = path.join(folder, page.replace(/\.html$/, '.json'));
  return (JSON.parse(readFileSync(sheet, 'utf8')) as { posts: SheetPost[] }).posts;
}

describe('a sheet', () => {
  const truth = { ids: ['1'], author: 'Ida', reactions: [5, 5], comments: [0, 0], shares: null } as const;
  const post = { key: 'meadow:1', aliases: [], publishedAt: null };
  const five = { low: 5, high: 5 };

  it.each([
    ['a right count', { ...post, reactions: five, comments: { low: 0, high: 0 } }, { asked: 2, right: 2, faults: [] }],
    ['a blind count', { ...post, reactions: five }, { asked: 2, right: 1, faults: [] }],
    ['a wrong count', { ...post, comments: five }, { asked: 2, right: 0, faults: ['Ida: comments 5 to 5, not 0,0'] }],
    [
      'a count where the page says nothing',
      { ...post, shares: five },
      { asked: 3, right: 0, faults: ['Ida: shares 5 to 5, not null'] },
    ],
    [
      'another post',
      { ...post, key: 'meadow:2' },
      { asked: 0, right: 0, faults: ['the post of Ida was not read', 'meadow:2 is no post of the page'] },
    ],
  ])('finds %s', (_, printed, result) => {
    expect(hold([printed], [truth])).toEqual(result);
  });

  it('holds the time of publishing against the page’s own', () => {
    const told = { ...truth, publishedAt: '2026-01-01T10:00:00Z' };
    expect(hold([{ ...post, publishedAt: '2026-01-01T11:00:00Z' }], [told]).faults).toEqual([]);
    expect(hold([{ ...post, publishedAt: '2026-01-02T11:00:00Z' }], [told]).faults).toHaveLength(1);
  });
});
