import { describe, expect, it } from 'vitest';
import { reader } from '../../../lib/networks/facebook/reader';
import { SELECTORS } from '../../../lib/networks/facebook/selectors';
import { COUNTS, type Reading } from '../../../lib/post';
import { lookOf, pageOf, readAll, said, type Specimen } from '../cuts';
import { specimens } from './specimens';

const all: readonly Specimen[] = Object.values(specimens);

function read(specimen: Specimen): Reading[] {
  const page = pageOf(specimen);
  return readAll(reader, lookOf(reader, specimen, page), page).map(({ reading }) => reading);
}

describe('what is read off whole pages', () => {
  it.each(all)('$name: posts, keys and counts', (specimen) => {
    const readings = read(specimen).map((reading) => ({
      keys: [reading.key, ...reading.aliases].map((key) => key.slice('facebook:'.length)),
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
});

describe('candidates', () => {
  const pages = all.map(pageOf);
  const candidates = Object.entries(SELECTORS).flatMap(([name, list]) => list.map((css) => [name, css] as const));

  it.each(candidates)('%s: %s is met by a specimen', (_, css) => {
    const met = pages.some((page) =>
      (css.startsWith(':scope') ? [...page.querySelectorAll('*')] : [page]).some((scope) => scope.querySelector(css)),
    );
    expect(met, 'no specimen holds it: write one, or take the candidate out').toBe(true);
  });
});

describe('who, when, what', () => {
  const post = (specimen: Specimen, i = 0) => {
    const reading = read(specimen)[i];
    if (!reading) throw new Error(`no post ${i} on ${specimen.name}`);
    return reading;
  };

  it.each([
    ['a Page', specimens.pageWords, 0, { name: 'Harbour Bakery', handle: 'harbourbakery' }],
    ['a profile with a number', specimens.profileIcons, 0, { name: 'ليلى الحسن', handle: '61550000000021' }],
    ['a person in a group, not the group', specimens.group, 0, { name: 'Nell Okoro', handle: '61550000000091' }],
    ['nobody by handle where a group hides the person', specimens.group, 1, { name: 'Bakers of the North 2' }],
    [
      'the one who wrote on a timeline, not its owner',
      specimens.profileSeveral,
      0,
      { name: 'Jo Harmon', handle: 'jo.harmon' },
    ],
    ['the one who passes a post on', specimens.pageWords, 4, { name: 'Harbour Bakery', handle: 'harbourbakery' }],
    ['the author beside a photo', specimens.photo, 0, { name: 'Nuria Salas', handle: 'nuria.salas' }],
    ['the author in a bar of numbers', specimens.feedButtons, 0, { name: 'Rita Sampaio', handle: 'rita.sampaio' }],
  ] as const)('the author is %s', (_, specimen, i, author) => {
    expect(post(specimen, i).author).toEqual(author);
  });

  it.each([
    ['a label', specimens.pageWords, 1, new Date(2025, 1, 2), 24],
    ['words elsewhere, where the letters are scrambled', specimens.photo, 0, new Date(2016, 3, 29), 24],
    ['letters among hidden dashes', specimens.video, 0, new Date(2024, 6, 13), 24],
    ['Arabic digits', specimens.profileIcons, 0, new Date(2023, 6, 11), 24],
    ['a span, cut off', specimens.pageWords, 2, new Date(specimens.pageWords.now - 4 * 86_400_000), 24],
  ] as const)('the time is read off %s', (_, specimen, i, at, hours) => {
    expect(post(specimen, i).publishedAt).toEqual({ at: at.getTime(), within: hours * 3_600_000 });
  });

  it('the time is exact where the page’s own data gives it', () => {
    expect(post(specimens.permalink, 1).publishedAt).toEqual({ at: 1_748_500_123_000, within: 0 });
  });

  it('the time is unknown where it is scrambled and its words are gone', () => {
    expect(post(specimens.photoIcons).publishedAt).toBeUndefined();
  });

  it.each([
    ['carousel', specimens.pageWords, 0],
    ['text', specimens.pageWords, 1],
    ['video', specimens.pageWords, 2],
    ['photo', specimens.pageWords, 3],
    ['repost', specimens.pageWords, 4],
    ['link', specimens.permalink, 0],
    ['photo', specimens.photo, 0],
    ['video', specimens.video, 0],
  ] as const)('it is a %s', (media, specimen, i) => {
    expect(post(specimen, i).media).toBe(media);
  });

  it('the words are those of the post, with what is pressed and what stands twice left out', () => {
    expect(post(specimens.pageWords, 0).text).toMatch(/^Rye is back .*for 12 weeks\.\nOrder at this post$/u);
    expect(post(specimens.pageWords, 1).text).toBe('On a coloured ground');
    expect(post(specimens.pageWords, 4).text).toBe('Our miller, everyone.');
  });

  it('the address opens the post and carries nothing that follows the click', () => {
    expect(post(specimens.pageWords, 0).address).toBe('https://www.facebook.com/harbourbakery/posts/pfbid0aaaa1');
    expect(post(specimens.pageWords, 2).address).toBe(
      'https://www.facebook.com/permalink.php?story_fbid=700000000000300&id=615500000000001',
    );
  });

  it('an empty place in a button is zero, unless another zero on the page has the name of its button', () => {
    const shares = (alone: boolean) => {
      const page = pageOf(specimens.feedButtons);
      const look = lookOf(reader, specimens.feedButtons, page);
      const [, second, third] = reader.posts(page, look);
      second?.querySelector('[data-count="shares"]')?.replaceChildren();
      if (alone) third?.remove();
      return readAll(reader, look, page)[1]?.reading.shares;
    };
    expect(shares(true)).toEqual({ low: 0, high: 0 });
    expect(shares(false)).toBeUndefined();
  });

  it('bare numbers are told apart by their pictures, however large: the M of "8M" is no word', () => {
    const html = specimens.pageIcons.html.replace(/(<span dir="auto"><span>\d+)/g, '$1M');
    const said = read({ ...specimens.pageIcons, html }).map(({ comments, shares }) => [comments?.low, shares?.low]);
    expect(said).toEqual([[6e6, 1e6], [12e6, undefined], [0, 8e6]]); // prettier-ignore
  });

  it.each([
    ['bg', '83 коментара', '73 споделяния', '94 гледания'],
    ['cs', 'Počet komentářů: 83', 'Počet sdílení: 73', 'Počet zhlédnutí: 94'],
    ['fi', '83 kommenttia', '73 jakoa', '94 katselukertaa'],
    ['hi', '83 कमेंट', '73 शेयर', '94 व्यूज़'],
    ['ms', '83 komen', '73 perkongsian', '94 tontonan'],
    ['ru', '83 комментария', '73 репоста', '94 просмотра'],
    ['sr', '83 коментара', '73 дељења', '94 прегледа'],
    ['zh-HK', '83個回應', '73次分享', '94次觀看'],
  ])('in %s words alone tell what is counted', (lang, comments, shares, views) => {
    const html = specimens.pageWords.html
      .replace('lang="en"', `lang="${lang}"`)
      .replace(/ aria-describedby="[^"]*"/g, '')
      .replace('25 comments', comments)
      .replace('1,033 shares', shares)
      .replace('94K views', views);
    const reading = read({ ...specimens.pageWords, html })[2];
    expect([reading?.comments?.low, reading?.shares?.low, reading?.views?.low]).toEqual([83, 73, 94]);
  });

  it('a zero that the page’s own data does not know is none', () => {
    const page = pageOf(specimens.permalink);
    const script = page.querySelector('script');
    if (script)
      script.textContent = script.textContent.replace(
        btoa('feedback:850000000000300'),
        btoa('feedback:850000000000200'),
      );
    const [reading] = readAll(reader, lookOf(reader, specimens.permalink, page), page);
    expect(reading?.reading.blind).toEqual(['shares']);
    expect(reading?.reading.reactions).toEqual({ low: 29, high: 29 });
  });

  it('only the sponsored post is sponsored', () => {
    expect(read(specimens.permalink).map(({ sponsored }) => sponsored)).toEqual([true, false]);
  });

  it('reactions have kinds where the page’s data gives them all', () => {
    expect(post(specimens.permalink, 1).reactionKinds).toEqual({
      like: { low: 2800, high: 2800 },
      love: { low: 76, high: 76 },
    });
    expect(post(specimens.pageWords, 0).reactionKinds).toBeUndefined();
  });

  it('answers name who answered, with the id of the comment, and own ones are counted apart', () => {
    const reading = post(specimens.pageWords, 0);
    expect(reading.answers.map(({ when: _, ...answer }) => answer)).toEqual([
      {
        kind: 'comment',
        name: 'Ida Renner',
        handle: 'ida.renner',
        id: '711111111111111',
        text: 'How much for 40 loaves? See here',
      },
      { kind: 'reply', name: 'Harbour Bakery', handle: 'harbourbakery', id: '711111111111222', text: '90 in all' },
    ]);
    expect(reading.answers[0]?.when).toEqual({ at: specimens.pageWords.now - 6 * 60_000, within: 60_000 });
    expect(reading.shownComments).toEqual({ all: 2, own: 1 });
  });

  it('a commenter without a link has a name and no handle', () => {
    expect(post(specimens.pageIcons, 0).answers).toMatchObject([
      { kind: 'comment', name: 'Greta Sommer', text: 'Well made: that is a 10 of 10!' },
    ]);
    expect(post(specimens.pageIcons, 0).answers[0]?.handle).toBeUndefined();
  });

  it('a post has a seat for a badge beside its author, and none where nobody is named', () => {
    const page = pageOf(specimens.pageWords);
    const [first] = reader.posts(page, lookOf(reader, specimens.pageWords, page));
    expect(first && reader.seat(first)?.textContent).toBe('Harbour Bakery');
    expect(reader.seat(page.createElement('div'))).toBeNull();
  });
});

describe('the account', () => {
  const account = (specimen: Specimen) => {
    const page = pageOf(specimen);
    return reader.account(page, lookOf(reader, specimen, page));
  };

  it.each([
    [
      'a Page',
      specimens.pageWords,
      { handle: 'harbourbakery', name: 'Harbour Bakery', followers: { low: 2_300_000, high: 2_399_999 }, own: false },
    ],
    [
      'an own Page',
      specimens.pageOwner,
      { handle: 'vergerlointain', name: 'Verger Lointain', followers: { low: 467_886, high: 467_886 }, own: true },
    ],
    [
      'a profile in Arabic',
      specimens.profileIcons,
      { handle: '61550000000021', name: 'ليلى الحسن', followers: { low: 4700, high: 4799 }, own: false },
    ],
  ] as const)('%s says its name and its followers', (_, specimen, expected) => {
    expect(account(specimen)).toEqual({ network: 'facebook', aliases: [], ...expected });
  });

  it('a feed and a single post belong to no account', () => {
    expect(account(specimens.feedButtons)).toBeNull();
    expect(account(specimens.permalink)).toBeNull();
  });
});
