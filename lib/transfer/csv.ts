import Papa from 'papaparse';
import type { Cell } from './columns';
import type { Sheet } from './sheets';

/**
 * Beginnings that make a spreadsheet take a cell for a formula (OWASP, "CSV Injection"): the post of a stranger could then open
 * addresses or run programs. Such cells get an apostrophe in front, which spreadsheets take for "this is text".
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Spreadsheets take a file for UTF-8 when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A sheet as a CSV file (RFC 4180): a head line, times as ISO 8601 in UTC, unknown as an empty cell. Throws a StoreProblem where
 * the database can't be read.
 */
export async function writeCsv({ columns, each }: Sheet): Promise<Blob> {
  const parts = [BYTE_ORDER_MARK, lines([columns.map(({ name }) => name)])];
  await each((rows) => void parts.push(lines(rows)));
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

function lines(rows: readonly (readonly Cell[])[]): string {
  const said = rows.map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString() : cell)));
  return `${Papa.unparse(said, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
