import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { listPeople, touchesSince } from '../../lib/store/ask';
import { saveTouch } from '../../lib/store/notes';
import { useView } from '../../lib/screen/view';
import { beginWithPeople, keepPerson } from './circle';
import { openDashboard } from './dashboard';
import { faults } from './speak';
import { beginAgain, keepPosts, SHOP } from './world';

const DAY = 86_400_000;
const startOfDay = (back: number) => {
  const day = new Date();
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - back).getTime();
};
const write = async (line: string) => userEvent.type(await screen.findByLabelText('What happened?'), line);

beforeEach(() => useView.setState({ account: 'all', period: 30 }));

describe('contacts off line, on the first day', () => {
  it('are friendly, and say what to write', async () => {
    await beginWithPeople();
    const { container } = openDashboard('/touches');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain('face to face');
    expect(screen.getByPlaceholderText('phoned Anna yesterday about prices')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  it('can be noted with people off, and then belong to nobody', async () => {
    await beginAgain({ consent: 1, accounts: [SHOP] });
    openDashboard('/touches');
    await screen.findByText(/Remembering people is switched off: the line is kept just as you write it/);
    await write('the market on Saturday{Enter}');
    await screen.findByText('the market on Saturday');
    const [touch] = await touchesSince();
    expect(touch).not.toHaveProperty('person');
    expect(await listPeople()).toEqual([]);
  });
});

describe('a line about a contact', () => {
  beforeEach(async () => {
    await beginWithPeople();
    await keepPerson('Anna Berg');
    await keepPerson('Anna Costa');
    await keepPerson('Bruno Once');
  });

  it('is read: how, when and with whom, and kept with Enter', async () => {
    const { container } = openDashboard('/touches');
    await write('phoned Bruno yesterday about prices');
    expect(screen.getByRole('combobox', { name: 'Channel' })).toHaveProperty('value', 'phone');
    expect(screen.getByRole('radio', { name: 'Bruno Once' })).toHaveProperty('checked', true);
    expect(await faults(container)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await screen.findByText('phoned Bruno yesterday about prices');
    expect(await touchesSince()).toMatchObject([
      {
        person: 'Bruno Once',
        channel: 'phone',
        when: { at: startOfDay(1) },
        text: 'phoned Bruno yesterday about prices',
      },
    ]);
    expect(screen.getByLabelText('What happened?')).toHaveProperty('value', '');
  });

  it('that may mean two people proposes neither, and is corrected by hand', async () => {
    openDashboard('/touches');
    await write('coffee with Anna');
    expect(screen.getByRole('radio', { name: 'nobody in particular' })).toHaveProperty('checked', true);
    expect(screen.getByText('No day in your line: today is proposed.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'Anna Costa' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Channel' }), 'Video call');
    await userEvent.click(screen.getByRole('checkbox', { name: 'I thanked them' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(async () =>
      expect(await touchesSince()).toMatchObject([{ person: 'Anna Costa', channel: 'video', thanks: true }]),
    );
  });

  it('can be about someone else, found by name, or someone new', async () => {
    openDashboard('/touches');
    await write('a letter');
    await userEvent.click(screen.getByRole('button', { name: 'Someone else…' }));
    await userEvent.type(screen.getByLabelText('Find someone'), 'bru');
    await userEvent.click(screen.getByRole('button', { name: 'Bruno Once' }));
    expect(screen.getByRole('radio', { name: 'Bruno Once' })).toHaveProperty('checked', true);
    await userEvent.click(screen.getByRole('button', { name: 'Someone else…' }));
    await userEvent.type(screen.getByLabelText('Someone you know offline'), 'Ed Neighbour{Enter}');
    expect(await screen.findByRole('radio', { name: 'Ed Neighbour' })).toHaveProperty('checked', true);
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    const added = (await listPeople()).find(({ name }) => name === 'Ed Neighbour');
    await waitFor(async () => expect(await touchesSince()).toMatchObject([{ person: added?.id, channel: 'letter' }]));
  });
});

describe('what was noted', () => {
  beforeEach(async () => {
    await beginWithPeople();
    await keepPosts([{ text: 'Prices', reactions: 9, comments: 2, shares: 0, days: 3 }]);
    await keepPerson('Anna Berg', [[0, 'comment', 2]], { relation: 'customer' });
    const when = { at: startOfDay(2), within: DAY - 1 };
    await saveTouch({ id: 't', person: 'Anna Berg', channel: 'phone', when, text: 'phoned Anna' });
  });

  it('stands beside the networks, by the same measures', async () => {
    const { container } = openDashboard('/touches');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      'One offline contact in 30 days; one of these people also answers you on a network.',
    );
    const cells = (name: RegExp) =>
      within(screen.getByRole('row', { name }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(cells(/^LinkedIn/)).toEqual(['1', '1', '1', '1']);
    expect(cells(/^Telephone/)).toEqual(['1', '1', '1', '–There are no posts offline']);
    expect(await faults(container)).toEqual([]);
  });

  it('is corrected in place', async () => {
    openDashboard('/touches');
    await userEvent.click(await screen.findByRole('button', { name: 'Correct: phoned Anna' }));
    const field = screen.getAllByLabelText('What happened?')[1] as HTMLElement;
    await userEvent.type(field, ' back');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect(await touchesSince()).toMatchObject([{ id: 't', person: 'Anna Berg', text: 'phoned Anna back' }]),
    );
  });

  it('is removed, and comes back when that is undone', async () => {
    openDashboard('/touches');
    await userEvent.click(await screen.findByRole('button', { name: 'Remove: phoned Anna' }));
    await waitFor(async () => expect(await touchesSince()).toEqual([]));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await touchesSince()).toHaveLength(1));
  });
});
