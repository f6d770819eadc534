import type { Table } from 'dexie';

/** Rows read at once: enough to be quick, few enough not to hold a table of years in memory. */
const PAGE = 2000;

/**
 * Gives a table's rows to `take`, page by page, in the order of their keys. Inside a transaction the pages belong together;
 * outside one, each page is as the table stands when it is read.
 */
export async function eachPage<Row, Key>(
  table: Table<Row, Key>,
  take: (rows: Row[]) => void | Promise<void>,
): Promise<void> {
  const { extractKey } = table.core.schema.primaryKey;
  let rows = await table.orderBy(':id').limit(PAGE).toArray();
  while (rows.length > 0) {
    await take(rows);
    rows =
      rows.length < PAGE
        ? []
        : await table
            .where(':id')
            .above(extractKey?.(rows.at(-1)))
            .limit(PAGE)
            .toArray();
  }
}
