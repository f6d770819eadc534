import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { setStages } from '../../lib/store/acquaintances';
import { findPerson, listAnnotations } from '../../lib/store/ask';
import { annotate } from '../../lib/store/notes';
import { useView } from '../../lib/screen/view';
import { beginWithPeople, keepCrowd, keepPerson } from './circle';
import { openDashboard } from './dashboard';
import { faults } from './speak';
import { beginAgain, keepPosts, SHOP } from './world';

const POSTS = [1, 2, 3, 4].map((days) => ({ text: `Post ${days}`, reactions: 20, comments: 4, shares: 1, days }));
const BARISTAS = {
  id: 'a',
  name: 'Baristas',
  relation: 'prospect',
  signs: ['barista'],
  excluded: [],
  interests: ['post'],
} as const;

const cells = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

beforeEach(() => useView.setState({ account: 'all', period: 30 }));

describe('the journey', () => {
  beforeEach(async () => {
    await beginWithPeople({ buyingWords: ['cost'] });
    await keepPosts(POSTS);
  });

  it('says what to do while no post has a stage', async () => {
    const { container } = openDashboard('/journey');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      'No post is marked with the stage it serves yet.',
    );
    expect(await faults(container)).toEqual([]);
  });

  it('gives a post its stage in one gesture, and takes it back', async () => {
    openDashboard('/journey');
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Stage that “Post 2” serves' }),
      'Begins to trust',
    );
    await waitFor(async () => expect((await listAnnotations()).get('linkedin:1')?.stage).toBe('trust'));
    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Stage that “Post 2” serves' })).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await listAnnotations()).get('linkedin:1')).not.toHaveProperty('stage'));
  });

  it('names the gaps in a sentence, and counts posts, answering people and those who stand there', async () => {
    await annotate(['linkedin:0', 'linkedin:1'], { stage: 'discovery' });
    await keepPerson('Ada', [[0, 'comment', 1]]);
    await keepPerson('Bo', [[1, 'comment', 2]]);
    await setStages([{ person: 'Bo', stage: 'discovery' }], Date.now());
    const { container } = openDashboard('/journey');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      'Nothing from the last 30 days speaks to people who weigh your foundation or people who begin to trust you, nor to 5 more stages.',
    );
    expect(cells(/^Discovers you/)[0]).toBe('2');
    expect(cells(/^Discovers you/)[1]).toMatch(/^\d+% of 2 posts$/);
    expect(cells(/^Discovers you/).slice(2)).toEqual(['2', '1']);
    expect(cells(/^Begins to trust/)).toEqual(['0', '–No post from this time serves it', '0', '0']);
    expect(await faults(container)).toEqual([]);
  });

  it('does not take people who are off for nobody', async () => {
    await beginAgain({ consent: 1, accounts: [SHOP] });
    await keepPosts(POSTS);
    await annotate('linkedin:0', { stage: 'fan' });
    openDashboard('/journey');
    await screen.findByRole('heading', { level: 1 });
    expect(cells(/^Becomes a fan/).slice(2)).toEqual([
      '–Not kept: remembering people is switched off',
      '–Not kept: remembering people is switched off',
    ]);
  });

  it('shows proposals as such, with their reasons, and agrees to one or to all', async () => {
    await keepPerson('Ada', [[0, 'comment', 1, { text: 'What does it cost?' }]]);
    await keepPerson('Bo', [[1, 'comment', 2]]);
    openDashboard('/journey');
    expect(await screen.findByText(/Wrote “cost”, one of your buying words/)).toBeTruthy();
    expect((await findPerson('Ada'))?.stages).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Yes, Ada: Considers your offer' }));
    await waitFor(async () => expect((await findPerson('Ada'))?.stages).toMatchObject([{ stage: 'consideration' }]));
    expect(await screen.findByText(/One person may be further on/)).toBeTruthy();
  });

  it('keeps the keyboard in the list: one proposal after the other is agreed to with Enter', async () => {
    for (const [days, name] of ['Ada', 'Bo', 'Cy'].entries()) await keepPerson(name, [[3, 'comment', days]]);
    openDashboard('/journey');
    (await screen.findByRole('button', { name: 'Yes, Ada: Discovers you' })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Yes, Ada: Discovers you' })).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Yes, Bo: Discovers you' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(async () => expect((await findPerson('Bo'))?.stages).toMatchObject([{ stage: 'discovery' }]));
    expect((await findPerson('Cy'))?.stages).toEqual([]);
  });

  it('tells the movement of each month, with its people', async () => {
    await keepPerson('Ada', [[0, 'comment', 1]]);
    await setStages([{ person: 'Ada', stage: 'discovery' }], Date.now() - 70 * 86_400_000);
    await setStages([{ person: 'Ada', stage: 'trust' }], Date.now());
    openDashboard('/journey');
    expect(await screen.findByText('1 step forward')).toBeTruthy();
    expect(screen.getByText('1 new on the way')).toBeTruthy();
    expect(screen.getByText(/Discovers you → Begins to trust/)).toBeTruthy();
  });
});

describe('whom the posts reach', () => {
  it('leads to the settings while no audience is described', async () => {
    await beginWithPeople();
    await keepPosts(POSTS);
    const { container } = openDashboard('/audiences');
    const link = await screen.findByRole('link', { name: 'Describe an audience' });
    expect(link.getAttribute('href')).toBe('options.html#audiences');
    expect(await faults(container)).toEqual([]);
  });

  it('is said with its interval, and with the count of those who cannot be told', async () => {
    await beginWithPeople({ audiences: [BARISTAS] });
    await keepPosts(POSTS);
    await annotate('linkedin:0', { themes: ['prices'] });
    await keepPerson('Ada', [[0, 'comment', 1]], { headline: 'Barista in Bern' });
    await keepPerson('Bo', [[0, 'comment', 1]], { headline: 'Teacher' });
    await keepPerson('Cy', [[1, 'comment', 2]]);
    await keepPerson('Di', [], { headline: 'Barista who never answered' });
    const { container } = openDashboard('/audiences');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      'Of 2 people who answered and whose line was seen, 1 fits “Baristas”.',
    );
    expect(
      screen.getByText(/between 16% and 84% of those who answer\. For one more, the line was never shown\./),
    ).toBeTruthy();
    const themes = within(screen.getByRole('region', { name: 'By theme' }));
    expect(themes.getByText('prices')).toBeTruthy();
    expect(themes.getByText('1 of 2')).toBeTruthy();
    expect(screen.getByText(/Too few posts or answers to say/)).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  it('is not known while people are off; what their interests draw is', async () => {
    await beginAgain({ consent: 1, accounts: [SHOP], audiences: [BARISTAS] });
    await keepPosts(POSTS);
    openDashboard('/audiences');
    expect(await screen.findByText('Whether “Baristas” answer you is not known.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Interests that draw conversation' })).toBeTruthy();
  });

  it('of thousands writes out no more names than can be read', async () => {
    await beginWithPeople({ audiences: [BARISTAS] });
    await keepPosts(POSTS);
    await keepCrowd(2000);
    openDashboard('/audiences');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain('Of 2,000 people');
    expect(screen.getByText('Who the 2,000 are')).toBeTruthy();
    expect(screen.getAllByRole('listitem', { hidden: true }).length).toBeLessThan(300);
  });
});
