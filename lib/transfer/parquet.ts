import { ByteWriter, ParquetWriter, schemaFromColumnData, type BasicType, type ColumnSource } from 'hyparquet-writer';
import type { Cell, Column } from './columns';
import type { Sheet } from './sheets';

const TYPES: Readonly<Record<Column['holds'], BasicType>> = {
  text: 'STRING',
  whole: 'INT64',
  number: 'DOUBLE',
  time: 'TIMESTAMP',
  flag: 'BOOLEAN',
};

/**
 * A sheet as a Parquet file (Snappy, one row group a page of the table): times are TIMESTAMP_MILLIS in UTC, unknown is null.
 * Throws a StoreProblem where the database can't be read.
 */
export async function writeParquet({ columns, each }: Sheet): Promise<Blob> {
  const data = (rows: readonly Cell[][]): ColumnSource[] =>
    columns.map(({ name, holds }, place) => ({
      name,
      type: TYPES[holds],
      data: rows.map((row) => (holds === 'whole' ? wide(row[place]) : row[place])),
    }));
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: data([]) }),
    createdBy: 'Embers',
  });
  await each((rows) => file.write({ columnData: data(rows), rowGroupSize: rows.length }));
  await file.finish();
  return new Blob([writer.getBuffer()], { type: 'application/vnd.apache.parquet' });
}

/** A whole number as Parquet's 64 bits are written: counts of views can be wider than 32. */
function wide(cell: Cell): bigint | undefined {
  return typeof cell === 'number' ? BigInt(cell) : undefined;
}
