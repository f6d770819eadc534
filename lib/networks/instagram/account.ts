import { find, findOnly, textOf } from '../dom';
import type { Look } from '../network';
import type { AccountReading, Count } from '../../post';
import { readCount } from '../../text/lent';
import { profileLink } from './address';
import { narrow } from './figure';
import { SELECTORS } from './selectors';
import { textsIn } from './texts';

/** What the head of a profile says of it; null where there is none, or while it is still that of the profile before. */
export function accountIn(root: ParentNode, { place, lang }: Look): AccountReading | null {
  const head = find(
    root,
    SELECTORS.profile,
    (header) => !header.closest(`${SELECTORS.frame.join()}, [role="dialog"]`),
  )[0];
  const figure = head && findOnly(head, SELECTORS.followers, isFigure);
  const named =
    profileLink(`/${textOf(head?.querySelector('h2'))}/`) ?? profileLink(figure?.getAttribute('href') ?? null);
  const handle = named?.toLowerCase();
  if (!head || !handle || (place.account && place.account !== handle)) return null;
  const name = nameIn(root, handle);
  const followers = figure && followersIn(figure, lang);
  return {
    network: 'instagram',
    handle,
    aliases: [],
    ...(name && { name }),
    ...(followers && { followers }),
    own: find(head, SELECTORS.owner).length > 0,
  };
}

/** A part of the head with one number; the highlights of a profile, in a menu, have numbers of their own. */
function isFigure(element: Element): boolean {
  return digitsIn(element).length === 1 && !element.closest('[role="menu"]');
}

function digitsIn(element: Element): string[] {
  return textsIn(element).filter((text) => /\p{Nd}/u.test(text));
}

/** The figure is cut off from 10,000 on; its title is exact where it differs (Korean repeats the shortened figure, 2025). */
function followersIn(figure: Element, lang: string): Count | null {
  const [shown = ''] = digitsIn(figure);
  const count = readCount(shown, { lang, rounding: 'floor', shortensFrom: 10_000 });
  const title = figure.querySelector('[title]')?.getAttribute('title') ?? '';
  const exact = title && title !== shown ? readCount(title, { lang, rounding: 'floor' }) : null;
  return count && exact ? narrow(count, exact) : count;
}

/** "Name (@handle) • Instagram …" in the title of the page, where it is not only "Instagram". */
function nameIn(root: ParentNode, handle: string): string | undefined {
  const title = textOf(root.querySelector('head > title'));
  const end = title.toLowerCase().indexOf(`(@${handle})`);
  return end > 0 ? title.slice(0, end).trim() : undefined;
}
