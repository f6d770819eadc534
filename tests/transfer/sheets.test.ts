import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../lib/store/db';
import { annotate } from '../../lib/store/notes';
import { writeCsv } from '../../lib/transfer/csv';
import { writeParquet } from '../../lib/transfer/parquet';
import { SHEETS, type Sheet } from '../../lib/transfer/sheets';
import { DAY, HOUR, MORNING, PEOPLE_ON, comment, counts, reading, record } from '../store/invented';
import { putBack, type Stored } from '../store/stored';
import { newBrowser } from './browser';

const EXAMPLE: Stored = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../fixtures/store/version-1.json'), 'utf8'),
);

beforeEach(newBrowser);

async function csv(sheet: Sheet): Promise<Record<string, string>[]> {
  const { data } = Papa.parse<Record<string, string>>(await (await writeCsv(sheet)).text(), {
    header: true,
    skipEmptyLines: true,
  });
  return data;
}

describe('a CSV of posts', () => {
  it('has both ends of every count, and an empty cell where a count is unknown: never a zero', async () => {
    await record(MORNING, [
      reading(1, { reactions: { low: 2800, high: 2899 }, comments: { low: 0, high: 0 }, blind: ['shares'] }),
    ]);
    expect(await csv(SHEETS.posts)).toMatchObject([
      {
        key: 'linkedin:1',
        reactions_low: '2800',
        reactions_high: '2899',
        comments_low: '0',
        comments_high: '0',
        shares_low: '',
        shares_high: '',
        views_low: '',
        blind: 'shares',
        first_seen: '2026-05-04T08:00:00.000Z',
        published_at: '',
        published_at_within_seconds: '',
        stage: '',
      },
    ]);
  });

  it('has what the user wrote on them, and how exactly the time of publication is known', async () => {
    await record(MORNING, [reading(1, { publishedAt: { at: MORNING - DAY, within: HOUR } })]);
    await annotate('linkedin:1', { stage: 'trust', themes: ['prices', 'team'], note: 'Said "yes",\nthen no.' });
    expect(await csv(SHEETS.posts)).toMatchObject([
      {
        published_at: '2026-05-03T08:00:00.000Z',
        published_at_within_seconds: '3600',
        stage: 'trust',
        themes: 'prices, team',
        note: 'Said "yes",\nthen no.',
      },
    ]);
  });

  it.each(['=HYPERLINK("https://example.org")', '+33 2 00 00 00 00', '-2+3', '@SUM(1)', '\tx', '\rx', '\n=1', '＝1+1'])(
    'lets no spreadsheet run %j',
    async (text) => {
      await record(MORNING, [reading(1, { text })]);
      const [row] = await csv(SHEETS.posts);
      expect(row?.text).toBe(`'${text}`);
      expect(await (await writeCsv(SHEETS.posts)).text()).toContain(`,"'${text.replaceAll('"', '""')}"`);
    },
  );

  it.each(['plain', 'é, "ü"; 日本', '3 = 3', ' = no formula'])('leaves other words alone: %j', async (text) => {
    await record(MORNING, [reading(1, { text })]);
    expect(await csv(SHEETS.posts)).toMatchObject([{ text }]);
  });

  it('begins with the mark that tells spreadsheets of UTF-8, and is a head line alone while there is nothing', async () => {
    const bytes = new Uint8Array(await (await writeCsv(SHEETS.posts)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toMatch(/^key,aliases,.*\r\n$/);
  });
});

describe('every sheet', () => {
  const names = Object.keys(SHEETS) as (keyof typeof SHEETS)[];

  it.each(names)('%s is the same table as CSV and as Parquet', async (name) => {
    await putBack(EXAMPLE);
    const sheet: Sheet = SHEETS[name];
    const lines = await csv(sheet);
    const file = await (await writeParquet(sheet)).arrayBuffer();
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, said(cell)])))).toEqual(
      lines,
    );
    expect(lines).toHaveLength(EXAMPLE.stores[name]?.rows.length ?? -1);
    expect(Object.keys(lines[0] ?? {})).toEqual(sheet.columns.map((column) => column.name));
  });

  it.each(names)('%s of an empty browser is a Parquet file without rows', async (name) => {
    const file = await (await writeParquet(SHEETS[name])).arrayBuffer();
    expect(await parquetReadObjects({ file })).toEqual([]);
    expect((await parquetMetadataAsync(file)).schema).toHaveLength(SHEETS[name].columns.length + 1);
  });

  /** A cell as CSV says it. */
  function said(cell: unknown): string {
    if (cell === undefined || cell === null) return '';
    return cell instanceof Date ? cell.toISOString() : String(cell);
  }
});

describe('a sheet of years', () => {
  it('goes by pages, and loses nothing at their edges', async () => {
    await record(MORNING, [reading(1, { ...counts(1), answers: [comment('Ada Invented', 'c1')] })], PEOPLE_ON);
    await db.observations.bulkPut(
      Array.from({ length: 4001 }, (_, n) => ({
        post: 'linkedin:1' as const,
        at: MORNING + n,
        reactions: { low: n, high: n },
      })),
    );
    const lines = await csv(SHEETS.observations);
    expect(lines.map(({ reactions_low }) => Number(reactions_low))).toEqual(Array.from({ length: 4001 }, (_, n) => n));
    const file = await (await writeParquet(SHEETS.observations)).arrayBuffer();
    expect((await parquetMetadataAsync(file)).row_groups).toHaveLength(3);
    expect(await parquetReadObjects({ file })).toHaveLength(4001);
  });
});
