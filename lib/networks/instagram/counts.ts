import { COUNTS, exactly, type Count, type Counts, type CountName } from '../../post';
import { slotsOf, type Slots } from './bar';
import { bareCode } from './code';
import { isCount, narrow, readNumber, type Figure, type Figures } from './figure';
import type { Root } from './roots';
import { commentsLine, wordsUnder, type Words } from './words';

/** A figure beside an icon: also the icon alone, or not even that. */
type Beside = Count | 'blind' | 'empty' | 'absent';

/** What a post shows of its counts, in its bar and in the words under it, with the people named there. */
export function figuresOf(root: Root, lang: string): { figures: Figures; named: readonly string[] } {
  if (!root.bar)
    return { figures: { reactions: 'blind', comments: 'blind', shares: 'blind', views: 'unshown' }, named: [] };
  const slots = slotsOf(root.bar);
  const words = wordsUnder(root.bar, root.layout, lang);
  const [heart, bubble, repost] = (['like', 'comment', 'repost'] as const).map((icon) => {
    const [text, another] = slots.of(icon) ?? [];
    if (text === undefined) return slots.of(icon) ? 'empty' : 'absent';
    return (another === undefined && readNumber(text, root.layout, lang)) || 'blind';
  }) as [Beside, Beside, Beside];
  const broken = !slots.sound || [heart, bubble, repost].includes('blind');
  const figures = {
    // Without the bubble, the number after the heart could be the bubble's.
    reactions: likesOf(isCount(heart) && bubble === 'absent' ? 'blind' : heart, words, slots),
    comments: commentsOf(root, bubble, words, slots.prints && !broken, lang),
    // A missing number beside its icon is none or not for the viewer, and many accounts have no icon (2026-07).
    shares: isCount(repost) ? repost : broken && repost !== 'empty' ? 'blind' : 'unshown',
    views: words.views ?? 'unshown',
  } as const;
  return { figures, named: words.named };
}

/** In the bar of 2026 a missing number of likes is 0 or hidden by the author: the page looks the same. */
function likesOf(heart: Beside, words: Words, slots: Slots): Figure {
  if (isCount(heart)) return isCount(words.likes) ? (narrow(heart, words.likes) ?? 'blind') : heart;
  if (words.likes !== 'absent') return heart === 'blind' && !isCount(words.likes) ? 'blind' : words.likes;
  return heart === 'empty' && slots.prints && slots.sound ? 'unshown' : 'blind';
}

/**
 * A missing number of comments means none where the bar prints figures (card and page, 2026-02 on). The dialog and the
 * pages in words never say how many there are.
 */
function commentsOf(root: Root, bubble: Beside, words: Words, prints: boolean, lang: string): Figure {
  const line = commentsLine(root.element, bareCode(root.code), lang);
  if (isCount(bubble)) return isCount(line) ? (narrow(bubble, line) ?? 'blind') : bubble;
  if (isCount(line)) return line;
  if (bubble === 'blind' || line === 'blind') return 'blind';
  if (root.layout === 'dialog' || (root.layout === 'page' && words.likes !== 'absent' && !prints)) return 'unshown';
  return prints && bubble === 'empty' && root.layout !== 'reel' ? exactly(0) : 'blind';
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
