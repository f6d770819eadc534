import { find, textOf } from '../dom';
import type { Answer, Moment } from '../../post';
import { postLink } from './address';
import { handleOf, profilesIn } from './author';
import type { Root } from './roots';
import { SELECTORS } from './selectors';

/** How much of a text is kept, in characters. */
export const LONGEST = 280;
const SILENT = 'svg, script, style';
const REPLY = /^c\/(\d+)\/(?:r\/(\d+))?/;

/** The comments and replies that a post shows, each once. Only those that were loaded are there: never a total. */
export function commentsIn({ element, bar }: Root): Answer[] {
  const links = [...element.querySelectorAll('a[href*="/c/"]')].filter((link) => idOf(link));
  const seen = new Set<string>();
  return links.flatMap((link) => {
    const id = idOf(link) ?? '';
    const comment = commentAround(link, id, bar, element);
    const author = profilesIn(comment)[0];
    const name = handleOf(author ?? null);
    if (!name || seen.has(id)) return [];
    seen.add(id);
    const when = momentOf(link.querySelector('time'));
    const text = textOfComment(comment, name);
    const reply = REPLY.exec(postLink(link.getAttribute('href'))?.rest ?? '')?.[2] ?? comment.closest('ul ul ul');
    return [
      {
        kind: reply ? 'reply' : 'comment',
        name,
        handle: name,
        id,
        ...(when && { when }),
        ...(text && { text }),
      } as const,
    ];
  });
}

/** The moment of a `<time>`; undefined where it gives none. Instagram writes it to the second, in UTC. */
export function momentOf(time: Element | null): Moment | undefined {
  const at = Date.parse(time?.getAttribute('datetime') ?? '');
  return Number.isNaN(at) ? undefined : { at, within: 0 };
}

function idOf(link: Element): string | null {
  const [, comment, reply] = REPLY.exec(postLink(link.getAttribute('href'))?.rest ?? '') ?? [];
  return reply ?? comment ?? null;
}

/** The largest element around a comment's link that holds no other comment, no time of anything else, and no bar. */
function commentAround(link: Element, id: string, bar: Element | null, root: Element): Element {
  let comment = link;
  for (let parent = link.parentElement; parent && parent !== root; parent = parent.parentElement) {
    const times = [...parent.querySelectorAll('time')];
    const others = [...parent.querySelectorAll('a[href*="/c/"]')].some((other) => idOf(other) !== id);
    if (others || times.some((time) => !link.contains(time)) || (bar && parent.contains(bar))) break;
    comment = parent;
  }
  return comment;
}

/** The first words of a comment that are not its author's name, its time, or a button (a dialog makes all of it one). */
function textOfComment(comment: Element, name: string): string {
  const [spoken] = find(comment, SELECTORS.commentText, (element) => {
    const control = element.closest('button, [role="button"], a');
    const words = textOf(element, SILENT);
    return (
      words !== '' && words !== name && !element.querySelector('time') && !(control && profilesIn(control).length === 0)
    );
  });
  return textOf(spoken, SILENT).slice(0, LONGEST);
}
