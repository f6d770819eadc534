import type { Found } from './sight';

/** Attributes whose values say how a page is built and nothing about anybody. */
const STRUCTURE =
  /^(role|dir|lang|type|tabindex|hidden|aria-(hidden|posinset|setsize|level|expanded|modal|live)|data-visualcompletion|data-ad-rendering-role|data-ad-preview|data-testid|viewbox|d|points|class)$/;
/** Attributes that hold words. */
const WORDS = /^(aria-label|title|alt|placeholder|datetime)$/;
/** Never copied: they show nothing of how counts are written. */
const LEFT_OUT = 'script, style, img, video, picture, source, iframe, canvas';

/**
 * The markup of one post for a report that it reads wrong. Structure, roles and digits stay as they are; a word stays only
 * if it stands on several posts of the page, as the words of the interface do, and in no name or text that was read there.
 * All other letters become "x", ids and addresses lose what names anyone, images go.
 */
export function scrub(post: Element, page: readonly Found[]): string {
  const spoken = new Set(
    page.flatMap(({ reading }) =>
      wordsOf(
        [
          reading.author.name,
          reading.author.handle,
          reading.text,
          ...reading.answers.flatMap((answer) => [answer.name, answer.handle, answer.headline, answer.text]),
        ].join(' '),
      ),
    ),
  );
  const counts = new Map<string, number>();
  for (const { post: other } of page)
    for (const word of new Set(wordsOf(textsOf(other)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const keeps = (word: string) => (counts.get(word) ?? 0) > 1 && !spoken.has(word);

  const copy = post.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (WORDS.test(name)) element.setAttribute(name, mask(value, keeps));
      else if (name === 'href') element.setAttribute(name, maskAddress(value));
      else if (!STRUCTURE.test(name)) element.setAttribute(name, value.replace(/\p{L}/gu, 'x').replace(/\p{N}/gu, '0'));
    }
    for (const node of element.childNodes) if (node.nodeType === 3) node.nodeValue = mask(node.nodeValue ?? '', keeps);
  }
  return `<!-- scrubbed by Embers: names, texts, ids and images are replaced -->\n${copy.outerHTML}\n`;
}

function mask(text: string, keeps: (word: string) => boolean): string {
  return text.replace(/\p{L}[\p{L}\p{M}’']*/gu, (word) =>
    keeps(word.toLowerCase()) ? word : word.replace(/\p{L}/gu, 'x'),
  );
}

/** The shape of an address: its first step, which says what it leads to, and how many more there are. */
function maskAddress(address: string): string {
  return address
    .replace(/[?#].*$/, '?…')
    .replace(/\d/g, '0')
    .replace(/([^/:.]{3,})/g, (step) =>
      /^(https?|www|com|facebook|linkedin|instagram|posts?|photo|reel|reels|feed|update|comments|liked_by|videos|groups|permalink|in|company)$/.test(
        step,
      )
        ? step
        : 'x'.repeat(step.length),
    );
}

function textsOf(element: Element): string {
  const labels = [...element.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
  return [element.textContent, ...labels].join(' ');
}

function wordsOf(text: string): string[] {
  return (text.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? []).map((word) => word.toLowerCase());
}
