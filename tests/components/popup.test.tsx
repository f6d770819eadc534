import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Popup } from '../../entrypoints/popup/Popup';
import { Screen } from '../../lib/screen/screen';
import type { PageState } from '../../lib/messages';
import { exactly } from '../../lib/post';
import { useView } from '../../lib/screen/view';
import { faults } from './speak';
import { beginAgain, grant, keepPosts, putInFront, savedSettings, SHOP } from './world';

const AGREED = { consent: 1, accounts: [SHOP] };

/** Twelve posts of the usual kind, one that people answered, one that they only liked, one of this morning. */
const USUAL = Array.from({ length: 12 }, (_, place) => ({
  text: `Usual ${place}`,
  reactions: 60 + place,
  comments: 5,
  shares: 3,
  days: 4 + place,
}));
const ANSWERED = { text: 'What would you ask?', reactions: 60, comments: 60, shares: 20, days: 3 };
const LIKED = { text: 'Sunday light', reactions: 400, comments: 1, shares: 0, days: 5 };
const FRESH = { text: 'New today', reactions: 3, comments: 0, shares: 0, days: 0.25 };

const front = (change: Partial<PageState>): PageState => ({
  network: 'linkedin',
  url: 'https://www.linkedin.com/in/lumen/',
  place: { kind: 'profile', account: 'lumen' },
  account: null,
  own: [],
  others: 0,
  ...change,
});

const open = () => render(<Screen>{(settings) => <Popup settings={settings} />}</Screen>);

/** What stands under a heading. */
async function group(name: string) {
  const section = (await screen.findByRole('heading', { name })).closest('section');
  if (!section) throw new Error(`"${name}" heads nothing.`);
  return within(section);
}

beforeEach(async () => {
  await beginAgain();
  useView.setState({ account: 'all', period: 30, looked: { last: null, before: null } });
  putInFront(null);
});

describe('the popup with nothing to say', () => {
  it('asks for the agreement first, and leads to the page that says to what', async () => {
    open();
    const link = await screen.findByRole('link', { name: 'Read it and decide' });
    expect(link.getAttribute('href')).toBe('welcome.html');
  });

  it('asks for a network once there is an agreement', async () => {
    await beginAgain({ consent: 1 });
    open();
    expect(await screen.findByRole('link', { name: 'Choose networks' })).toBeTruthy();
  });

  it('teaches how an account comes about, with ways to the networks that are allowed', async () => {
    await beginAgain({ consent: 1 });
    grant(['linkedin']);
    open();
    expect(await screen.findByText('Show Embers which posts are yours.')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'LinkedIn' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Facebook' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Or paste its address' }).getAttribute('href')).toBe(
      'options.html#accounts',
    );
  });

  it('says how to get something read', async () => {
    await beginAgain(AGREED);
    grant(['linkedin']);
    open();
    expect(await screen.findByText('Nothing has been read yet.')).toBeTruthy();
  });

  it('says that the period is empty, how many earlier posts there are, and shows them', async () => {
    await beginAgain(AGREED);
    grant(['linkedin']);
    await keepPosts([{ ...ANSWERED, days: 200 }]);
    open();
    expect(await screen.findByText('No post in the last 30 days.')).toBeTruthy();
    expect(screen.getByText('Embers knows of 1 earlier post.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findByText('What would you ask?')).toBeTruthy();
  });
});

describe('the popup with posts', () => {
  beforeEach(async () => {
    await beginAgain(AGREED);
    grant(['linkedin']);
    await keepPosts([...USUAL, ANSWERED, LIKED, FRESH]);
  });

  it('answers in a sentence before anything else', async () => {
    open();
    const answer = await screen.findByRole('heading', { level: 1 });
    expect(answer.textContent?.trim()).toBe('One post started a conversation. One only collected likes.');
  });

  it('shows who answered, with the reason, and who only liked, with the counts', async () => {
    open();
    const answered = await group('They answered');
    expect(answered.getByText('What would you ask?')).toBeTruthy();
    expect(answered.getByText('100 comments and 33 shares per 100 likes')).toBeTruthy();
    const liked = await group('Only likes');
    expect(liked.getByText('Sunday light')).toBeTruthy();
    expect(liked.getByText('400 reactions, 1 comment')).toBeTruthy();
  });

  it('says of what it is too early to speak, and why', async () => {
    open();
    expect(await screen.findByText(/1 too early/)).toBeTruthy();
    expect(screen.getByText('3 reactions in 6 hours')).toBeTruthy();
  });

  it('names the count without which a post cannot be read', async () => {
    await beginAgain(AGREED);
    grant(['linkedin']);
    await keepPosts([...USUAL, { text: 'Half seen', reactions: 50, comments: 9, days: 6 }]);
    open();
    expect(await screen.findByText('Half seen')).toBeTruthy();
    expect(screen.getByText('Shares could not be read')).toBeTruthy();
  });

  it('leads from each post to all that is known of it', async () => {
    open();
    const link = await screen.findByRole('link', { name: 'What would you ask?' });
    expect(link.getAttribute('href')).toBe('dashboard.html#/posts/linkedin%3A12');
  });

  it('keeps the period for the next time', async () => {
    open();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Period' }), '90 days');
    expect(JSON.parse(localStorage.getItem('view') ?? '{}')).toMatchObject({ state: { period: 90 } });
  });

  it('has nothing that axe objects to', async () => {
    const { container } = open();
    await screen.findByText('What would you ask?');
    expect(await faults(container)).toEqual([]);
  });
});

describe('the page in front', () => {
  beforeEach(async () => {
    await beginAgain(AGREED);
    grant(['linkedin']);
  });

  const reading = (shares: boolean) => ({
    key: 'linkedin:1' as const,
    aliases: [],
    network: 'linkedin',
    author: {},
    blind: [],
    unshown: [],
    media: 'text' as const,
    sponsored: false,
    answers: [],
    reactions: exactly(1),
    comments: exactly(1),
    ...(shares && { shares: exactly(1) }),
  });

  it.each([
    ['is not one that Embers reads', null, 'Embers reads nothing on this page.'],
    ['has no post of the user', front({}), 'No post of yours on this page.'],
    ['has posts that were read', front({ own: [reading(true), reading(true)] }), 'Here: 2 posts read'],
    ['hides a count', front({ own: [reading(true), reading(false)] }), 'Here: 2 posts read, shares unknown on 1'],
  ])('%s', async (_, page, sentence) => {
    putInFront(page);
    open();
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('becomes an account when the user says that it is theirs', async () => {
    const account = { network: 'linkedin', handle: 'lena', aliases: ['42'], name: 'Lena Lumen', own: true };
    putInFront(front({ account }));
    open();
    expect(await screen.findByText('This looks like your own profile: Lena Lumen.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'This is my profile' }));
    await waitFor(async () => expect((await savedSettings()).accounts).toHaveLength(2));
    expect((await savedSettings()).accounts[1]).toEqual({
      id: 'linkedin:lena',
      network: 'linkedin',
      handle: 'lena',
      aliases: ['42'],
      name: 'Lena Lumen',
    });
  });

  it('is asked about, not claimed, where the page does not show an owner’s controls', async () => {
    putInFront(
      front({ account: { network: 'linkedin', handle: 'someone', aliases: [], name: 'Some One', own: false } }),
    );
    open();
    expect(await screen.findByText('You are looking at Some One. Is it yours?')).toBeTruthy();
  });

  it('is not asked about once it is followed', async () => {
    putInFront(front({ account: { network: 'linkedin', handle: 'LUMEN', aliases: [], own: true } }));
    open();
    expect(await screen.findByText('No post of yours on this page.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'This is my profile' })).toBeNull();
  });
});
