import { describe, expect, it } from 'vitest';
import { reader } from '../../../lib/networks/linkedin/reader';
import * as selectors from '../../../lib/networks/linkedin/selectors';
import { COUNTS, type Reading } from '../../../lib/post';
import { lookOf, pageOf, readAll, said, type Specimen } from '../cuts';
import { specimens } from './specimens';

const all: readonly Specimen[] = Object.values(specimens);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function read(specimen: Specimen): Reading[] {
  const page = pageOf(specimen);
  return readAll(reader, lookOf(reader, specimen, page), page).map(({ reading }) => reading);
}

function post(specimen: Specimen, i: number): Reading {
  const reading = read(specimen)[i];
  if (!reading) throw new Error(`no post ${i} on ${specimen.name}`);
  return reading;
}

describe('what is read off whole pages', () => {
  it.each(all)('$name: posts, keys and counts', (specimen) => {
    const readings = read(specimen).map((reading) => ({
      keys: [reading.key, ...reading.aliases].map((key) => key.slice('linkedin:'.length)),
      counts: Object.fromEntries(COUNTS.map((name) => [name, said(reading, name)])),
    }));
    expect(readings).toEqual(specimen.posts.map(({ keys, counts }) => ({ keys, counts })));
  });
});

describe('candidates', () => {
  const pages = all.map(pageOf);
  const scopes = pages.flatMap((page) => [page, ...page.querySelectorAll('*')]);
  const candidates = Object.entries(selectors).flatMap(([layout, fields]) =>
    Object.entries(fields).flatMap(([field, list]) =>
      (list as readonly string[]).map((css) => [layout, field, css] as const),
    ),
  );

  it.each(candidates)('%s %s: %s is met by a specimen', (_layout, _field, css) => {
    expect(
      scopes.some((scope) => scope.querySelector(css)),
      'no specimen holds it: write one, or take the candidate out',
    ).toBe(true);
  });
});

describe('who published it', () => {
  it.each([
    ['a person', specimens.recentActivity, 0, { name: 'Ada Moreau', handle: 'ada-moreau' }],
    [
      'a page, which no person is called',
      specimens.feedWithData,
      2,
      { name: 'Maison Verte', handle: 'company/maison-verte' },
    ],
    [
      'a person whose address is percent-encoded',
      specimens.feedWithData,
      0,
      { name: 'Léa Fontanet', handle: 'léa-fontanet' },
    ],
    ['a person in a group, not the group', specimens.feed2023, 0, { name: 'Nora Lindqvist' }],
    [
      'the author, not who liked it (named classes)',
      specimens.feed2023,
      1,
      { name: 'Lisa Albrecht', handle: 'lisa-albrecht' },
    ],
    ['the author, not who commented (2021)', specimens.feed2021, 0, { name: 'Lucía Prado', handle: 'lucia-prado' }],
    [
      'the author, not who liked it (random classes)',
      specimens.feedInWords,
      1,
      { name: 'Mira Kowalczuk', handle: 'mira-kowalczuk' },
    ],
    [
      'the page, not who follows it',
      specimens.feedInWords,
      2,
      { name: 'Maison Verte', handle: 'company/maison-verte' },
    ],
    ['a name from right to left', specimens.rightToLeft, 0, { name: 'ليلى منصور', handle: 'layla-mansour' }],
    ['somebody seen without logging in', specimens.guest, 1, { name: 'Café Lumen', handle: 'company/cafe-lumen' }],
  ] as const)('%s', (_, specimen, i, author) => {
    expect(post(specimen, i).author).toEqual(author);
  });
});

describe('wrappers', () => {
  it('a bare repost, whose post has no id on the page, is not read', () => {
    const { page, look } = open(specimens.recentActivity);
    const cards = [...reader.posts(page, look)];
    const wrapped = cards.find((card) => card.querySelector('.update-components-header'));
    expect(wrapped).toBeDefined();
    expect(wrapped && reader.read(wrapped, look)).toBeNull();
  });

  it('the id of an event is no key even where the header is gone, since the age is older', () => {
    const { page, look } = open(specimens.recentActivity);
    page.querySelectorAll('.update-components-header').forEach((header) => header.remove());
    expect(readAll(reader, look, page)).toHaveLength(specimens.recentActivity.posts.length);
  });

  it('a course and a list of jobs are no posts', () => {
    const { page, look } = open(specimens.feedInWords);
    const readings = readAll(reader, look, page);
    expect(readings.some(({ post: card }) => card.textContent.includes('course'))).toBe(false);
    expect(readings.some(({ post: card }) => card.textContent.includes('hiring'))).toBe(false);
  });
});

function open(specimen: Specimen) {
  const page = pageOf(specimen);
  return { page, look: lookOf(reader, specimen, page) };
}

describe('when it was published', () => {
  const { now } = specimens.recentActivity;
  it.each([
    ['exact from the publication', specimens.recentActivity, 0, { at: now - 8 * HOUR - 20 * 60_000, within: 0 }],
    ['exact from the thread behind a wrapper', specimens.feedWithData, 0, { at: now - 5 * HOUR, within: 0 }],
    [
      'exact from the publication of a video, not from its draft',
      specimens.search,
      0,
      { at: now - 5 * DAY - 20 * HOUR, within: 0 },
    ],
    ['exact for people who are not logged in', specimens.guest, 1, { at: now - 21 * DAY, within: 0 }],
    [
      'between the draft and what the age allows',
      specimens.feedInWords,
      3,
      { at: now - 5.5 * HOUR, within: 0.5 * HOUR },
    ],
  ])('%s', (_, specimen, i, moment) => {
    expect(post(specimen, i).publishedAt).toEqual(moment);
  });
});

describe('what it is made of', () => {
  it.each([
    [specimens.recentActivity, 0, 'photo'],
    [specimens.recentActivity, 1, 'repost'],
    [specimens.recentActivity, 2, 'text'],
    [specimens.recentActivity, 3, 'document'],
    [specimens.feedWithData, 1, 'video'],
    [specimens.feedWithData, 2, 'link'],
    [specimens.feed2023, 3, 'poll'],
    [specimens.feedInWords, 0, 'photo'],
    [specimens.feedInWords, 3, 'document'],
    [specimens.feedInWords, 5, 'poll'],
    [specimens.feedInWords, 7, 'video'],
    [specimens.guest, 0, 'photo'],
    [specimens.guest, 1, 'video'],
    [specimens.guest, 2, 'repost'],
    [specimens.guestCompany, 0, 'link'],
    [specimens.guestCompany, 1, 'document'],
  ] as const)('$name, post %i: %s', (specimen, i, media) => {
    expect(post(specimen, i).media).toBe(media);
  });

  it('its text stands there once, without the quoted post and without "more"', () => {
    expect(post(specimens.recentActivity, 1).text).toBe('Bruno says it better than I can.');
    expect(post(specimens.feedInWords, 0).text).toBe('A paper worth 25 minutes.');
  });

  it('advertisements are marked, in any language, and own posts of this minute are not', () => {
    const sponsored = all.flatMap((specimen) =>
      read(specimen).map((reading) => [reading.author.name, reading.sponsored]),
    );
    expect(sponsored.filter(([, yes]) => yes).map(([name]) => name)).toEqual(Array(4).fill('Maison Verte'));
  });

  it('it has a permalink that names its thread', () => {
    const [key] = specimens.search.posts[0]?.keys ?? [];
    expect(post(specimens.search, 0).address).toBe(`https://www.linkedin.com/feed/update/urn:li:ugcPost:${key}/`);
  });

  it('reactions have their kinds where the data adds up to what is shown', () => {
    expect(post(specimens.search, 0).reactionKinds).toMatchObject({
      like: { low: 1060, high: 1060 },
      celebrate: { low: 32, high: 32 },
    });
    expect(post(specimens.recentActivity, 0).reactionKinds).toBeUndefined();
  });
});

it.each([
  ['Hugo Castellane', 53],
  ['You', 53],
  ['Hugo Castellane, CFA®', undefined],
  ['Hugo Castellane, MBA', undefined],
  ['Hugo Castellane, Ingrid Vale', undefined],
])('the one named beside 52 others can be "%s": a comma may end a name or begin a title', (name, reactions) => {
  const html = specimens.feedInWords.html.replaceAll('Hugo Castellane and 52', `${name} and 52`);
  const reading = post({ ...specimens.feedInWords, html }, 1);
  expect(reading.reactions?.low).toBe(reactions);
  expect(reading.blind).toEqual(reactions === undefined ? ['reactions'] : []);
});

it.each(['Yorum yap', 'تعليق', 'コメントする', 'Reageren', '评论'])(
  'the only button beside the reactions is known without its icon: %s',
  (word) => {
    const { page, look } = open(specimens.feedInWords);
    const card = page.querySelector('[componentkey^="expandedSyneight"]');
    const button = card?.querySelector('button svg[id^="comment"]')?.closest('button');
    card?.querySelectorAll('button svg[id], svg[id^="send"]').forEach((icon) => {
      icon.removeAttribute('id');
    });
    button?.querySelector('span > * > span, span > span')?.replaceChildren(word);
    const reading = card && reader.read(card, look);
    expect([reading?.reactions?.low, reading?.comments?.low]).toEqual([6, 2]);
  },
);

describe('who answered', () => {
  const { now } = specimens.recentActivity;

  it('comments and replies, with who, when and what (named classes)', () => {
    const { answers, shownComments } = post(specimens.recentActivity, 0);
    expect(answers).toEqual([
      {
        kind: 'comment',
        name: 'Noor Haddad',
        handle: 'noor-haddad',
        headline: 'Head of people, 60 colleagues',
        id: expect.stringMatching(/^\d{19}$/) as string,
        when: { at: now - 7 * HOUR, within: 0 },
        text: 'How many people can take part?',
      },
      expect.objectContaining({ kind: 'reply', name: 'Ada Moreau', text: 'Up to twelve, Noor.' }),
      expect.objectContaining({ kind: 'comment', name: 'Studio 54 Ltd', handle: 'company/studio-54-ltd' }),
    ]);
    expect(shownComments).toEqual({ all: 3, own: 1 });
  });

  it('each comment once, though it is three boxes (random classes)', () => {
    const { answers, shownComments } = post(specimens.feedInWords, 8);
    expect(answers).toEqual([
      expect.objectContaining({
        kind: 'comment',
        name: 'Jonas Hartwig',
        handle: 'jonas-hartwig',
        headline: 'Office manager, 200 people',
        text: 'How many people can take part?',
        when: { at: now - 5 * DAY, within: 0 },
      }),
      expect.objectContaining({ kind: 'reply', name: 'Ada Moreau', text: 'Up to 12.' }),
    ]);
    expect(shownComments).toEqual({ all: 2, own: 1 });
  });

  it.each([
    ['a page answers under its own post', specimens.companyPosts, 0, { all: 2, own: 1 }],
    ['a member id hides who commented', specimens.feed2023, 0, { all: 1, own: 0 }],
    ['in 2021', specimens.feed2021, 0, { all: 1, own: 0 }],
    ['without logging in', specimens.guest, 0, { all: 2, own: 1 }],
    ['nobody', specimens.feedInWords, 0, { all: 0, own: 0 }],
  ])('%s', (_, specimen, i, shown) => {
    expect(post(specimen, i).shownComments).toEqual(shown);
  });
});

describe('the account in front', () => {
  it.each([
    [
      'a profile',
      specimens.recentActivity,
      { handle: 'ada-moreau', name: 'Ada Moreau', followers: { low: 30_363, high: 30_363 }, own: true },
    ],
    [
      'an own page',
      specimens.companyPosts,
      { handle: 'company/cafe-lumen', name: 'Café Lumen', followers: { low: 1638, high: 1638 }, own: true },
    ],
    [
      'a page seen without logging in',
      specimens.guestCompany,
      { handle: 'company/cafe-lumen', name: 'Café Lumen', followers: { low: 12_638, high: 12_638 }, own: false },
    ],
  ])('%s', (_, specimen, account) => {
    const { page, look } = open(specimen);
    expect(reader.account(page, look)).toEqual({ network: 'linkedin', aliases: [], ...account });
  });

  it.each(['Takipçiler', 'フォロワー', 'Följare', 'Người theo dõi', 'Підписники', '关注者'])(
    'has followers: %s',
    (word) => {
      const html = specimens.recentActivity.html.replace('>Followers<', `>${word}<`);
      const { page, look } = open({ ...specimens.recentActivity, html });
      expect(reader.account(page, look)?.followers).toEqual({ low: 30_363, high: 30_363 });
    },
  );

  it('is nobody in a feed', () => {
    const { page, look } = open(specimens.feedInWords);
    expect(reader.account(page, look)).toBeNull();
  });

  it('has no follower count where the line for it is gone', () => {
    const { page, look } = open(specimens.companyPosts);
    page.querySelectorAll('.org-top-card-summary-info-list__info-item')[2]?.remove();
    expect(reader.account(page, look)?.followers).toBeUndefined();
  });
});

it('a badge sits beside the author’s name', () => {
  for (const specimen of all) {
    const { page, look } = open(specimen);
    for (const { post: card, reading } of readAll(reader, look, page))
      if (!reading.author.name?.includes('Nora')) expect(reader.seat(card)?.textContent).toContain(reading.author.name);
  }
});
