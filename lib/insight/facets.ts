import { getISODay } from 'date-fns';
import type { PostKey } from '../post';
import type { PostHistory } from './history';
import { findSign } from './signs';

/** What groups a post belongs to; undefined where that is not known of it. */
export type Facet = (post: PostHistory) => readonly string[] | undefined;

const HOUR = 3_600_000;

/** What the post is made of: "photo", "video" … */
export const byKind: Facet = ({ media }) => (media === 'unknown' ? undefined : [media]);

/** The day of the week in the browser's time zone, "1" (Monday) to "7"; unknown where the date is vaguer than half a day. */
export const byWeekday: Facet = (post) => {
  const at = whenWithin(post, 12 * HOUR);
  return at === undefined ? undefined : [String(getISODay(at))];
};

/** The four hours of the day, in the browser's time zone, that it came out in: "0", "4" … "20"; unknown where vaguer than an hour. */
export const byHour: Facet = (post) => {
  const at = whenWithin(post, HOUR);
  return at === undefined ? undefined : [String(Math.floor(new Date(at).getHours() / 4) * 4)];
};

/** The length of the text: "short" (under 80 characters), "medium", or "long" (280 and more, all that Embers keeps). */
export const byLength: Facet = ({ text }) => {
  if (text === undefined) return undefined;
  return [text.length < 80 ? 'short' : text.length < 280 ? 'medium' : 'long'];
};

/** The themes that the user gave a post; a post without any says nothing about themes. */
export function byTheme(themes: ReadonlyMap<PostKey, readonly string[]>): Facet {
  return ({ key }) => {
    const given = themes.get(key);
    return given && given.length > 0 ? given : undefined;
  };
}

/** The interests of audiences whose words stand in the post; a post that was read and carries none belongs to the others. */
export function byInterest(interests: readonly string[]): Facet {
  const wanted = [...new Set(interests)];
  return ({ text }) =>
    text === undefined ? undefined : wanted.filter((interest) => findSign(interest, text) !== null);
}

function whenWithin({ publishedAt }: PostHistory, most: number): number | undefined {
  return publishedAt && publishedAt.within <= most ? publishedAt.at + publishedAt.within / 2 : undefined;
}
