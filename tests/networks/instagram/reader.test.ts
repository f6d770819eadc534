import { describe, expect, it } from 'vitest';
import { reader } from '../../../lib/networks/instagram/reader';
import { ICONS, SELECTORS } from '../../../lib/networks/instagram/selectors';
import { COUNTS, type Reading } from '../../../lib/post';
import { lookOf, pageOf, readAll, said, type Specimen } from '../cuts';
import { specimens } from './specimens';

const all: readonly Specimen[] = Object.values(specimens);

function read(specimen: Specimen, change: (page: Document) => void = () => undefined): Reading[] {
  const page = pageOf(specimen);
  change(page);
  return readAll(reader, lookOf(reader, specimen, page), page).map(({ reading }) => reading);
}

describe('what is read off whole pages', () => {
  it.each(all)('$name: posts, keys and counts', (specimen) => {
    const readings = read(specimen).map((reading) => ({
      keys: [reading.key, ...reading.aliases].map((key) => key.slice('instagram:'.length)),
      counts: Object.fromEntries(COUNTS.map((name) => [name, said(reading, name)])),
    }));
    expect(readings).toEqual(specimen.posts.map(({ keys, counts }) => ({ keys, counts })));
  });

  it.each(all)('$name: every count is present, blind or unshown, and only one of them', (specimen) => {
    for (const reading of read(specimen))
      for (const name of COUNTS)
        expect(
          [reading[name] !== undefined, reading.blind.includes(name), reading.unshown.includes(name)].filter(Boolean),
          name,
        ).toHaveLength(1);
  });

  it('a page without a post, a page of another network and an empty page give none', () => {
    for (const html of ['', '<main><article></article></main>', '<main><p>Like 12 Comment 3</p></main>'])
      expect(read({ ...specimens.feed, html })).toEqual([]);
  });
});

describe('candidates', () => {
  const pages = all.map(pageOf);
  const candidates = Object.entries(SELECTORS).flatMap(([name, list]) => list.map((css) => [name, css] as const));

  it.each(candidates)('%s: %s is met by a specimen', (_, css) => {
    expect(
      pages.some((page) => page.querySelector(css)),
      'no specimen holds it: write one, or take the candidate out',
    ).toBe(true);
  });

  const shapes = pages.flatMap((page) => [...page.querySelectorAll('svg > path, svg > polygon')]);
  const drawn = shapes.map((shape) => shape.getAttribute('d') ?? shape.getAttribute('points') ?? '');
  const drawings = Object.entries(ICONS).flatMap(([name, { draws }]) => draws.map((draw) => [name, draw] as const));

  it.each(drawings)('%s: the drawing %s… is met by a specimen', (_, start) => {
    expect(drawn.some((drawing) => drawing.startsWith(start))).toBe(true);
  });
});

const post = (specimen: Specimen, i = 0, change?: (page: Document) => void) => {
  const reading = read(specimen, change)[i];
  if (!reading) throw new Error(`no post ${i} on ${specimen.name}`);
  return reading;
};

describe('who, when, what', () => {
  it.each([
    ['the card’s line with the time', specimens.feed, 0, 'kilnandclay'],
    ['the first of two who published together', specimens.feed, 2, 'oat.atelier'],
    ['the card’s, not the one the feed suggests it for', specimens.feed, 4, 'saltmarshstudio'],
    ['an advertiser', specimens.feed, 5, 'brasslantern'],
    ['the header of a card of 2022', specimens.feedUnderDialog, 0, 'nour.hadi'],
    ['the header of a dialog, not the tagged person over the picture', specimens.dialogWithNames, 0, 'padaria.luar'],
    ['the line over the rule of a page, not the tagged person', specimens.pageLoggedOut, 0, 'atelier.brume'],
    ['the header of a page with a frame', specimens.framedPage, 0, 'cirque.minuscule'],
    ['the reels viewer’s link', specimens.reels, 1, 'kilnandclay'],
    ['the link of a tile', specimens.ownProfile, 0, 'bayt.alloz'],
  ] as const)('the author is %s', (_, specimen, i, handle) => {
    expect(post(specimen, i).author).toEqual({ handle });
  });

  it('where the head of a post is gone, the page’s data of the same post names the author', () => {
    const nameless = (page: Document) =>
      page.querySelectorAll('header, a[href$="/faro.norte/"]').forEach((e) => e.remove());
    expect(post(specimens.hiddenDialog, 0, nameless).author).toEqual({ handle: 'faro.norte' });
  });

  it.each([
    ['the time of the card', specimens.feed, 0, '2026-03-04T14:42:26.000Z'],
    ['the post’s own time, not that of its last edit', specimens.dialogOverProfile, 0, '2026-05-23T08:49:39.000Z'],
    ['the post’s own time, not that of a comment', specimens.ownDialog, 0, '2024-07-22T22:06:34.000Z'],
    ['the time at the end of a page', specimens.page, 0, '2024-09-04T09:29:13.000Z'],
  ] as const)('the time is %s', (_, specimen, i, time) => {
    expect(post(specimen, i).publishedAt).toEqual({ at: Date.parse(time), within: 0 });
  });

  it('without a time on the page, the page’s data of the same post has it', () => {
    const timeless = (page: Document) => page.querySelectorAll('article time').forEach((time) => time.remove());
    const { publishedAt } = post(specimens.hiddenDialog, 0, timeless);
    expect(publishedAt?.within).toBe(0);
    expect(publishedAt?.at).toBe(Date.parse('2025-10-04T07:53:31.000Z'));
  });

  it('without any time, the id leaves a day', () => {
    const { publishedAt } = post(specimens.reels);
    const uploaded = Date.parse('2026-04-09T21:05:43.000Z');
    expect(publishedAt).toEqual({ at: uploaded - 90_000, within: 86_490_000 });
  });

  it.each([
    ['reel', specimens.feed, 0],
    ['carousel', specimens.feed, 1],
    ['photo', specimens.feed, 2],
    ['carousel', specimens.dialogOverProfile, 0],
    ['reel', specimens.reels, 0],
    ['photo', specimens.ownProfile, 0],
    ['video', specimens.ownProfile, 1],
    ['reel', specimens.ownProfile, 2],
    ['unknown', specimens.ownProfile, 3],
    ['carousel', specimens.ownProfile, 4],
  ] as const)('it is a %s (%#)', (media, specimen, i) => {
    expect(post(specimen, i).media).toBe(media);
  });

  it.each([
    ['a card', specimens.feed, 0, 'Glaze day: watch the blue come up. #pottery'],
    ['a card, cut off', specimens.feed, 1, 'Two mugs, 3 sizes, one kiln. What would you pour first'],
    ['a card of 2022', specimens.feedUnderDialog, 0, 'Soir de pluie.'],
    ['a dialog', specimens.dialogOverProfile, 0, 'Hocker Nr. 7 ist fertig. #holz'],
    ['a dialog of 2022', specimens.feedUnderDialog, 1, 'La table est mise 💕'],
    ['a page', specimens.page, 0, 'El molino abre en octubre.\nReservas por mensaje.'],
    ['a page with a frame', specimens.framedPage, 0, 'Le chapiteau tient, nous aussi.'],
    ['a reel', specimens.reels, 0, '#choir takes 2'],
    ['no words at all', specimens.ownDialog, 0, undefined],
    ['no words but comments', specimens.pageInWords, 0, undefined],
  ] as const)('the words are those of %s', (_, specimen, i, text) => {
    expect(post(specimen, i).text).toBe(text);
  });

  it('the address opens the post, with the token of a private account', () => {
    expect(post(specimens.feed, 1).address).toBe('https://www.instagram.com/p/DW6YC4rgBAE/');
    expect(post(specimens.feed, 3).address).toMatch(/^https:\/\/www\.instagram\.com\/p\/[\w-]{39}\/$/);
  });

  it('only advertisements are sponsored', () => {
    expect(read(specimens.feed).map(({ sponsored }) => sponsored)).toEqual([false, false, false, false, false, true]);
    expect(read(specimens.feedInWords).map(({ sponsored }) => sponsored)).toEqual([false, false, false, false, true]);
  });
});

describe('who answered', () => {
  it('comments and replies of a dialog, each with its id, time and words, own ones counted apart', () => {
    const { answers, shownComments } = post(specimens.dialogOverProfile);
    expect(answers).toEqual([
      {
        kind: 'comment',
        name: 'mika.sandvoss',
        handle: 'mika.sandvoss',
        id: '17900000005000074',
        when: { at: Date.parse('2026-05-23T09:11:12.000Z'), within: 0 },
        text: 'Was kostet der kleine Hocker? Gibt es 2 davon?',
      },
      {
        kind: 'reply',
        name: 'holz.und.faden',
        handle: 'holz.und.faden',
        id: '17900000005000111',
        when: { at: Date.parse('2026-05-23T13:11:12.000Z'), within: 0 },
        text: 'Ja, ab 40 Euro.',
      },
      expect.objectContaining({ kind: 'comment', handle: 'ela_brandt', text: 'Wunderschön!' }),
    ]);
    expect(shownComments).toEqual({ all: 3, own: 1 });
  });

  it('comments and replies of a page, and the one who is named as liking it', () => {
    const { answers, shownComments } = post(specimens.page);
    expect(answers.map(({ kind, handle, text }) => [kind, handle, text])).toEqual([
      ['comment', 'rocio.velarde', '¡Qué vistas! Fui 2 veces.'],
      ['reply', 'molino.alto', 'Vuelve cuando quieras'],
      ['comment', 'tono.perales', '👏👏'],
      ['reaction', 'tono.perales', undefined],
    ]);
    expect(shownComments).toEqual({ all: 3, own: 1 });
  });

  it('everyone named in the line of likes, once', () => {
    const named = post(specimens.feedInWords, 3).answers.map(({ kind, handle }) => [kind, handle]);
    expect(named).toEqual([
      ['reaction', 'juno_abara'],
      ['reaction', 'tobias.wren'],
    ]);
  });

  it('a comment of 2022, and an own one', () => {
    const { answers, shownComments } = post(specimens.feedUnderDialog, 1);
    expect(answers.map(({ handle, text }) => [handle, text])).toEqual([
      ['nour.hadi', 'Superbe 😍'],
      ['villa.murier', 'Merci Nour !'],
    ]);
    expect(shownComments).toEqual({ all: 2, own: 1 });
  });

  it('words are cut after 280 characters', () => {
    const long = (page: Document) => {
      const words = page.querySelector('h3 + div span');
      if (words) words.textContent = 'wort '.repeat(100);
    };
    expect(post(specimens.dialogOverProfile, 0, long).answers[0]?.text).toHaveLength(280);
  });
});

describe('what the page knows besides', () => {
  const payload = (page: Document, data: object) => {
    const script = page.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ require: [[{ deep: { code: 'DW6YC4rgBAE', comment_count: 2, ...data } }]] });
    page.body.append(script);
  };
  const counts = ({ reactions, comments, shares }: Reading) => [reactions, comments, shares];
  const n = (low: number, high = low) => ({ low, high });

  it('an exact figure of the same post narrows a rounded one', () => {
    const known = post(specimens.feed, 0, (page) =>
      payload(page, { code: 'DVd1147gBAE', like_count: 194_077, comment_count: 2011, media_repost_count: null }),
    );
    expect(counts(known)).toEqual([n(194_077), n(2011), n(1550, 1649)]);
  });

  it('data that contradict what is shown are of another time: they say nothing, not even what is not shown', () => {
    const stale = post(specimens.feed, 3, (page) =>
      payload(page, { code: 'DXAckm7gBAE', like_count: 8, comment_count: 3, media_repost_count: 6 }),
    );
    expect(counts(stale)).toEqual([n(9), n(3), undefined]);
    const fresh = post(specimens.feed, 3, (page) =>
      payload(page, { code: 'DXAckm7gBAE', like_count: 9, comment_count: 3, media_repost_count: 6 }),
    );
    expect(counts(fresh)).toEqual([n(9), n(3), n(6)]);
  });

  it('data of another post, or of a part of a carousel, say nothing of this one', () => {
    const other = post(specimens.dialogInOneWord, 0, (page) =>
      payload(page, { carousel_media: [{ code: 'DWchildPart', like_count: 0, comment_count: 0 }] }),
    );
    expect(other.comments).toBeUndefined();
  });

  it('hidden likes are 3 in the data, whatever they are', () => {
    for (const specimen of [specimens.hiddenDialog, specimens.hiddenPage]) {
      expect(post(specimen).reactions).toBeUndefined();
      expect(post(specimen).unshown).toContain('reactions');
    }
    const open = post(specimens.hiddenPage, 0, (page) => {
      const script = page.querySelector('script');
      if (script?.textContent)
        script.textContent = script.textContent.replace(
          '"like_and_view_counts_disabled": true',
          '"like_and_view_counts_disabled": false',
        );
    });
    expect(open.reactions, 'a real 3').toEqual(n(3));
  });

  it('the head is believed about the post that it names', () => {
    expect(post(specimens.pageInWords).comments).toEqual(n(16));
    const moved = post(specimens.pageInWords, 0, (page) =>
      page.querySelector('meta[property="og:url"]')?.setAttribute('content', '/tide.table/p/DW6YC4rgBAE/'),
    );
    expect(moved.comments).toBeUndefined();
  });

  it('data that are no JSON, and records of odd shapes, are passed over', () => {
    const odd = post(specimens.feed, 1, (page) => {
      payload(page, { like_count: -1, comment_count: '2', user: null, taken_at: 'x' });
      const broken = page.createElement('script');
      broken.type = 'application/json';
      broken.textContent = '{"code": "DW6YC4rgBAE", "comment_count": 9';
      page.body.append(broken);
    });
    expect(counts(odd)).toEqual([n(52), n(2), n(1)]);
  });
});

describe('zero, hidden and unsure', () => {
  it('comments that stand there contradict a missing number', () => {
    const without = post(specimens.page, 0, (page) => page.querySelector('[data-count="comments"]')?.remove());
    expect(without.comments).toBeUndefined();
    expect(without.blind).toContain('comments');
  });

  it('a total below the comments that stand there is no total', () => {
    const low = post(specimens.page, 0, (page) => {
      const number = page.querySelector('[data-count="comments"]');
      if (number) number.textContent = '2';
    });
    expect(low.blind).toContain('comments');
  });

  it('a bar and words that exclude each other make all of the bar unsure', () => {
    const odd = post(specimens.feed, 1, (page) => {
      const numbers = page.querySelectorAll('[data-count="reactions"]');
      if (numbers[2]) numbers[2].textContent = '57';
    });
    expect(odd.blind).toEqual(['reactions', 'comments', 'shares']);
  });

  it('a number that lost its icon is nobody’s', () => {
    const lost = post(specimens.feed, 1, (page) =>
      page.querySelectorAll('svg[aria-label="Repost"]')[1]?.parentElement?.remove(),
    );
    expect(lost.blind).toEqual(['comments', 'shares']);
    expect(lost.reactions, 'the words still say it').toEqual({ low: 52, high: 52 });
  });

  it('views are no likes, and words of neither are nothing', () => {
    const words = (text: string) =>
      post(specimens.dialogInOneWord, 0, (page) => {
        const line = page.querySelector('[data-count="reactions"]');
        if (line) line.textContent = text;
      });
    expect([words('조회 160회').views, words('조회 160회').reactions]).toEqual([{ low: 160, high: 160 }, undefined]);
    expect(words('160 brot').blind).toContain('reactions');
  });

  it.each([
    ['cs', '222 To se mi líbí'],
    ['da', 'Synes godt om: 222'],
    ['el', '222 "Μου αρέσει!"'],
    ['he', '222 לייקים'],
    ['hi', '222 लाइक'],
    ['hu', '222 kedvelés'],
    ['it', 'Piace a 222 persone'],
    ['pl', 'Liczba polubień: 222'],
    ['ro', '222 aprecieri'],
    ['th', 'ถูกใจ 222 คน'],
    ['uk', '222 вподобання'],
    ['zh-HK', '222 個讚好'],
  ])('likes are likes in %s: %s', (lang, words) => {
    const html = specimens.dialogOverProfile.html
      .replace('lang="de"', `lang="${lang}"`)
      .replace('Gefällt <span data-count="reactions">221</span> Mal', words);
    expect(read({ ...specimens.dialogOverProfile, html })[0]?.reactions).toEqual({ low: 222, high: 222 });
  });

  it.each(['Icono de número de visualizaciones', 'Symbol für Anzahl der Aufrufe', 'Icône Nombre de vues'])(
    'a drawing for views is known by its label: %s',
    (label) => {
      const html = specimens.reelsTab.html.replaceAll('View Count Icon', label);
      expect(read({ ...specimens.reelsTab, html })).toEqual(read(specimens.reelsTab));
    },
  );

  it('a language that writes thousands out makes a round number in a bar a rounded one', () => {
    const german = { ...specimens.feed, html: specimens.feed.html.replace('lang="en"', 'lang="de"') };
    const bar = (text: string) =>
      post(german, 5, (page) => {
        const number = page.querySelectorAll('[data-count="reactions"]');
        const last = number[number.length - 1];
        if (last) last.textContent = text;
      }).reactions;
    expect(bar('1.600')).toEqual({ low: 1550, high: 1699 });
    expect(bar('1.640')).toEqual({ low: 1640, high: 1640 });
    expect(bar('900')).toEqual({ low: 900, high: 900 });
  });
});

describe('what is not where it belongs', () => {
  it('icons in another order say that nobody knows whose the numbers are', () => {
    const bubbleFirst = (page: Document) => {
      const bubble = page.querySelector('article svg[aria-label="Comment"]')?.closest('span');
      bubble?.parentElement?.prepend(bubble);
    };
    const { reactions, comments, shares, blind } = post(specimens.feed, 0, bubbleFirst);
    expect([reactions, comments, shares]).toEqual([undefined, undefined, undefined]);
    expect(blind).toEqual(['reactions', 'comments', 'shares']);
  });

  it('a sentence that has lost one of its names counts nobody', () => {
    const [first, , last] = [0, 1, 2].map((i) => (page: Document) => {
      page.querySelectorAll('article')[3]?.querySelectorAll('section + section span[dir] > a')[i]?.remove();
    });
    expect(post(specimens.feedInWords, 3).reactions).toEqual({ low: 3, high: 3 });
    expect(post(specimens.feedInWords, 3, first).reactions).toBeUndefined();
    expect(post(specimens.feedInWords, 3, last).reactions).toBeUndefined();
  });

  it('a post page without its own links is not taken for another post that it shows besides', () => {
    const onlyOther = (page: Document) => {
      page
        .querySelectorAll('a[href*="/p/"]')
        .forEach((link) => link.setAttribute('href', '/serra.azul/p/DSsEAvLgBAE/'));
    };
    expect(read(specimens.hiddenPage, onlyOther)).toEqual([]);
  });
});

describe('tiles', () => {
  it('a video shows its views first; which icon that is, a photo on the same page tells', () => {
    const alone = post(specimens.ownProfile, 0, (page) =>
      page.querySelectorAll('main a:has(ul):not([href*="/reel/"])').forEach((tile) => tile.remove()),
    );
    expect(alone.media).toBe('video');
    expect(alone.blind).toEqual(['reactions', 'views']);
    expect(alone.comments).toEqual({ low: 4, high: 4 });
  });

  it('figures in the other order than on the next tile are nobody’s', () => {
    const turned = post(specimens.profile, 0, (page) => {
      const list = page.querySelector('a ul');
      if (list?.lastElementChild) list.prepend(list.lastElementChild);
    });
    expect(turned.blind).toEqual(['reactions', 'comments']);
  });

  it('icons that say what they are need no order', () => {
    const named = post(specimens.profile, 1, (page) => {
      page.querySelectorAll('a ul').forEach((list) => {
        [...list.children].forEach((line, i) => {
          const icon = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
          icon.setAttribute('aria-label', ['Like', 'Comment'][i] ?? '');
          line.lastElementChild?.replaceWith(icon);
        });
        if (list.lastElementChild) list.prepend(list.lastElementChild);
      });
    });
    expect([named.reactions, named.comments]).toEqual([
      { low: 12, high: 12 },
      { low: 3, high: 3 },
    ]);
  });
});

describe('the account', () => {
  const account = (specimen: Specimen, url = specimen.url) => {
    const page = pageOf(specimen);
    return reader.account(page, lookOf(reader, { ...specimen, url }, page));
  };

  it.each([
    [
      'an own profile in Arabic, whose links lead nowhere',
      specimens.ownProfile,
      { handle: 'bayt.alloz', followers: { low: 19, high: 19 }, own: true },
    ],
    [
      'exact followers in the title',
      specimens.reelsTab,
      { handle: 'faro.norte', followers: { low: 82_140, high: 82_140 }, own: false },
    ],
    [
      'a title that is as short as the figure',
      specimens.dialogInOneWord,
      { handle: 'haneul.bakery', followers: { low: 15_000, high: 15_999 }, own: false },
    ],
    [
      'a German figure written out, its title exact',
      specimens.dialogOverProfile,
      { handle: 'holz.und.faden', followers: { low: 12_534, high: 12_534 }, own: false },
    ],
    [
      'one follower, with the word before the number',
      specimens.profile,
      { handle: 'mori.no.pan', name: '森のパン', followers: { low: 1, high: 1 }, own: false },
    ],
    [
      'an own profile under a dialog',
      specimens.ownDialog,
      { handle: 'orto_e_mare', followers: { low: 204, high: 204 }, own: true },
    ],
  ] as const)('%s', (_, specimen, expected) => {
    expect(account(specimen)).toEqual({ network: 'instagram', aliases: [], ...expected });
  });

  it('feeds and posts belong to nobody', () => {
    expect(account(specimens.feed)).toBeNull();
    expect(account(specimens.framedPage)).toBeNull();
    expect(account(specimens.page)).toBeNull();
  });

  it('the head of the profile before is not that of this one', () => {
    expect(account(specimens.reelsTab, 'https://www.instagram.com/kilnandclay/')).toBeNull();
  });
});

describe('the seat of a badge', () => {
  const seat = (specimen: Specimen, i = 0) => {
    const page = pageOf(specimen);
    const element = [...reader.posts(page, lookOf(reader, specimen, page))][i];
    return element ? reader.seat(element) : undefined;
  };

  it('is at the end of the author’s line of a card, at the author’s name elsewhere, and a tile itself', () => {
    expect(seat(specimens.feed, 1)?.textContent.trim()).toBe('1w');
    expect(seat(specimens.dialogOverProfile)?.textContent.trim()).toBe('holz.und.faden');
    expect(seat(specimens.page)?.textContent.trim()).toBe('molino.alto');
    expect(seat(specimens.reels)?.textContent.trim()).toBe('lantern.choir');
    expect(seat(specimens.ownProfile)?.getAttribute('href')).toMatch(/^\/bayt\.alloz\/p\//);
  });

  it('is nowhere where nobody is named', () => {
    expect(reader.seat(pageOf(specimens.feed).createElement('div'))).toBeNull();
  });
});
