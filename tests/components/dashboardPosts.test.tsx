import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { nameWeek } from '../../lib/insight/weeks';
import { listAnnotations } from '../../lib/store/ask';
import { db } from '../../lib/store/db';
import { useView } from '../../lib/screen/view';
import { openDashboard } from './dashboard';
import { faults } from './speak';
import './room';
import { beginAgain, keepPosts, SHOP } from './world';

/** Twelve posts of the usual kind; one that people answered, one that they only liked, and one whose shares nobody could read. */
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
  { text: 'Half seen', reactions: 50, comments: 9, days: 6 },
];

const table = () => screen.findByRole('table');
const shown = async () =>
  within(await table())
    .getAllByRole('rowheader')
    .map((head) => within(head).getByRole('link').textContent);
const choices = () => new URLSearchParams(location.hash.split('?')[1]);

/** Waits until what is shown is as it should be. */
const expectShown = (texts: readonly string[]) => waitFor(async () => expect(await shown()).toEqual(texts));

beforeEach(async () => {
  location.hash = '';
  await beginAgain({ consent: 1, accounts: [SHOP] });
  useView.setState({ account: 'all', period: 0, looked: { last: null, before: null } });
  await keepPosts(SOME);
});

describe('the posts', () => {
  it('answer in a sentence: how many, and what they drew', async () => {
    openDashboard('/posts');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(/^15 posts: 1 draws conversation, /);
  });

  it('show a dash with the reason for a count that is unknown, never 0', async () => {
    openDashboard('/posts');
    const row = within((await screen.findByRole('link', { name: 'Half seen' })).closest('tr') ?? document.body);
    const cells = row.getAllByRole('cell');
    expect(cells.at(-1)?.textContent).toBe('–The shares could not be read for certain');
    expect(cells.map(({ textContent }) => textContent)).not.toContain('0');
  });

  it('keep the unknown at the end whichever way they are sorted', async () => {
    openDashboard('/posts?sort=-shares');
    await waitFor(async () => expect((await shown())[0]).toBe('What would you ask?'));
    expect((await shown()).at(-1)).toBe('Half seen');
    await userEvent.click(screen.getByRole('button', { name: /Shares/ }));
    await waitFor(async () => expect((await shown())[0]).toBe('Sunday light'));
    expect((await shown()).at(-1)).toBe('Half seen');
    expect(choices().get('sort')).toBe('shares');
    expect(screen.getByRole('columnheader', { name: /Shares/ }).getAttribute('aria-sort')).toBe('ascending');
  });

  it.each([
    ['verdict=conversation', ['What would you ask?']],
    ['text=SÚNDAY', ['Sunday light']],
    ['verdict=likes&text=usual', []],
    ['kind=video', []],
    ['stage=none&text=half', ['Half seen']],
  ])('are narrowed by an address with %s', async (query, texts) => {
    openDashboard(`/posts?${query}`);
    if (texts.length === 0) expect(await screen.findByRole('heading', { name: 'No post fits.' })).toBeTruthy();
    else await expectShown(texts);
  });

  it('write what is chosen into the address, and "back" takes it back', async () => {
    openDashboard('/posts');
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'What Embers says' }),
      'Draws conversation',
    );
    await expectShown(['What would you ask?']);
    expect(choices().get('verdict')).toBe('conversation');
    act(() => history.back());
    await waitFor(async () => expect(await shown()).toHaveLength(15));
    expect(choices().get('verdict')).toBeNull();
  });

  it('are narrowed as one types, and shown again with one button', async () => {
    openDashboard('/posts');
    await userEvent.type(await screen.findByRole('searchbox'), 'light');
    await expectShown(['Sunday light']);
    expect(choices().get('text')).toBe('light');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(async () => expect(await shown()).toHaveLength(15));
  });

  it('are those of a week that a chart leads to, until the week is dropped', async () => {
    const week = nameWeek(Date.now() - 5 * 86_400_000);
    const own = SOME.filter(({ days }) => nameWeek(Date.now() - days * 86_400_000) === week);
    openDashboard(`/posts?week=${week}`);
    await waitFor(async () => expect((await shown()).sort()).toEqual(own.map(({ text }) => text).sort()));
    await userEvent.click(screen.getByRole('button', { name: /^Week of/ }));
    await waitFor(async () => expect(await shown()).toHaveLength(15));
  });

  it('are those of a group of what works', async () => {
    openDashboard('/posts?length=long');
    expect(await screen.findByRole('heading', { name: 'No post fits.' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^long/ })).toBeTruthy();
  });

  it('hold whose posts and since when in the address too', async () => {
    openDashboard('/posts?period=7');
    await waitFor(async () => expect(await shown()).toHaveLength(6));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'All time');
    await waitFor(async () => expect(await shown()).toHaveLength(15));
    expect(choices().get('period')).toBe('0');
    expect(choices().get('account')).toBe('all');
  });
});

describe('a stage for many posts', () => {
  it('is given to those that are marked, and taken back', async () => {
    const { container } = openDashboard('/posts');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Mark “Sunday light”' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mark “Half seen”' }));
    const bar = within(screen.getByRole('group', { name: 'Marked posts' }));
    expect(bar.getByText('2 posts marked')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
    await userEvent.selectOptions(bar.getByRole('combobox'), 'Begins to trust');
    await userEvent.click(bar.getByRole('button', { name: 'Set the stage' }));
    expect(await screen.findByText('The stage of 2 posts is set.')).toBeTruthy();
    expect((await listAnnotations()).get('linkedin:13')?.stage).toBe('trust');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await listAnnotations()).get('linkedin:13')?.stage).toBeUndefined());
  });

  it('is given only to those that fit: what is narrowed away is not touched', async () => {
    openDashboard('/posts');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Mark “Sunday light”' }));
    await userEvent.type(screen.getByRole('searchbox'), 'half');
    await expectShown(['Half seen']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mark “Half seen”' }));
    expect(screen.getByText('1 post marked')).toBeTruthy();
  });
});

describe('one post', () => {
  it('says its verdict and each reason in words', async () => {
    const { container } = openDashboard('/posts/linkedin%3A12');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('What would you ask?');
    expect(screen.getByText('Draws conversation', { selector: 'span' })).toBeTruthy();
    expect(screen.getByText('More people took the trouble to answer than is usual for you.')).toBeTruthy();
    expect(screen.getByText('140 reactions, comments and shares in all')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  it('says which counts are unknown, with a dash and never 0', async () => {
    openDashboard('/posts/linkedin%3A14');
    expect(await screen.findByText(/^Not readable: Shares unknown\./)).toBeTruthy();
    const shares = screen.getByText('Shares', { selector: 'dt' }).parentElement;
    expect(shares?.querySelector('dd')?.textContent).toBe('–The shares could not be read for certain');
  });

  it('shows every look, the latest first, with a dash where one could not read a count', async () => {
    const at = Date.now() - 40 * 3_600_000;
    await db.observations.add({
      post: 'linkedin:12',
      at,
      reactions: { low: 20, high: 20 },
      comments: { low: 7, high: 7 },
    });
    openDashboard('/posts/linkedin%3A12');
    expect(
      await screen.findByRole('img', { name: '2 looks; at the last one 60 comments and 20 shares.' }),
    ).toBeTruthy();
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
    expect(rows.map((row) => row.querySelectorAll('td').length && row.children[2]?.textContent)).toEqual([
      0,
      '60',
      '7',
    ]);
    expect(rows[2]?.lastElementChild?.textContent).toMatch(/^–/);
  });

  it('keeps what the user writes on it, and says so', async () => {
    openDashboard('/posts/linkedin%3A12');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Stage it serves' }), 'Begins to trust');
    await userEvent.type(screen.getByRole('textbox', { name: 'Themes' }), 'prices, craft');
    await userEvent.tab();
    await waitFor(async () =>
      expect((await listAnnotations()).get('linkedin:12')).toMatchObject({
        stage: 'trust',
        themes: ['prices', 'craft'],
      }),
    );
    expect(screen.getByText('Saved.')).toBeTruthy();
  });

  it('is shown whichever account is in view', async () => {
    await beginAgain({ consent: 1, accounts: [SHOP, { ...SHOP, id: 'facebook:lumen', network: 'facebook' }] });
    await keepPosts(SOME);
    openDashboard('/posts/linkedin%3A12?account=facebook%3Alumen');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('What would you ask?');
    expect(screen.queryByRole('combobox', { name: 'Account' })).toBeNull();
  });

  it('that is not kept says so, and leads back to all of them', async () => {
    openDashboard('/posts/linkedin%3A999');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('This post is not kept.');
    expect(screen.getByRole('link', { name: 'All posts' }).getAttribute('href')).toBe('#/posts');
  });
});

describe('the ways', () => {
  it('are grouped, and say which page is in front, a post among the posts', async () => {
    openDashboard('/posts/linkedin%3A12');
    const nav = within(await screen.findByRole('navigation', { name: 'Dashboard' }));
    expect(nav.getByRole('list', { name: 'Your posts' })).toBeTruthy();
    expect(nav.getByRole('list', { name: 'The people' })).toBeTruthy();
    expect(nav.getByRole('link', { current: 'page' }).textContent).toBe('Posts');
  });

  it('open behind one button on a narrow screen, and close when one is taken', async () => {
    openDashboard('/');
    const button = await screen.findByRole('button', { name: /All pages/ });
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(screen.getByRole('link', { name: 'Momentum' }));
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });
});
