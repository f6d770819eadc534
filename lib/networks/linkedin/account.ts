import type { AccountReading, Count } from '../../post';
import { readCount } from '../../text/lent';
import { find, textOf } from '../dom';
import type { Look } from '../network';
import { ACCOUNT } from './selectors';

/** What the page says of the profile or Page in its address; null in feeds, where an address names nobody. */
export function readAccount(root: ParentNode, look: Look): AccountReading | null {
  const { account: handle, kind } = look.place;
  if (handle === undefined) return null;
  const [head] = find(root, ACCOUNT.head);
  const name = head && textOf(find(head, ACCOUNT.name)[0]);
  const followers = head && followersIn(head, look);
  const admin = kind === 'page' && /\/admin(?:\/|$)/.test(look.url.pathname);
  return {
    network: 'linkedin',
    handle,
    aliases: [],
    ...(name ? { name } : {}),
    ...(followers ? { followers } : {}),
    own: admin || find(root, ACCOUNT.own).length > 0,
  };
}

/** "Followers" and "30,363" in two boxes side by side, or "638 followers" in one of several lines. */
function followersIn(head: Element, look: Look): Count | null {
  const lines = find(head, ACCOUNT.followers).filter((line) => line.children.length === 0);
  const counts = lines.flatMap((line) => {
    const text = textOf(line);
    const labelled = FOLLOWERS.test(text) || FOLLOWERS.test(textOf(line.previousElementSibling));
    return (labelled && readCount(text, { lang: look.lang, rounding: 'unknown' })) || [];
  });
  const [count, another] = counts;
  return count && !another ? count : null;
}

/** How the word for followers begins where it is known; employees and readers stand in lines of the same kind. */
const FOLLOWERS =
  /follower|abonné|seguidor|seguac|obserwuj|takipçi|volger|följ|følg|seuraaj|sleduj|követ|urmărit|pengikut|theo dõi|подпис|підпис|відстеж|ακόλουθ|متابع|עוקב|ผู้ติดตาม|फ़ॉलो|フォロワー|팔로워|关注|關注/i;
