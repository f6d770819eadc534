import { COUNTS, type Counts, type Moment } from '../post';

/** What a cell can hold. Undefined is unknown and becomes an empty cell, never a zero. */
export type Cell = string | number | boolean | Date | undefined;

/** A column of a sheet. Its name stays as it is: other people's spreadsheets and programs read it. */
export interface Column {
  readonly name: string;
  readonly holds: 'text' | 'whole' | 'number' | 'time' | 'flag';
}

/** A column with how its cell comes from a row. */
export interface Source<Row> extends Column {
  readonly cell: (row: Row) => Cell;
}

type Cells<Row> = (row: Row) => Cell;

/** Words. */
export const text = <Row>(name: string, cell: Cells<Row>): Source<Row> => ({ name, holds: 'text', cell });
/** A whole number. */
export const whole = <Row>(name: string, cell: Cells<Row>): Source<Row> => ({ name, holds: 'whole', cell });
/** Yes or no. */
export const flag = <Row>(name: string, cell: Cells<Row>): Source<Row> => ({ name, holds: 'flag', cell });
/** A time, from milliseconds since 1970, UTC. */
export const time = <Row>(name: string, at: (row: Row) => number | undefined): Source<Row> => ({
  name,
  holds: 'time',
  cell: (row) => dateOf(at(row)),
});

/** A moment as its start and what the page left open, in seconds. */
export const moment = <Row>(name: string, of: (row: Row) => Moment | undefined): Source<Row>[] => [
  time(name, (row) => of(row)?.at),
  { name: `${name}_within_seconds`, holds: 'number', cell: (row) => seconds(of(row)) },
];

/** The low and high end of every count. */
export const counts = <Row extends Counts>(): Source<Row>[] =>
  COUNTS.flatMap((name) => [
    whole<Row>(`${name}_low`, (row) => row[name]?.low),
    whole<Row>(`${name}_high`, (row) => row[name]?.high),
  ]);

function dateOf(at: number | undefined): Date | undefined {
  return at === undefined ? undefined : new Date(at);
}

function seconds(moment: Moment | undefined): number | undefined {
  return moment && moment.within / 1000;
}
