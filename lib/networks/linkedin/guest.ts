import type { MediaKind } from '../../post';
import { figureText, find, findOnly, textOf } from '../dom';
import { handleIn } from './address';
import { guestAnswers } from './comments';
import { doubt, writes } from './counts';
import { urnIn } from './ids';
import type { Said, Seen } from './seen';
import { GUEST } from './selectors';

const CARD = GUEST.card.join();
const FOREIGN = GUEST.foreign.join();

/** The cards of a page for people who are not logged in: its own post, and others beside it. */
export function guestCards(root: ParentNode): Element[] {
  return [...root.querySelectorAll(CARD)].filter((card) => !card.parentElement?.closest(CARD));
}

type Own = (element: Element) => boolean;
const ownOf =
  (card: Element): Own =>
  (element) =>
    element.closest(FOREIGN) === null && element.closest(CARD) === card;

/** What a card says; null where it names no post. Shares and views are never shown to those who are not logged in. */
export function readGuest(card: Element): Seen | null {
  const own = ownOf(card);
  const name = guestSeat(card);
  const activity = urnIn(card.getAttribute('data-activity-urn'));
  if (!name || activity?.kind !== 'activity') return null;
  const content = urnIn(card.getAttribute('data-attributed-urn'));
  const thread = content?.kind === 'ugcPost' || content?.kind === 'groupPost' ? content : activity;
  const others = [activity, content].flatMap((urn) => (urn && urn.id !== thread.id ? urn.id : []));
  const handle = handleIn(name);
  const answers = guestAnswers(card);
  return {
    thread,
    others,
    activity: activity.id,
    author: { name: textOf(name), ...(handle ? { handle } : {}) },
    age: textOf(findOnly(card, GUEST.age, own)),
    sponsored: false,
    counts: {
      reactions: countOf(card, own, 'reactions'),
      comments: doubt(countOf(card, own, 'comments'), answers),
      shares: 'unshown',
      views: 'unshown',
    },
    text: textOf(findOnly(card, GUEST.text, own)),
    media: mediaOf(card, own),
    answers,
  };
}

/** The author's name, beside which a badge may stand. */
export function guestSeat(card: Element): Element | null {
  return findOnly(card, GUEST.name, ownOf(card));
}

/** The number stands in an attribute, and again as the page words it. */
function countOf(card: Element, own: Own, name: 'reactions' | 'comments'): Said {
  const [link, twin] = find(card, GUEST[name], own);
  if (twin) return 'blind';
  const control = find(card, name === 'reactions' ? GUEST.like : GUEST.reply, own);
  if (!link) return control.length === 1 ? { low: 0, high: 0 } : 'blind';
  const digits = link.getAttribute(`data-num-${name}`) ?? '';
  return /^\d{1,12}$/.test(digits) && writes(figureText(link), digits)
    ? { low: Number(digits), high: Number(digits) }
    : 'blind';
}

const MEDIA: readonly (readonly [string, MediaKind])[] = [
  ['[data-test-id="feed-reshare-content"]', 'repost'],
  ['[data-id="feed-paginated-document-content"], [data-native-document-config]', 'document'],
  ['[data-test-id="feed-native-video-content"], video', 'video'],
  ['[data-test-id="article-content"]', 'link'],
  ['[data-test-id="feed-images-content"]', 'photo'],
];

function mediaOf(card: Element, own: Own): MediaKind {
  const fits = (element: Element) => own(element) || element.parentElement?.closest(FOREIGN) === null;
  return MEDIA.find(([selector]) => find(card, [selector], fits).length > 0)?.[1] ?? 'text';
}
