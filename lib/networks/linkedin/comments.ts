import type { Answer, Author } from '../../post';
import { find, textOf } from '../dom';
import { handleIn } from './address';
import { commentIn, timeOf } from './ids';
import { CLASSIC_COMMENT, GUEST_COMMENT, SDUI_COMMENT } from './selectors';

/** How much of a comment's text is kept, in characters. */
const KEPT = 280;
const UNSEEN = '.visually-hidden, script, style';

/** Who commented under a post of the layout with named classes, as far as the page shows it. */
export function classicAnswers(comments: readonly Element[]): Answer[] {
  return once(
    comments,
    (comment) => comment.getAttribute('data-id'),
    (comment) => {
      const own = (element: Element) => element.closest(CLASSIC_COMMENT.card.join()) === comment;
      return {
        name: textOf(find(comment, CLASSIC_COMMENT.name, own)[0], UNSEEN),
        link: find(comment, CLASSIC_COMMENT.author, own)[0],
        headline: textOf(find(comment, CLASSIC_COMMENT.headline, own)[0], UNSEEN),
        text: textOf(find(comment, CLASSIC_COMMENT.text, own)[0], UNSEEN),
        reply:
          comment.matches('[class*="--reply"]') || comment.parentElement?.closest(CLASSIC_COMMENT.card.join()) !== null,
      };
    },
  );
}

/** The same for people who are not logged in; replies are not shown to them. */
export function guestAnswers(card: Element): Answer[] {
  const urnOf = (comment: Element) =>
    find(comment, GUEST_COMMENT.urn)[0]?.getAttribute('data-semaphore-content-urn') ?? null;
  return once(find(card, GUEST_COMMENT.card), urnOf, (comment) => ({
    name: textOf(find(comment, GUEST_COMMENT.author)[0]),
    link: find(comment, GUEST_COMMENT.author)[0],
    headline: textOf(find(comment, GUEST_COMMENT.headline)[0]),
    text: textOf(find(comment, GUEST_COMMENT.text)[0]),
    reply: false,
  }));
}

/** The same in the layout with random classes. A reply is known by lying in the comment it answers. */
export function sduiAnswers(scope: ParentNode): Answer[] {
  const comments = find(scope, SDUI_COMMENT.card);
  const keyOf = (element: Element) => commentIn(element.getAttribute('componentkey'))?.id ?? null;
  // One comment is three nested boxes with the same id.
  const outermost = comments.filter((comment) => {
    const outer = comment.parentElement?.closest(SDUI_COMMENT.card.join());
    return !outer || keyOf(outer) !== keyOf(comment);
  });
  return once(
    outermost,
    (comment) => comment.getAttribute('componentkey'),
    (comment) => {
      const id = keyOf(comment);
      const own = (element: Element) => {
        const holder = element.closest(SDUI_COMMENT.card.join());
        return holder !== null && keyOf(holder) === id;
      };
      const outside = (element: Element) => own(element) && !element.closest(`${SDUI_COMMENT.text.join()}, button`);
      const links = find(comment, SDUI_COMMENT.author, outside);
      // The name, the headline where there is one, and the age.
      const lines = find(comment, ['p'], outside).map(lineOf).filter(Boolean);
      return {
        name: lines[0] ?? links.map((link) => textOf(link)).find(Boolean) ?? '',
        link: links[0],
        headline: (lines.length > 2 && lines[1]) || '',
        text: textOf(find(comment, SDUI_COMMENT.text, own)[0], 'button, script, style'),
        reply: comment.parentElement?.closest(SDUI_COMMENT.card.join()) !== null,
      };
    },
  );
}

/** A line once: where it is written for eyes and for screen readers, the one for eyes, without the degree after the dot. */
function lineOf(line: Element): string {
  const [words = ''] = textOf(line.querySelector('span[aria-hidden="true"]') ?? line).split(/ ?• ?/);
  return words.trim();
}

interface Said {
  readonly name: string;
  readonly link: Element | undefined;
  readonly headline: string;
  readonly text: string;
  readonly reply: boolean;
}

/** Answers in page order, each comment once, those without a name left out. */
function once(
  comments: readonly Element[],
  urnOf: (comment: Element) => string | null,
  read: (comment: Element) => Said,
): Answer[] {
  const answers = new Map<string, Answer>();
  for (const comment of comments) {
    const id = commentIn(urnOf(comment))?.id;
    const { name, link, headline, text, reply } = read(comment);
    if (!name || !id || answers.has(id)) continue;
    const handle = handleIn(link);
    answers.set(id, {
      kind: reply ? 'reply' : 'comment',
      name,
      ...(handle ? { handle } : {}),
      ...(headline ? { headline } : {}),
      id,
      when: { at: timeOf(id), within: 0 },
      ...(text ? { text: Array.from(text).slice(0, KEPT).join('') } : {}),
    });
  }
  return [...answers.values()];
}

/** How many comments and replies are on the page, and how many of them the author of the post wrote. */
export function shownComments(answers: readonly Answer[], author: Author): { all: number; own: number } {
  const said = answers.filter(({ kind }) => kind === 'comment' || kind === 'reply');
  return { all: said.length, own: said.filter((answer) => isBy(answer, author)).length };
}

/** The same person: by the handle; by the name where one of the two links hides the handle behind a member id. */
function isBy(answer: Answer, author: Author): boolean {
  const known = (handle: string | undefined) => handle !== undefined && !handle.startsWith('ACoA');
  if (known(answer.handle) && known(author.handle)) return answer.handle === author.handle;
  return answer.name === author.name;
}
