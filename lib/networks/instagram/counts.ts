import { COUNTS, exactly, type Count, type Counts, type CountName } from '../../post';
import { bareCode } from './code';
import { isCount, narrow, readNumber, type Figure, type Figures, type Layout } from './figure';
import type { Root } from './roots';
import type { IconName } from './selectors';
import { slotsOf } from './slots';
import { commentsLine, wordsUnder, type Words } from './words';

/** A figure beside an icon: also the icon alone, or not even that. */
type Beside = Count | 'blind' | 'empty' | 'absent';
type Bar = Readonly<Record<'like' | 'comment' | 'repost', Beside>> & { readonly prints: boolean };

/** What a post shows of its counts, in its bar and in the words under it, with the people named there. */
export function figuresOf(root: Root, lang: string): { figures: Figures; named: readonly string[] } {
  const { bar, layout } = root;
  if (!bar) return { figures: { reactions: 'blind', comments: 'blind', shares: 'blind', views: 'unshown' }, named: [] };
  const said = wordsUnder(bar, layout, lang);
  const read = readBar(bar, layout, lang);
  // A bar and words that exclude each other: one of them is not what it seems, and nobody knows which.
  const odd = isCount(read.like) && isCount(said.likes) && !narrow(read.like, said.likes);
  const shown = odd ? BROKEN : read;
  const words: Words = odd ? { ...said, likes: 'blind' } : said;
  const figures: Figures = {
    reactions: likesOf(shown, words, layout),
    comments: commentsOf(root, shown, words, lang),
    // A missing number beside its icon is none, or not for this viewer; many accounts have no icon at all (2026-07).
    shares: isCount(shown.repost) || shown.repost === 'blind' ? shown.repost : 'unshown',
    views: words.views ?? 'unshown',
  };
  return { figures, named: words.named };
}

const BROKEN: Bar = { like: 'blind', comment: 'blind', repost: 'blind', prints: true };

/** The figures of a bar; all are unsure if anything in it is out of place. */
function readBar(bar: Element, layout: Layout, lang: string): Bar {
  const slots = slotsOf(bar);
  const read = (icon: IconName): Beside => {
    const text = slots.beside(icon);
    if (text === undefined) return 'absent';
    return text === null ? 'empty' : (readNumber(text, layout, lang) ?? 'blind');
  };
  if (!slots.sound) return BROKEN;
  const shown = { like: read('like'), comment: read('comment'), repost: read('repost'), prints: slots.prints };
  // Without the bubble, the number after the heart could be the bubble's.
  return shown.comment === 'absent' && isCount(shown.like) ? { ...shown, like: 'blind' } : shown;
}

/** In the bar of 2026 a missing number of likes is 0 or hidden by the author: the page looks the same. */
function likesOf({ like, prints }: Bar, { likes }: Words, layout: Layout): Figure {
  if (isCount(like)) return isCount(likes) ? (narrow(like, likes) ?? 'blind') : like;
  if (isCount(likes) || (likes === 'unshown' && like !== 'blind')) return likes;
  return like === 'empty' && likes === 'absent' && prints && layout !== 'reel' ? 'unshown' : 'blind';
}

/**
 * A missing number of comments means none where the bar prints other figures (card and page, 2026-02 on). The dialog and
 * the pages in words never say how many there are.
 */
function commentsOf(root: Root, shown: Bar, words: Words, lang: string): Figure {
  const line = commentsLine(root.element, bareCode(root.code), lang);
  if (isCount(shown.comment)) return isCount(line) ? (narrow(shown.comment, line) ?? 'blind') : shown.comment;
  if (isCount(line)) return line;
  if (shown.comment === 'blind' || line === 'blind') return 'blind';
  if (root.layout === 'dialog' || (root.layout === 'page' && words.likes !== 'absent' && !shown.prints))
    return 'unshown';
  const others = [shown.like, shown.repost];
  const none = shown.comment === 'empty' && others.some(isCount) && !others.includes('blind') && root.layout !== 'reel';
  return none ? exactly(0) : 'blind';
}

/**
 * Adds what other sources say of the same post: a figure that lies inside a shown one narrows it, and a source that
 * contradicts any shown figure is of another time, and is left out.
 */
export function complete(figures: Figures, sources: readonly Counts[]): Figures {
  return sources.reduce<Figures>((known, source) => {
    const agreed = COUNTS.map((name) => [name, agree(known[name], source[name])] as const);
    return agreed.some(([, figure]) => figure === null) ? known : (Object.fromEntries(agreed) as Figures);
  }, figures);
}

function agree(shown: Figure, said: Count | undefined): Figure | null {
  if (!said) return shown;
  return isCount(shown) ? narrow(shown, said) : said;
}

/** The figures that are counts. */
export function countsIn(figures: Figures): Counts {
  return Object.fromEntries(COUNTS.flatMap((name) => (isCount(figures[name]) ? [[name, figures[name]]] : [])));
}

/** The names of the counts that are missing for one reason. */
export function missing(figures: Figures, reason: 'blind' | 'unshown'): CountName[] {
  return COUNTS.filter((name) => figures[name] === reason);
}
