import type { BadgeWords } from '../messages';
import type { PostKey, Verdict } from '../post';

const SVG = 'http://www.w3.org/2000/svg';

/** The shape that stands for each verdict, on an 18 by 18 grid: coal, half-lit coal, spark, dotted ring, closed eye. */
const SHAPES: Readonly<Record<Verdict, string>> = {
  conversation: 'M9 1.5a7.5 7.5 0 1 0 .01 0M9 5.6a3.4 3.4 0 1 1-.01 0',
  between: 'M9 1.5a7.5 7.5 0 1 0 .01 0M5.6 9h6.8',
  likes:
    'M9 2.5v3M9 12.5v3M2.500 9h3M12.500 9h3M4.400 4.400l2.100 2.100M11.500 11.500l2.100 2.100M13.600 4.400l-2.100 2.100M6.500 11.500l-2.100 2.100',
  early: 'M9 2a7 7 0 1 0 .01 0',
  unreadable: 'M2 9c2-3.500 4.500-5 7-5s5 1.500 7 5c-2 3.500-4.500 5-7 5S4 12.500 2 9ZM3 15 15 3',
};

/** The style of the layer and of every badge in it: px only, since pages change what a rem is; system colours where they are forced. */
export const STYLE = `
:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483000 !important; pointer-events: none !important; }
@media print { :host { display: none !important; } }
button { all: initial; position: absolute; left: 0; top: 0; visibility: hidden; box-sizing: border-box; display: inline-flex; align-items: center; gap: 7px; height: 26px; padding: 0 10px 0 7px; border-radius: 13px; border: 1px solid #e7e0d6; background: #fff; color: #26211c; font: 12px/1 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; font-variant-numeric: tabular-nums; white-space: nowrap; cursor: pointer; pointer-events: auto; box-shadow: 0 1px 2px #0001; }
button:focus-visible { outline: 2px solid #b8420f; outline-offset: 2px; }
svg { width: 15px; height: 15px; fill: none; stroke: #8d867e; stroke-width: 1.5; stroke-linecap: round; }
b { font-weight: 600; color: #6b6259; }
i { font-style: normal; color: #6b6259; border-inline-start: 1px solid #e7e0d6; padding-inline-start: 7px; }
.conversation svg { stroke: #b8420f; fill: #fdece2; } .conversation b { color: #b8420f; }
.early svg { stroke-dasharray: 2.5 2.5; }
.dark { background: #221e1a; border-color: #38322b; color: #f3ece4; }
.dark b, .dark i { color: #b9aea2; border-color: #38322b; } .dark svg { stroke: #9a9188; }
.dark.conversation svg { stroke: #ff9a5c; fill: #3a2418; } .dark.conversation b { color: #ff9a5c; }
@media (forced-colors: active) { button { border-color: ButtonText; background: ButtonFace; color: ButtonText; } b, i { color: ButtonText; } svg { stroke: ButtonText; fill: none; } }
`;

/** One badge as a button; its text is only ever set as text. */
export function makeBadge(
  page: Document,
  post: PostKey,
  words: BadgeWords,
  open: (post: PostKey) => void,
): HTMLElement {
  const badge = page.createElement('button');
  badge.type = 'button';
  badge.className = words.verdict;
  const icon = page.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 18 18');
  icon.setAttribute('aria-hidden', 'true');
  const path = page.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[words.verdict]);
  icon.append(path);
  badge.append(icon, part(page, 'b', words.title));
  if (words.detail) badge.append(part(page, 'span', words.detail));
  if (words.change) badge.append(part(page, 'i', words.change));
  badge.addEventListener('click', (event) => {
    event.stopPropagation();
    open(post);
  });
  return badge;
}

function part(page: Document, name: string, text: string): HTMLElement {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
}
