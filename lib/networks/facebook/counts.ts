import { exactly, type Answer, type Count, type CountName } from '../../post';
import type { CountContext } from '../../text/count';
import { readCount, readOthers } from '../../text/lent';
import { find } from '../dom';
import { facesIn, type Bar } from './bar';
import { readButtons, type Buttons, type Held } from './buttons';
import { kindsOf, type Kind } from './kinds';
import { namedIn } from './named';
import { iconsIn, rowOf, type Row } from './row';
import { SELECTORS } from './selectors';

/** What became of a count: read, not read though it should stand here, or never shown here. */
export type Figure = Count | 'blind' | 'unshown';
export type Figures = { readonly [name in CountName]: Figure };

/** The counts that a post shows, and the people it names beside them. */
export interface Shown {
  readonly figures: Figures;
  readonly named: readonly Answer[];
}

/**
 * The counts of a post: inside its buttons where these hold numbers, else in the row above them. What stands nowhere is
 * zero if the buttons are there and nothing speaks against it.
 */
export function shownOn(post: Element, bar: Bar, isVideo: boolean, context: CountContext): Shown {
  const row = rowOf(bar, post);
  const faces = facesIn(post);
  const buttons = readButtons(bar, context);
  const held = [buttons.like, buttons.reply, buttons.share];
  const inside = bar.kind === 'rail' || faces.some((face) => bar.element.contains(face)) || held.some(isCount);
  const both = inside && row && (row.totals.length > 0 || row.items.some(({ pressed }) => pressed));
  if (!row || both) return { figures: { ...BLIND, views: isVideo ? 'blind' : 'unshown' }, named: [] };

  const kinds = kindsOf(row.items, bar, post, () => iconsIn(post.ownerDocument));
  const shown = find(post, SELECTORS.comment).length;
  const main = inside ? fromButtons(buttons, faces) : fromRow(row, kinds, buttons, faces, shown, context);
  const figures = { ...checked(main, faces, shown, context), views: viewsOf(row, kinds, isVideo, context) };
  const sentence = row.totals.length > 1 ? row.totals.at(-1) : undefined;
  return {
    figures,
    named: sentence && isCount(figures.reactions) ? namedIn(sentence, figures.reactions, context) : [],
  };
}

type Main = Pick<Figures, 'reactions' | 'comments' | 'shares'>;
const BLIND: Main = { reactions: 'blind', comments: 'blind', shares: 'blind' };

/** Numbers inside the buttons (since 2026); a button without one stands for zero. */
function fromButtons({ like, reply, share }: Buttons, faces: readonly Element[]): Main {
  const figure = (held: Held): Figure => (isCount(held) ? held : held === 'name' ? exactly(0) : 'blind');
  return {
    reactions: faces.length > 0 && like === 'name' ? 'blind' : figure(like),
    comments: figure(reply),
    shares: share === 'missing' ? 'unshown' : figure(share),
  };
}

/** Words or bare numbers in a row of their own (until 2026); what is zero is left out. */
function fromRow(
  row: Row,
  kinds: readonly Kind[],
  buttons: Buttons,
  faces: readonly Element[],
  shown: number,
  context: CountContext,
): Main {
  const pick = (kind: Kind) => row.items.flatMap(({ text }, i) => (kinds[i] === kind ? [text] : []));
  const [comments, shares] = [pick('comments'), pick('shares')];
  // Comments without their number: then the row is not all there.
  const lost = comments.length === 0 && shown > 0;
  const unclear = lost || row.torn || row.items.some(({ pressed }, i) => pressed && kinds[i] === null);
  const left = (button: Held): Figure =>
    unclear || button === 'strange' || button === 'missing' ? 'blind' : exactly(0);
  return {
    reactions: totalOf(row, context) ?? (row.totals.length > 0 || faces.length > 0 ? 'blind' : left(buttons.like)),
    comments: comments.length > 0 ? agreed(comments, context) : left(buttons.reply),
    // Without a Share button the audience cannot share, or nobody is logged in: then no share is shown as nothing.
    shares:
      shares.length > 0
        ? agreed(shares, context)
        : buttons.share !== 'missing'
          ? left(buttons.share)
          : unclear
            ? 'blind'
            : 'unshown',
  };
}

/** The total of reactions; null where it is not there, or where the words for screen readers say otherwise. */
function totalOf({ totals: [eyes, ...again] }: Row, context: CountContext): Count | null {
  const total = eyes === undefined ? null : readCount(eyes, context);
  const repeats = again.flatMap((text) => (text === eyes ? total : readOthers(text, context)) ?? []);
  return total && repeats.every(({ low, high }) => low <= total.high && high >= total.low) ? total : null;
}

function viewsOf(row: Row, kinds: readonly Kind[], isVideo: boolean, context: CountContext): Figure {
  const texts = row.items.flatMap(({ text }, i) => (kinds[i] === 'views' ? [text] : []));
  if (texts.length > 0) return agreed(texts, context);
  return isVideo && (row.torn || row.items.some(({ pressed }) => !pressed)) ? 'blind' : 'unshown';
}

/** The one count that all texts hold; blind where one holds none or another. */
function agreed(texts: readonly string[], context: CountContext): Figure {
  const [count = null, ...others] = texts.map((text) => readCount(text, context));
  return count && others.every((other) => other?.low === count.low && other.high === count.high) ? count : 'blind';
}

/** There are no fewer reactions than the faces stand for, and no fewer comments than are shown. */
function checked(figures: Main, faces: readonly Element[], shown: number, context: CountContext): Main {
  const labels = faces.flatMap((bar) => [...bar.querySelectorAll('[role="button"][aria-label]')]);
  const counts = labels.map((label) => readCount(label.getAttribute('aria-label') ?? '', context));
  const least = counts.reduce((sum, count) => sum + (count?.low ?? 0), 0);
  return {
    ...figures,
    reactions: isCount(figures.reactions) && figures.reactions.high < least ? 'blind' : figures.reactions,
    comments: isCount(figures.comments) && figures.comments.high < shown ? 'blind' : figures.comments,
  };
}

export function isCount(figure: Figure | Held): figure is Count {
  return typeof figure === 'object';
}
