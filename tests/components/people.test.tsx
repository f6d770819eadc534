import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../entrypoints/options/Options';
import { Screen } from '../../lib/screen/screen';
import { findPerson, listPeople, touchesSince } from '../../lib/store/ask';
import { db } from '../../lib/store/db';
import { beginWithPeople, keepCrowd, keepPerson } from './circle';
import { openDashboard } from './dashboard';
import { faults } from './speak';
import { beginAgain, keepPosts, savedSettings, SHOP } from './world';

const CAFES = {
  id: 'a',
  name: 'Cafés',
  relation: 'prospect',
  signs: ['barista'],
  excluded: [],
  interests: [],
} as const;

const POSTS = [1, 2, 3, 4].map((days) => ({ text: `Post ${days}`, reactions: 9, comments: 3, shares: 1, days }));

/** Four people: one who comes back often, one who wrote once, one who fell silent, one who only likes. */
async function keepSome() {
  await keepPosts(POSTS);
  await keepPerson(
    'Ada Often',
    [0, 1, 2, 3].map((post) => [post, 'comment', post + 1, { replied: true }]),
    { relation: 'customer' },
  );
  await keepPerson('Bo Once', [[0, 'comment', 2, { text: 'What does the course cost?' }]], { headline: 'Barista' });
  await keepPerson('Cy Silent', [[3, 'comment', 120, { replied: true }]]);
  await keepPerson('Di Likes', [[1, 'reaction', 3]]);
}

const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));
const people = async () => (await listPeople()).map(({ id }) => id).sort();

describe('people, while they are off', () => {
  beforeEach(() => beginAgain({ consent: 1, accounts: [SHOP] }));

  it('say what would be kept and for how long, and are turned on there', async () => {
    const { container } = openDashboard('/people');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Do you want to know who answers you?');
    expect(screen.getByText(/the first 280 characters/)).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Forget people after' })).toHaveProperty('value', '24');
    expect(await faults(container)).toEqual([]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Forget people after' }), '12 months');
    await userEvent.click(screen.getByRole('switch', { name: 'Remember who answers my posts' }));
    expect(await screen.findByText('Nobody is known yet.')).toBeTruthy();
    expect((await savedSettings()).people).toEqual({ on: true, months: 12 });
  });

  it('say so where someone is still kept from before, and forget them there', async () => {
    await keepPerson('Ada Often');
    openDashboard('/people');
    await screen.findByText('One person is still kept from before.');
    await userEvent.click(screen.getByRole('button', { name: 'Forget everyone' }));
    await waitFor(async () => expect(await people()).toEqual([]));
  });
});

describe('people, on the first day', () => {
  it('say what to do, and let someone be added who is known off line', async () => {
    await beginWithPeople();
    const { container } = openDashboard('/people');
    expect(await screen.findByText('Nobody is known yet.')).toBeTruthy();
    expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(3);
    expect(await faults(container)).toEqual([]);
    await userEvent.type(screen.getByLabelText('Someone you know offline'), 'Ed Neighbour{Enter}');
    expect(await screen.findByRole('row', { name: /Ed Neighbour/ })).toBeTruthy();
    expect(row('Ed Neighbour').getAllByText('Never answered on a network').length).toBeGreaterThan(0);
  });
});

describe('people, when some are known', () => {
  beforeEach(async () => {
    await beginWithPeople({ audiences: [CAFES], buyingWords: ['cost'] });
    await keepSome();
  });

  it('open with the answer, and have the four levels with customers beside the others', async () => {
    const { container } = openDashboard('/people');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      '4 people are known; one is fully engaged.',
    );
    const full = screen.getByRole('button', { name: /Fully engaged/ });
    expect(full.textContent).toContain('1 customer');
    expect(await faults(container)).toEqual([]);
  });

  it('open a level to the people behind it, by the keyboard too', async () => {
    openDashboard('/people');
    const level = await screen.findByRole('button', { name: /^Not engaged/ });
    level.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByText('2 of 4')).toBeTruthy());
    expect(screen.queryByRole('row', { name: /Ada Often/ })).toBeNull();
    expect(location.hash).toContain('level=not-engaged');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByText('4 of 4')).toBeTruthy());
  });

  it('are found by a part of the name or the line', async () => {
    openDashboard('/people');
    await userEvent.type(await screen.findByLabelText('Find by name or the line under it'), 'bari');
    await waitFor(() => expect(screen.getByText('1 of 4')).toBeTruthy());
    expect(screen.getByRole('row', { name: /Bo Once/ })).toBeTruthy();
  });

  it('are thanked with one click, which can be taken back', async () => {
    openDashboard('/people');
    await userEvent.click(await screen.findByRole('button', { name: 'I thanked Bo Once' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'I thanked Bo Once' })).toBeNull());
    expect(await touchesSince()).toMatchObject([{ person: 'Bo Once', thanks: true }]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'I thanked Bo Once' })).toBeTruthy();
  });

  it('become what is proposed when the user agrees, and not before', async () => {
    openDashboard('/people');
    const agree = await screen.findAllByRole('button', { name: 'Yes, Bo Once: Possible customer' });
    expect((await findPerson('Bo Once'))?.person).not.toHaveProperty('relation');
    await userEvent.click(agree[0] as HTMLElement);
    await waitFor(async () => expect((await findPerson('Bo Once'))?.person.relation).toBe('prospect'));
  });

  it('are given a stage several at once, and it can be taken back', async () => {
    openDashboard('/people');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose Ada Often' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose Bo Once' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stage…' }), 'Begins to trust');
    await waitFor(async () => expect((await findPerson('Bo Once'))?.stages).toMatchObject([{ stage: 'trust' }]));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await findPerson('Ada Often'))?.stages).toEqual([]));
  });

  it('are chosen all that are in the list with one tick', async () => {
    openDashboard('/people');
    await userEvent.type(await screen.findByLabelText('Find by name or the line under it'), 'bo');
    await waitFor(() => expect(screen.getByText('1 of 4')).toBeTruthy());
    const all = screen.getByRole('checkbox', { name: 'Choose all in the list' });
    await userEvent.click(all);
    expect(screen.getByText('1 person chosen')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'They are…' }), 'Peer');
    await waitFor(async () => expect((await findPerson('Bo Once'))?.person.relation).toBe('peer'));
    await userEvent.click(all);
    expect(screen.queryByText('1 person chosen')).toBeNull();
  });

  it('are made one by hand, and two again', async () => {
    openDashboard('/people');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose Ada Often' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose Di Likes' }));
    await userEvent.click(screen.getByRole('button', { name: 'They are one person' }));
    await waitFor(async () => expect(await people()).not.toContain('Di Likes'));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await people()).toContain('Di Likes'));
  });

  it('are forgotten only after a question, and leave a tombstone', async () => {
    openDashboard('/people');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Choose Cy Silent' }));
    await userEvent.click(screen.getByRole('button', { name: 'Forget' }));
    expect(await people()).toContain('Cy Silent');
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Forget' }));
    await waitFor(async () => expect(await people()).not.toContain('Cy Silent'));
    expect(await db.tombstones.count()).toBe(1);
    expect(JSON.stringify(await db.interactions.toArray())).not.toContain('Cy Silent');
  });

  it('do not take silence for something known while little was read', async () => {
    await db.interactions.where('person').notEqual('Cy Silent').delete();
    openDashboard('/people');
    expect(await screen.findByText(/Not known: too few answers were read lately/)).toBeTruthy();
  });
});

describe('one person', () => {
  beforeEach(async () => {
    await beginWithPeople({ audiences: [CAFES], buyingWords: ['cost'] });
    await keepSome();
  });

  it('has level, reason, answers, and proposals with what they rest on', async () => {
    const { container } = openDashboard('/people/Bo%20Once');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Bo Once');
    expect(screen.getByText('1 answer on 1 post in the last 90 days.')).toBeTruthy();
    expect(screen.getByText('What does the course cost?')).toBeTruthy();
    expect(screen.getByText(/Because of “Barista” in the line under the name/)).toBeTruthy();
    expect(screen.getByText(/Wrote “cost”, one of your buying words/)).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  it('has the words of the posts, though the account in view is another one', async () => {
    const other = { ...SHOP, id: 'linkedin:other', handle: 'other', name: 'Other' };
    await beginWithPeople({ accounts: [SHOP, other] });
    await keepSome();
    openDashboard('/people/Bo%20Once?account=linkedin%3Aother');
    expect(await screen.findByText('under “Post 1”')).toBeTruthy();
  });

  it('takes the stage that is proposed with one click', async () => {
    openDashboard('/people/Bo%20Once');
    await userEvent.click(await screen.findByRole('button', { name: 'Yes: Considers your offer' }));
    await waitFor(async () =>
      expect((await findPerson('Bo Once'))?.stages).toMatchObject([{ stage: 'consideration' }]),
    );
    await waitFor(() => expect(screen.queryByText(/one of your buying words/)).toBeNull());
  });

  it('is critical once a comment is marked so, and no more when the mark is taken away', async () => {
    openDashboard('/people/Bo%20Once');
    const mark = await screen.findByRole('button', { name: 'A criticism' });
    await userEvent.click(mark);
    expect(await screen.findByText('Critical')).toBeTruthy();
    expect(mark.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(mark);
    await waitFor(() => expect(screen.queryByText('Critical')).toBeNull());
  });

  it('keeps a note when the field is left, and a contact in one line', async () => {
    openDashboard('/people/Bo%20Once');
    await userEvent.type(await screen.findByLabelText('Note'), 'Oat milk.');
    await userEvent.tab();
    await waitFor(async () => expect((await findPerson('Bo Once'))?.person.note).toBe('Oat milk.'));
    await userEvent.type(screen.getByLabelText('What happened?'), 'coffee yesterday{Enter}');
    expect(await screen.findByText('coffee yesterday')).toBeTruthy();
    expect(await touchesSince()).toMatchObject([{ person: 'Bo Once', channel: 'visit' }]);
  });

  it('is made one with another profile, which stands on the page and is undone there', async () => {
    openDashboard('/people/Ada%20Often');
    await userEvent.type(await screen.findByLabelText('Find the other'), 'likes');
    await userEvent.click(await screen.findByRole('button', { name: 'Di Likes' }));
    expect(await screen.findByText(/With Di Likes \(LinkedIn\) since/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Separate them again' }));
    await waitFor(async () => expect(await people()).toContain('Di Likes'));
  });

  it('is proposed to be one with whoever has the same name, and made so only when the user agrees', async () => {
    await keepPerson('Ada twin', [], { name: 'ADA OFTEN', profiles: [{ network: 'facebook', handle: 'ada' }] });
    openDashboard('/people/Ada%20Often');
    await userEvent.click(await screen.findByRole('button', { name: 'Yes, ADA OFTEN is the same person' }));
    await waitFor(async () => expect(await people()).not.toContain('Ada twin'));
  });

  it('is forgotten after a question, and the list is in front again', async () => {
    openDashboard('/people/Ada%20Often');
    await userEvent.click(await screen.findByRole('button', { name: 'Forget Ada Often' }));
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Forget' }));
    expect(await screen.findByText('3 of 3')).toBeTruthy();
    expect(await people()).not.toContain('Ada Often');
  });

  it('who is not kept is said not to be', async () => {
    openDashboard('/people/nobody');
    expect(await screen.findByText('This person is not kept.')).toBeTruthy();
  });
});

describe('thousands of people', () => {
  it('are counted all, but only those in view are in the page', async () => {
    // jsdom lays nothing out: each row is given the height it has on a screen.
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(64);
    await beginWithPeople({ audiences: [CAFES], buyingWords: ['cost'] });
    await keepPosts(POSTS);
    await keepCrowd(3000);
    openDashboard('/people');
    expect(await screen.findByText('3,000 of 3,000')).toBeTruthy();
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('3001');
    expect(screen.getAllByRole('row').length).toBeLessThan(120);
  });
});

describe('turning people off in the settings', () => {
  it('asks, because whoever is kept is forgotten', async () => {
    await beginWithPeople();
    await keepPerson('Ada Often', [[0, 'comment', 3]]);
    render(<Screen>{(settings) => <Options settings={settings} />}</Screen>);
    await screen.findByText('1 person is kept.');
    await userEvent.click(screen.getByTestId('people'));
    expect((await savedSettings()).people.on).toBe(true);
    const ask = within(screen.getByRole('alertdialog', { name: /forget the one person/ }));
    await userEvent.click(ask.getByRole('button', { name: 'Turn off and forget' }));
    await waitFor(async () => expect(await people()).toEqual([]));
    expect((await savedSettings()).people.on).toBe(false);
    expect(await db.interactions.count()).toBe(0);
  });

  it('turns them off at once while nobody is kept', async () => {
    await beginWithPeople();
    render(<Screen>{(settings) => <Options settings={settings} />}</Screen>);
    await userEvent.click(await screen.findByTestId('people'));
    await waitFor(async () => expect((await savedSettings()).people.on).toBe(false));
  });
});
