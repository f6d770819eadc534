import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useView } from '../../lib/screen/view';
import { db } from '../../lib/store/db';
import { beginWithPeople, keepPerson } from './circle';
import { openDashboard } from './dashboard';
import { faults } from './speak';
import './room';
import { beginAgain, keepPosts, SHOP } from './world';

const AGREED = { consent: 1, accounts: [SHOP] };
const PAGES = ['/', '/posts', '/momentum', '/works', '/compare', '/milestones'] as const;

/** Twelve posts of the usual kind, one that people answered, one that they only liked. */
const SOME = [
  ...Array.from({ length: 12 }, (_, i) => ({
    text: `Usual ${i}`,
    reactions: 60 + i,
    comments: 5,
    shares: 3,
    days: 4 + i,
  })),
  { text: 'What would you ask?', reactions: 60, comments: 60, shares: 20, days: 3 },
  { text: 'Sunday light', reactions: 400, comments: 1, shares: 0, days: 5 },
];

/** Half a year of posts, three a week. */
const MANY = Array.from({ length: 80 }, (_, i) => ({
  text: `Post ${i} ${i % 2 ? 'about prices' : 'with a photo'}`,
  reactions: 40 + ((i * 7) % 23),
  comments: 4 + (i % 5) * 3,
  shares: 2 + (i % 3),
  days: 1 + i * 2.4,
}));

const answer = async () => (await screen.findByRole('heading', { level: 1 })).textContent?.trim();

beforeEach(async () => {
  location.hash = '';
  await beginAgain(AGREED);
  useView.setState({ account: 'all', period: 0, looked: { last: null, before: null } });
});

describe('before anything was read', () => {
  it.each(PAGES)('%s says what to do', async (path) => {
    const { container } = openDashboard(path);
    expect(await answer()).toBe('Nothing has been read yet.');
    expect(screen.getByRole('link', { name: 'Begin' }).getAttribute('href')).toBe('welcome.html');
    expect(await faults(container)).toEqual([]);
  });

  it('an address that leads nowhere says so, and leads back', async () => {
    openDashboard('/nowhere');
    expect(await answer()).toBe('There is no such page.');
    expect(screen.getByRole('link', { name: 'To today’s page' }).getAttribute('href')).toBe('#/');
  });
});

describe('with three posts', () => {
  beforeEach(() => keepPosts(SOME.slice(0, 3)));

  it.each([
    ['/', 'No post stands out by its answers yet.'],
    ['/posts', '3 posts: 3 in between.'],
    ['/momentum', 'You are just starting.'],
    ['/works', 'Too few posts to say what works.'],
    ['/compare', 'Too little to compare yet.'],
    ['/milestones', 'No milestone yet. They come by themselves.'],
  ])('%s answers "%s"', async (path, sentence) => {
    const { container } = openDashboard(path);
    expect(await answer()).toBe(sentence);
    expect(await faults(container)).toEqual([]);
  });
});

describe('with half a year of posts', () => {
  beforeEach(() => keepPosts(MANY));

  it.each(PAGES)('%s answers in a sentence, and axe objects to nothing', async (path) => {
    const { container } = openDashboard(path);
    expect(await answer()).toMatch(/[.!]$/);
    expect(await faults(container)).toEqual([]);
  });

  it.each([
    ['/momentum', /weeks of comments and shares per post/],
    ['/works', /How deep each group goes/],
    ['/compare', /posts against 1[23] before/],
  ])('the chart of %s is spoken, and has its figures as a table', async (path, sentence) => {
    openDashboard(path);
    const figure = (await screen.findByText(sentence, { selector: 'figcaption' })).closest('figure');
    if (!figure) throw new Error('The chart has no figure.');
    expect((await within(figure).findByRole('img', { name: sentence })).querySelector('[aria-label]')).toBeNull();
    expect(figure.querySelector('details table')).toBeTruthy();
  });

  it('keeps only the posts in view in the page, and says how many there are', async () => {
    openDashboard('/posts');
    const table = await screen.findByRole('table');
    expect(table.getAttribute('aria-rowcount')).toBe('81');
    expect(within(table).getAllByRole('row').length).toBeLessThan(81);
  });
});

describe('what lies below the water', () => {
  const below = async (name: string) => {
    const term = await screen.findByText(name, { selector: 'dt' });
    return term.parentElement?.querySelector('dd')?.textContent;
  };

  it('adds up what is known, and says on how many posts it is not', async () => {
    await keepPosts([...SOME.slice(0, 3), { text: 'Half seen', reactions: 50, comments: 9, days: 6 }]);
    openDashboard('/');
    expect(await below('shares')).toBe('9');
    expect(screen.getAllByText('unknown on 1 of 4').length).toBeGreaterThan(0);
  });

  it('shows a dash and never 0 where nothing is known', async () => {
    await keepPosts([{ text: 'Half seen', reactions: 50, comments: 9, days: 6 }]);
    openDashboard('/');
    expect(await below('shares')).toBe('–Not known yet');
    expect(await below('customers')).toBe('–Not kept: remembering people is switched off');
    expect(await below('offline contacts')).toBe('0');
    expect(screen.getByRole('link', { name: 'Switch it on' }).getAttribute('href')).toBe('options.html#people');
  });

  it('counts who came back once people are on', async () => {
    await beginWithPeople();
    await keepPosts(SOME);
    await keepPerson('Ada Often', [
      [0, 'comment', 5],
      [1, 'comment', 4],
    ]);
    await keepPerson('Bo Once', [[0, 'comment', 5]], { relation: 'customer' });
    openDashboard('/');
    expect(await below('people who answered more than once')).toBe('1');
    expect(await below('customers')).toBe('1');
    expect(screen.getByText(/Under the surface: .*1 person who came back/)).toBeTruthy();
  });
});

describe('two periods side by side', () => {
  it('says that a period without posts is unknown, with a dash', async () => {
    await keepPosts(SOME.slice(0, 4));
    openDashboard('/compare');
    const depth = await screen.findByRole('row', { name: /^depth/ });
    expect(within(depth).getByText('No post that could be read')).toBeTruthy();
    expect(within(depth).getByText('too few to say')).toBeTruthy();
    expect(within(depth).queryByText('0%')).toBeNull();
  });

  it('prints what each figure stands on, and that it is within chance', async () => {
    await keepPosts(MANY);
    openDashboard('/compare');
    const comments = await screen.findByRole('row', { name: /^comments per post/ });
    expect(within(comments).getAllByText(/^1[23] posts$/)).toHaveLength(2);
    expect(within(comments).getByText(/^between .* and /)).toBeTruthy();
    expect(within(comments).getByText('within chance')).toBeTruthy();
    expect(within(comments).getAllByRole('link')[1]?.getAttribute('href')).toMatch(/^#\/posts\?span=\d+-\d+&period=0$/);
  });

  it('are chosen in the address', async () => {
    await keepPosts(MANY);
    openDashboard('/compare?pair=90');
    expect(await screen.findByText(/^3[678] posts against 3[78] before/)).toBeTruthy();
  });
});

describe('what works', () => {
  it('claims nothing of a group under its minimum, and shows a dash with the reason', async () => {
    await keepPosts(SOME.slice(0, 3));
    openDashboard('/works?by=length');
    const short = await screen.findByRole('row', { name: /^short/ });
    expect(within(short).getAllByText('–')).toHaveLength(3);
    expect(within(short).getAllByText(/five posts and 30 interactions are needed/)).toHaveLength(3);
  });

  it('says how themes come about while there are none', async () => {
    await keepPosts(SOME);
    openDashboard('/works?by=theme');
    expect(await screen.findByText('No post has a theme yet.')).toBeTruthy();
  });
});

describe('milestones', () => {
  beforeEach(() => keepPosts(SOME));

  it('are told quietly on the first page, and marked as told', async () => {
    openDashboard('/');
    expect(await screen.findByText('10 posts published, as far as Embers knows.')).toBeTruthy();
    await waitFor(async () => expect(await db.told.count()).toBe(1));
    expect(screen.getByText('10 posts published, as far as Embers knows.')).toBeTruthy();
  });

  it('are not told again, but can be looked up', async () => {
    await db.told.add({ id: 'posts 10', at: 1 });
    openDashboard('/');
    await screen.findByRole('heading', { name: 'Above and below the water' });
    expect(screen.queryByRole('link', { name: 'All milestones' })).toBeNull();
    location.hash = '#/milestones';
    expect(await screen.findByText('10 posts published, as far as Embers knows.')).toBeTruthy();
  });
});
