import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BadgeWords } from '../../lib/messages';
import { makeBadges, type Badges } from '../../lib/page/badge';
import type { PostKey } from '../../lib/post';

const words: BadgeWords = {
  verdict: 'conversation',
  title: 'Draws conversation',
  detail: '61 per 100 likes',
  change: '+6 since Tuesday',
};
const opened: PostKey[] = [];
let layer: ShadowRoot | undefined;
let badges: Badges;

const attachShadow = Element.prototype.attachShadow;

beforeEach(() => {
  Element.prototype.attachShadow = function (init) {
    return (layer = attachShadow.call(this, init));
  };
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
  opened.length = 0;
  badges = makeBadges(
    document,
    (post) => (post.getAttribute('data-id') as PostKey | null) ?? null,
    (post) => opened.push(post),
  );
});

afterEach(() => {
  badges.remove();
  Element.prototype.attachShadow = attachShadow;
});

/** A page of invented posts in cards, each with an author line that a badge may sit beside. */
function fill(...ids: string[]): void {
  const style = 'margin:30px auto;width:600px;padding:16px;background:#fff;border:1px solid #ddd';
  document.body.innerHTML = ids
    .map(
      (id) =>
        `<article data-id="${id}" style="${style}"><h3><a href="#a">Café Lumen</a></h3><p style="height:120px">Words</p><button>Like</button></article>`,
    )
    .join('');
}

function draw(...ids: string[]): void {
  badges.draw(
    ids.flatMap((key) => {
      const post = document.querySelector(`[data-id="${key}"]`);
      const seat = post?.querySelector('h3 a');
      return post && seat ? [{ key: key as PostKey, post, seat, words }] : [];
    }),
  );
}

const all = () => [...(layer?.querySelectorAll('button') ?? [])];
const shown = () => all().filter((badge) => getComputedStyle(badge).visibility === 'visible');
const until = (test: () => void) => vi.waitFor(test, { timeout: 5000 });
const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();

describe('a badge', () => {
  it('stands after the author’s words, inside its post, in one line', async () => {
    fill('m:1');
    draw('m:1');
    await until(() => expect(shown()).toHaveLength(1));
    const box = shown()[0]?.getBoundingClientRect() ?? new DOMRect();
    expect(box.height).toBe(26);
    expect(box.left).toBeGreaterThan(boxOf('h3 a').right);
    expect(box.right).toBeLessThan(boxOf('article').right);
  });

  it('says its words as text, also hostile ones', async () => {
    fill('m:1');
    const post = document.querySelector('article') as Element;
    badges.draw([{ key: 'm:1', post, seat: post, words: { verdict: 'likes', title: '<img src=x onerror=alert(1)>' } }]);
    await until(() => expect(all()[0]?.textContent).toBe('<img src=x onerror=alert(1)>'));
  });

  it('opens its post and tells the page nothing of the click', async () => {
    fill('m:1');
    draw('m:1');
    let heard = 0;
    document.addEventListener('click', () => heard++, { once: true });
    await until(() => expect(shown()).toHaveLength(1));
    shown()[0]?.click();
    expect([opened, heard]).toEqual([['m:1'], 0]);
  });

  it.each([
    ['a root of 62.5 %', () => (document.documentElement.style.fontSize = '62.5%')],
    ['a zoomed page', () => (document.body.style.zoom = '1.5')],
    ['a moved body', () => Object.assign(document.body.style, { margin: '80px 0 0 40px', position: 'relative' })],
    [
      'a page that paints everything red',
      () =>
        document.body.insertAdjacentHTML(
          'beforeend',
          '<style>body, body *, html > div { color: red !important; font-size: 40px !important; display: block !important }</style>',
        ),
    ],
  ])('keeps its size and its place on %s', async (_page, change) => {
    fill('m:1');
    change();
    draw('m:1');
    await until(() => expect(shown()).toHaveLength(1));
    const [badge] = shown();
    expect(badge?.getBoundingClientRect().height).toBe(26);
    expect(getComputedStyle(badge as Element).color).not.toBe('rgb(255, 0, 0)');
  });

  it('stands on the left of the words on a page that is written from right to left', async () => {
    document.documentElement.dir = 'rtl';
    fill('m:1');
    draw('m:1');
    await until(() => expect(shown()).toHaveLength(1));
    expect(shown()[0]?.getBoundingClientRect().right).toBeLessThan(boxOf('h3 a').left);
  });

  it('is dark on a dark post', async () => {
    fill('m:1');
    (document.querySelector('article') as HTMLElement).style.background = '#18191a';
    draw('m:1');
    await until(() => expect(shown()[0]?.className).toBe('conversation dark'));
  });

  it('never lies on a control: it looks for another place, or none', async () => {
    fill('m:1');
    const author = document.querySelector('h3') as HTMLElement;
    author.insertAdjacentHTML('beforeend', '<button style="width:500px;height:30px">Follow</button>');
    draw('m:1');
    await until(() => expect(shown()).toHaveLength(1));
    const button = boxOf('h3 button');
    const badge = shown()[0]?.getBoundingClientRect() ?? new DOMRect();
    expect(badge.bottom <= button.top || badge.top >= button.bottom).toBe(true);
  });

  it('never lies on words: two lines close together leave no room between them', async () => {
    fill('m:1');
    const seat = document.querySelector('h3') as Element;
    seat.insertAdjacentHTML(
      'beforeend',
      ' <i id="line">says what it has to say, and goes on in the same line for long</i>',
    );
    draw('m:1');
    await until(() => expect(shown()).toHaveLength(1));
    const [box, words] = [shown()[0]?.getBoundingClientRect() ?? new DOMRect(), boxOf('#line')];
    expect(box.bottom <= words.top || box.left >= words.right).toBe(true);
  });

  it('hides while a dialog lies over its post, and is back when that closes', async () => {
    fill('m:1');
    draw('m:1');
    await until(() => expect(shown()).toHaveLength(1));
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="over" style="position:fixed;inset:0;background:#0008"></div>',
    );
    await until(() => expect(shown()).toHaveLength(0));
    document.querySelector('#over')?.remove();
    await until(() => expect(shown()).toHaveLength(1));
  });
});

describe('a page that lives', () => {
  it('has the badge follow its post when others push it down', async () => {
    fill('m:1');
    draw('m:1');
    await until(() => expect(shown()).toHaveLength(1));
    document.body.insertAdjacentHTML('afterbegin', '<div style="height:90px">News</div>');
    await until(() => {
      const box = shown()[0]?.getBoundingClientRect() ?? new DOMRect();
      expect(Math.abs(box.top + 13 - (boxOf('h3 a').top + boxOf('h3 a').height / 2))).toBeLessThan(2);
    });
  });

  it('loses the badge at once when a node is used again for another post', async () => {
    fill('m:1');
    draw('m:1');
    await until(() => expect(shown()).toHaveLength(1));
    const post = document.querySelector('article') as HTMLElement;
    post.dataset.id = 'm:2';
    (post.querySelector('a') as HTMLElement).textContent = 'Somebody else';
    await until(() => expect(all()).toHaveLength(0));
  });

  it('gets the badges back after throwing away what it does not know', async () => {
    fill('m:1');
    draw('m:1');
    await until(() => expect(shown()).toHaveLength(1));
    for (const stranger of document.querySelectorAll('html > :not(head, body)')) stranger.remove();
    await until(() => expect(shown()).toHaveLength(1));
  });

  it('can be hydrated and rendered again by React without noticing', async () => {
    const problems: unknown[] = [];
    let again: () => void = () => undefined;
    const Page = () => {
      const [n, setN] = useState(0);
      again = () => setN(n + 1);
      return createElement(
        'article',
        { 'data-id': 'm:1', style: { margin: 40, padding: 20, width: 500 } },
        createElement('h3', null, createElement('a', { href: '#a' }, 'Café Lumen')),
        `Look ${n}`,
      );
    };
    document.body.innerHTML =
      '<div id="app"><article data-id="m:1" style="margin:40px;padding:20px;width:500px"><h3><a href="#a">Café Lumen</a></h3>Look 0</article></div>';
    draw('m:1');
    const root = hydrateRoot(document.querySelector('#app') as Element, createElement(Page), {
      onRecoverableError: (problem) => problems.push(problem),
    });
    await until(() => expect(shown()).toHaveLength(1));
    flushSync(() => again());
    await until(() => expect(shown()).toHaveLength(1));
    expect(problems).toEqual([]);
    root.unmount();
  });

  it('takes a virtual list through a hundred re-renders and never shows a badge beside a wrong post', async () => {
    let to: (first: number) => void = () => undefined;
    const List = () => {
      const [first, setFirst] = useState(0);
      to = setFirst;
      return [0, 1, 2].map((slot) =>
        createElement(
          'article',
          { key: slot, 'data-id': `m:${first + slot}`, style: { margin: 20, padding: 10, width: 500 } },
          createElement('h3', null, createElement('a', { href: `#${first + slot}` }, `Post ${first + slot}`)),
        ),
      );
    };
    document.body.innerHTML = '<div id="app"></div>';
    const root = createRoot(document.querySelector('#app') as Element);
    flushSync(() => root.render(createElement(List)));
    for (let first = 0; first < 100; first++) {
      flushSync(() => to(first));
      draw(`m:${first}`);
      await new Promise(requestAnimationFrame);
      expect(all()).toHaveLength(1);
    }
    await until(() => expect(shown()).toHaveLength(1));
    root.unmount();
  });
});

it('leaves the page byte for byte as it was', async () => {
  fill('m:1', 'm:2');
  const before = [document.body.outerHTML, document.documentElement.outerHTML];
  draw('m:1', 'm:2');
  await until(() => expect(shown().length).toBeGreaterThan(0));
  expect(document.body.outerHTML).toBe(before[0]);
  badges.remove();
  expect(document.documentElement.outerHTML).toBe(before[1]);
});
