import * as v from 'valibot';
import { COUNTS, type CountName, type Moment, type PostKey } from '../post';

/** The pieces that checks of a file are made of. */

/** A check of anything that gives a T. */
export type Schema<T> = v.GenericSchema<unknown, T>;
type Entries<T> = {
  readonly [Field in keyof T]-?: undefined extends T[Field]
    ? v.ExactOptionalSchema<Schema<Exclude<T[Field], undefined>>, undefined>
    : Schema<T[Field]>;
};

/** A record of exactly the fields of a type: a field that the type gains and this file does not know fails to compile. */
export function record<T>(entries: Entries<T>): Schema<T> {
  return v.strictObject(entries as unknown as v.ObjectEntries) as unknown as Schema<T>;
}

/** A field that may be absent, which is never the same as any value of it. */
export function perhaps<T>(schema: Schema<T>): v.ExactOptionalSchema<Schema<T>, undefined> {
  return v.exactOptional(schema);
}

/** A list of such. */
export function list<T>(schema: Schema<T>): Schema<readonly T[]> {
  return v.array(schema);
}

export const text = v.string();
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const time = v.pipe(v.number(), v.safeInteger());
export const yes = v.literal(true);
export const key = v.custom<PostKey>(
  (value) => typeof value === 'string' && /^[a-z]+:./.test(value),
  'Not the key of a post.',
);
export const count = v.pipe(
  v.strictObject({ low: whole, high: whole }),
  v.check(({ low, high }) => low <= high, 'A count whose low end is above its high end.'),
);
export const moment = record<Moment>({ at: time, within: whole });
export const countNames = list<CountName>(v.picklist(COUNTS));
export const counts = {
  reactions: perhaps(count),
  comments: perhaps(count),
  shares: perhaps(count),
  views: perhaps(count),
};
export const byCount = {
  reactions: perhaps(whole),
  comments: perhaps(whole),
  shares: perhaps(whole),
  views: perhaps(whole),
};
