import type { Answer, Author } from '../../post';
import { readWhen } from '../../text/lent';
import { find, textOf } from '../dom';
import type { Look } from '../network';
import { addressOf, handleIn } from './author';
import { SELECTORS } from './selectors';

/** A comment under a post, as far as it tells. */
export interface Comment {
  readonly element: Element;
  readonly name: string;
  readonly handle: string | null;
  readonly id: string | null;
  readonly isReply: boolean;
  /** The feedback id of the post that the comment hangs on. */
  readonly feedback: string | null;
  /** The link that carries its time and repeats the post's address. */
  readonly link: Element | null;
}

/** The comments and replies that stand under a post. */
export function commentsOf(post: Element): Comment[] {
  return find(post, SELECTORS.comment).map(readComment);
}

function readComment(element: Element): Comment {
  const said = [...element.querySelectorAll('[lang]')];
  const links = [...element.querySelectorAll('a[href]')].filter((link) => !said.some((words) => words.contains(link)));
  const about = links.filter((link) => /[?&]comment_id=/.test(link.getAttribute('href') ?? ''));
  const link = about.findLast((a) => isNumber(addressOf(a)?.searchParams.get('comment_id'))) ?? null;
  const query = link && addressOf(link)?.searchParams;
  // The face is a link too, which screen readers are spared; initials stand in it where there is no picture.
  const named = links.filter((a) => a !== link && handleIn(a) !== null && textOf(a) !== '');
  const person = named.find((a) => a.getAttribute('aria-hidden') !== 'true') ?? named[0] ?? null;
  const coded = about.flatMap((a) => decode(addressOf(a)?.searchParams.get('comment_id')) ?? [])[0];
  const reply = query?.get('reply_comment_id') ?? null;
  return {
    element,
    name: textOf(person ?? element.querySelector('span[dir="auto"]')).normalize('NFC'),
    handle: person && handleIn(person),
    id: reply ?? query?.get('comment_id') ?? coded?.comment ?? null,
    isReply: reply !== null || (coded !== undefined && query !== null && query?.get('comment_id') !== coded.comment),
    feedback: coded?.feedback ?? null,
    link,
  };
}

/** "comment:<post>_<comment>", which the links to a commenter carry in base64. */
function decode(text: string | null | undefined): { feedback: string; comment: string } | null {
  try {
    const [, feedback, comment] = /^comment:(\d+)_(\d+)$/.exec(atob(text ?? '')) ?? [];
    return feedback && comment ? { feedback, comment } : null;
  } catch {
    return null; // not base64: a plain number
  }
}

function isNumber(text: string | null | undefined): boolean {
  return !!text && /^\d+$/.test(text);
}

const LONGEST = 280;

/** What was answered, by whom and when; a comment that names nobody is left out. */
export function answersOf(comments: readonly Comment[], look: Look): Answer[] {
  return comments
    .filter(({ name }) => name !== '')
    .map((comment) => {
      const when = comment.link && readWhen(textOf(comment.link), look);
      const text = textOf(comment.element.querySelector('[lang]') ?? null, 'script, style, [role="button"]');
      return {
        kind: comment.isReply ? 'reply' : 'comment',
        name: comment.name,
        ...(comment.handle && { handle: comment.handle }),
        ...(comment.id && { id: comment.id }),
        ...(when && { when }),
        ...(text && { text: text.slice(0, LONGEST) }),
      };
    });
}

/** Whether a comment is by the author of the post. */
export function isBy(comment: Comment, author: Author): boolean {
  if (comment.handle && author.handle) return comment.handle.toLowerCase() === author.handle.toLowerCase();
  return comment.name !== '' && comment.name === author.name;
}
