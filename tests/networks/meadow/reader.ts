import { figureText, find, findOnly, textOf } from '../../../lib/networks/dom';
import type { Look, Reader } from '../../../lib/networks/network';
import type { AccountReading, Author, Count, CountName, Reading } from '../../../lib/post';
import { readCount } from '../../../lib/text/lent';
import { placeOf, readHandle } from './address';
import { meadow } from './info';
import { SELECTORS } from './selectors';

const NAMES = ['reactions', 'comments', 'shares'] as const;

/** Meadow. A post's key is the number in its own mark; a number stands in each button, also 0. */
export const reader: Reader = {
  info: meadow,
  place: placeOf,
  posts: (root) => find(root, SELECTORS.post, (post) => !post.parentElement?.closest(SELECTORS.post.join())),
  read: readPost,
  account: readAccount,
  seat: authorLink,
};

function readPost(post: Element, look: Look): Reading | null {
  const id = post.getAttribute('data-bloom') ?? '';
  if (!/^\d+$/.test(id)) return null;
  const bar = findOnly(post, SELECTORS.bar, (found) => isOwn(found, post));
  const said = NAMES.map((name) => [name, bar ? countIn(bar, name, look) : 'blind'] as const);
  const named = (reason: 'blind' | 'unshown'): CountName[] =>
    said.flatMap(([name, count]) => (count === reason ? [name] : []));
  const text = textOf(findOnly(post, SELECTORS.words, (found) => isOwn(found, post))).slice(0, 280);
  return {
    key: `meadow:${id}`,
    aliases: [],
    network: meadow.id,
    author: authorOf(post),
    ...Object.fromEntries(said.filter(([, count]) => typeof count === 'object')),
    blind: named('blind'),
    unshown: [...named('unshown'), 'views'],
    media: 'unknown',
    ...(text && { text }),
    sponsored: false,
    answers: [],
  };
}

/** Blind where the button holds no number for certain; the button for shares may be missing, the other two never are. */
function countIn(bar: Element, name: (typeof NAMES)[number], look: Look): Count | 'blind' | 'unshown' {
  const [button, another] = find(bar, SELECTORS[name]);
  if (!button) return name === 'shares' && bar.querySelectorAll('button').length === 2 ? 'unshown' : 'blind';
  return (!another && readCount(figureText(button), { lang: look.lang, rounding: 'floor' })) || 'blind';
}

function authorOf(post: Element): Author {
  const link = authorLink(post);
  const handle = handleIn(link);
  return { ...(link && { name: textOf(link) }), ...(handle && { handle }) };
}

function authorLink(post: Element): Element | null {
  return findOnly(post, SELECTORS.author, (found) => isOwn(found, post));
}

/** A bloom can show another one that it answers: what lies in that is not its own. */
function isOwn(element: Element, post: Element): boolean {
  return element.closest(SELECTORS.post.join()) === post;
}

function handleIn(link: Element | null): string | null {
  return link && readHandle(new URL(link.getAttribute('href') ?? '', 'https://meadow.example/'));
}

function readAccount(root: ParentNode, look: Look): AccountReading | null {
  const { kind, account: handle } = look.place;
  if (kind !== 'profile' || !handle) return null;
  const line = findOnly(root, SELECTORS.followers);
  const followers = line && readCount(figureText(line), { lang: look.lang, rounding: 'floor' });
  return { network: meadow.id, handle, aliases: [], ...(followers && { followers }), own: false };
}
