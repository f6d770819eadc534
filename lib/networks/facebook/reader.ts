import { COUNTS, type Count, type CountName, type Counts, type PostKey, type Reading } from '../../post';
import type { CountContext } from '../../text/count';
import { find } from '../dom';
import { pageNumbers } from '../meta';
import type { Look, Reader } from '../network';
import { accountOf } from './account';
import { placeOf } from './address';
import { authorOf, headingOf } from './author';
import { barsIn, inComment } from './bar';
import { answersOf, commentsOf, isBy } from './comments';
import { mediaOf, wordsOf } from './content';
import { isCount, shownOn, type Figures } from './counts';
import { idsOf, type Ids } from './ids';
import { facebook } from './info';
import { factsOf, type Facts } from './payload';
import { SELECTORS } from './selectors';
import { publishedOf, timeLinkOf } from './time';
import { unitsIn } from './units';

/**
 * Facebook. A post's key is the number that its comments and counts hang on, else another lasting number of it, with all
 * others as aliases. A post that shows no lasting number gets a key that begins with "~" after the colon: it tells posts
 * apart while the page is open and is never to be kept.
 */
export const reader: Reader = {
  info: facebook,
  place: placeOf,
  posts: unitsIn,
  read: readPost,
  account: (root, look) => accountOf(root, look, contextOf(root, look)),
  seat: headingOf,
};

function readPost(post: Element, look: Look): Reading | null {
  const [bar, another] = barsIn(post);
  if (!bar || another) return null;
  const ids = idsOf(post, look);
  const facts = factsOf(post.ownerDocument, [...ids.feedback, ...ids.others, ...(ids.passing ? [ids.passing] : [])]);
  const keys = keysOf(ids, facts);
  const [key, ...aliases] = keys;
  if (!key) return null;

  const context = contextOf(post.ownerDocument, look);
  const spoken = { ...look, lang: context.lang };
  const author = authorOf(post);
  const media = mediaOf(post);
  const { figures, named: reacted } = shownOn(post, bar, media === 'video' || media === 'reel', context);
  const counts = narrowed(figures, facts);
  const left = COUNTS.filter((name) => !counts[name]);
  const comments = commentsOf(post);
  const text = wordsOf(post);
  const link = headingOf(post) && timeLinkOf(post);
  const publishedAt =
    facts.publishedAt === null ? link && publishedOf(link, spoken) : { at: facts.publishedAt, within: 0 };
  const named = comments.filter(({ name }) => name !== '');
  const fresh = counts.reactions && facts.counts.reactions?.low === counts.reactions.low ? facts.kinds : null;
  return {
    key,
    aliases,
    network: facebook.id,
    author,
    ...counts,
    blind: left.filter((name) => figures[name] !== 'unshown'),
    unshown: left.filter((name) => figures[name] === 'unshown'),
    ...(fresh && { reactionKinds: fresh }),
    ...(publishedAt && { publishedAt }),
    media,
    ...(text && { text }),
    ...(ids.address && { address: ids.address }),
    sponsored: facts.sponsored || find(post, SELECTORS.sponsored, (ad) => !inComment(ad)).length > 0,
    ...(named.length > 0 && {
      shownComments: { all: named.length, own: named.filter((comment) => isBy(comment, author)).length },
    }),
    answers: [...answersOf(named, spoken), ...reacted],
  };
}

/** The language and the number words that the page itself names go before what it says of itself elsewhere. */
function contextOf(page: ParentNode, look: Look): CountContext {
  const { lang, words } = pageNumbers(page);
  return { lang: look.lang || lang || '', rounding: 'floor', words };
}

function keysOf(ids: Ids, facts: Facts): PostKey[] {
  const numbers = new Set([...ids.feedback, ...facts.feedback, ...ids.others, ...facts.ids]);
  const names = numbers.size > 0 ? [...numbers] : ids.passing ? [`~${ids.passing}`] : [];
  return names.map((name): PostKey => `${facebook.id}:${name}`);
}

/** The page's data makes a count exact where both agree, and casts doubt on a zero that it does not know. */
function narrowed(figures: Figures, facts: Facts): Counts {
  const counts: { [name in CountName]?: Count } = {};
  for (const name of COUNTS) {
    const figure = figures[name];
    const exact = facts.counts[name];
    if (!isCount(figure)) continue;
    if (exact && exact.low >= figure.low && exact.high <= figure.high) counts[name] = exact;
    else if (!(exact && figure.high === 0)) counts[name] = figure;
  }
  return counts;
}
