import type { Moment } from '../../post';
import { readWhen } from '../../text/lent';
import { find, textOf } from '../dom';
import type { Look } from '../network';
import { bareAddress } from './address';
import { addressOf, follows, handleIn, headingOf, referred } from './author';
import { barsIn } from './bar';
import { SELECTORS } from './selectors';

/** The link under the author's name that carries the time and, unless Facebook hides it, the address of the post. */
export function timeLinkOf(post: Element): Element | null {
  const described = referred(post, 'aria-describedby', 0)?.querySelector('a[href]');
  if (described) return described;
  const heading = headingOf(post);
  const end = [...find(post, SELECTORS.message), ...barsIn(post).map(({ element }) => element)];
  for (let box = heading?.parentElement; box && box !== post.parentElement; box = box.parentElement) {
    if (end.some((element) => box.contains(element))) return null;
    const link = [...box.querySelectorAll('a[href]')].find((a) => heading && follows(a, heading) && !leadsAway(a));
    if (link) return link;
  }
  return null;
}

/** Places and persons stand in the same line. */
function leadsAway(link: Element): boolean {
  const url = addressOf(link);
  return url !== null && bareAddress(url) === null && (handleIn(link) !== null || url.pathname.startsWith('/groups/'));
}

/** When a post was published, as its words say; undefined where they are scrambled or not understood. */
export function publishedOf(link: Element, look: Look): Moment | undefined {
  const text = wordsOf(link);
  return (text && readWhen(text, look)) || undefined;
}

/**
 * Facebook scrambles times: letters among letters that only a style hides, letters with a style for each, or nothing at
 * all with the words elsewhere. What it tells screen readers is whole.
 */
function wordsOf(link: Element): string | null {
  const label = link.getAttribute('aria-label') ?? labelElsewhere(link);
  if (label) return label;
  const letters = [...link.querySelectorAll('*')].filter(
    (e) => e.childElementCount === 0 && e.textContent.length === 1,
  );
  if (letters.length > 2 && letters.some(({ tagName }) => tagName !== 'B')) return null;
  return (
    textOf(link, 'script, style, [style*="display: none"], [style*="display:none"]').replace(/\u00a0/g, ' ') || null
  );
}

function labelElsewhere(link: Element): string | null {
  const id = link.querySelector('[aria-labelledby]')?.getAttribute('aria-labelledby');
  return (id && link.ownerDocument.getElementById(id)?.textContent) || null;
}
