import type { Moment } from '../../post';
import { readWhen } from '../../text/lent';
import type { Look } from '../network';
import { timeOf, type Urn } from './ids';

const HOUR = 3_600_000;

/** Whether a card is an advertisement: the line where an age stands has neither a digit nor the dot before who may see it. */
export function isPromoted(age: string): boolean {
  return age !== '' && !/[\p{Nd}•·]/u.test(age);
}

/** Whether an id was given later than an age allows, by more than half the age's own unit: then it is some later event's. */
export function isLater(id: string, age: string, { lang, now }: Look): boolean {
  const label = readWhen(age, { lang, now });
  return label !== null && timeOf(id) > label.at + label.within * 1.5 + HOUR;
}

/**
 * When a post was published: exact out of the publication's own id; else between the birth of its content, which may have
 * waited as a draft, and what its age allows; undefined where the page tells neither.
 */
export function publishedAt(
  thread: Urn,
  activity: string | null,
  age: string,
  { lang, now }: Look,
): Moment | undefined {
  if (activity) return { at: timeOf(activity), within: 0 };
  const label = readWhen(age, { lang, now });
  if (!label) return undefined;
  const end = label.at + label.within;
  const born = timeOf(thread.id);
  return born > label.at && born <= end ? { at: born, within: end - born } : label;
}
