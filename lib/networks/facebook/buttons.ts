import type { Count } from '../../post';
import type { CountContext } from '../../text/count';
import { readCount } from '../../text/lent';
import { figureText, find, textOf } from '../dom';
import { HIDDEN, inComment, type Bar } from './bar';
import { likeness } from './kinds';
import { SELECTORS } from './selectors';

/** What a button under a post holds: a number, nothing but its name, or something that is neither. */
export type Held = Count | 'name' | 'strange' | 'missing';
export interface Buttons {
  readonly like: Held;
  readonly reply: Held;
  readonly share: Held;
}

const NAMES = ['like', 'reply', 'share'] as const;

/** What the buttons hold. Only where Facebook marks which is which a number in one means anything. */
export function readButtons(bar: Bar, context: CountContext): Buttons {
  const words = NAMES.some((name) => bar[name].some(hasWords));
  const [like, reply, share] = NAMES.map((name) => held(bar, name, words, context)) as [Held, Held, Held];
  // Where the others are sure to show their names, this one does too, though it is called otherwise for screen readers.
  const named = like === 'name' && reply === 'name' && words;
  return { like, reply, share: named && share === 'strange' && !hasDigits(bar.share) ? 'name' : share };
}

function held(bar: Bar, name: (typeof NAMES)[number], words: boolean, context: CountContext): Held {
  const buttons = bar[name];
  const texts = [
    ...new Set(buttons.map((button) => figureText(bar.kind === 'rail' ? boxOf(button, bar) : button, HIDDEN))),
  ];
  const [text] = texts;
  if (text === undefined) return 'missing';
  if (texts.length > 1) return 'strange';
  const count = readCount(text, context);
  if (count) return bar.kind === 'plain' ? 'strange' : count;
  if (bar.kind === 'rail') return 'strange';
  if (hasDigits(buttons)) return 'strange';
  // No number and no name: zero is written so, as long as the place for it is there and no other zero has its name.
  if (text === '') return !words || (buttons.every(hasWords) && !namesZeros(buttons)) ? 'name' : 'strange';
  return bar.kind === 'plain' || isName(text, buttons, name) ? 'name' : 'strange';
}

/** Beside a reel the number stands under the button, in its box. */
function boxOf(button: Element, bar: Bar): Element {
  return [...bar.element.children].find((box) => box.contains(button)) ?? button;
}

function hasWords(button: Element): boolean {
  return button.querySelector('span[dir="auto"]') !== null;
}

function hasDigits(buttons: readonly Element[]): boolean {
  return buttons.some((button) => /\p{Nd}/u.test(textOf(button)));
}

/** Whether a button somewhere on the page shows its name where others show a number. */
function namesZeros(buttons: readonly Element[]): boolean {
  const page = buttons[0]?.ownerDocument;
  const marks = page ? NAMES.flatMap((name) => find(page, SELECTORS[name], (mark) => !inComment(mark))) : [];
  return marks.some((mark) => /^\P{Nd}+$/u.test(textOf(mark.closest('[role="button"]'))));
}

/** A name sounds like what screen readers are told, or is the same on another post. */
function isName(text: string, buttons: readonly Element[], name: (typeof NAMES)[number]): boolean {
  const page = buttons[0]?.ownerDocument;
  const told = buttons.some((button) => likeness(text, [button.getAttribute('aria-label') ?? '']));
  const others = page ? find(page, SELECTORS[name], (mark) => !inComment(mark)) : [];
  return told || others.filter((mark) => textOf(mark.closest('[role="button"]')) === text).length > buttons.length;
}
