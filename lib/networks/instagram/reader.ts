import type { Look, Reader } from '../network';
import type { Counts, Moment, PostKey, Reading } from '../../post';
import { accountIn } from './account';
import { place } from './address';
import { authorLink, authorOf } from './author';
import { captionOf, mediaOf } from './caption';
import { bareCode, idOf, timeBound } from './code';
import { commentsIn, momentOf } from './comments';
import { complete, countsIn, figuresOf, missing } from './counts';
import { isCount, type Figures } from './figure';
import { instagram } from './info';
import { factsOf, type Facts } from './payload';
import { allRoots, frameOf, isAdvertisement, permalinkOf, rootAt, rootsIn, type Root } from './roots';
import { tileFigures } from './tile';

/** Reads Instagram: cards, dialogs, pages, reels and tiles, by their icons and links, in any language. */
export const reader: Reader = {
  info: instagram,
  place,
  posts: (root, look) => rootsIn(root, look).map(({ element }) => element),
  read: (post, look) => {
    const root = rootAt(post, look);
    return root && readRoot(root, look);
  },
  account: accountIn,
  seat: (post) => {
    const frame = frameOf(post);
    if (frame.layout === 'tile') return post;
    return (frame.layout === 'card' ? permalinkOf(post) : null) ?? authorLink(frame);
  },
};

function readRoot(root: Root, look: Look): Reading {
  const code = bareCode(root.code);
  const facts = factsOf(root.element.ownerDocument, code);
  const handle = authorOf(root) ?? facts.find((fact) => fact.handle)?.handle;
  const comments = commentsIn(root);
  const { figures, named } = shown(root, look.lang);
  const sources = [...beneath(root, look), ...facts.map(({ counts }) => counts)];
  const known = trusted(complete(figures, sources), comments.length);
  const text = captionOf(root);
  return {
    key: keyOf(code),
    aliases: [keyOf(idOf(code))],
    network: instagram.id,
    author: handle ? { handle } : {},
    ...countsIn(known),
    blind: missing(known, 'blind'),
    unshown: missing(known, 'unshown'),
    publishedAt: publishedAt(root, facts),
    media: mediaOf(root),
    ...(text && { text }),
    address: `https://www.instagram.com/p/${root.code}/`,
    sponsored: isAdvertisement(root.element) || facts.some(({ sponsored }) => sponsored),
    shownComments: { all: comments.length, own: comments.filter((comment) => comment.handle === handle).length },
    answers: [...comments, ...named.map((name) => ({ kind: 'reaction', name, handle: name }) as const)],
  };
}

function keyOf(id: string): PostKey {
  return `instagram:${id}`;
}

function shown(root: Root, lang: string): { figures: Figures; named: readonly string[] } {
  return root.layout === 'tile' ? { figures: tileFigures(root.element, lang), named: [] } : figuresOf(root, lang);
}

/** What the card or the tile under an open dialog shows of the same post: the dialog itself has no total of comments. */
function beneath(root: Root, look: Look): Counts[] {
  if (root.layout !== 'dialog') return [];
  const others = allRoots(root.element.ownerDocument, look).filter((other) => other.element !== root.element);
  const same = others.filter((other) => bareCode(other.code) === bareCode(root.code));
  return same.map((other) => countsIn(shown(other, look.lang).figures));
}

/** A total below the number of comments that stand there is no total. */
function trusted(figures: Figures, comments: number): Figures {
  return isCount(figures.comments) && figures.comments.high < comments ? { ...figures, comments: 'blind' } : figures;
}

/** By the post's own time; without one by the page's data, else as near as its id tells. */
function publishedAt(root: Root, facts: readonly Facts[]): Moment {
  const told = facts.find((fact) => fact.publishedAt)?.publishedAt;
  const own = momentOf(permalinkOf(root.element)?.querySelector('time') ?? null);
  return own ?? (told === undefined ? timeBound(root.code) : { at: told, within: 0 });
}
