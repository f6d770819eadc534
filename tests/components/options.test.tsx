import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Options } from '../../entrypoints/options/Options';
import { touched } from '../../entrypoints/options/saving';
import { Screen } from '../../lib/screen/screen';
import { DEFAULTS } from '../../lib/settings';
import { db } from '../../lib/store/db';
import { faults } from './speak';
import { beginAgain, grant, keepPosts, savedSettings, SHOP } from './world';

const open = async () => {
  const page = render(<Screen>{(settings) => <Options settings={settings} />}</Screen>);
  await screen.findByRole('heading', { level: 1 });
  return page;
};
const part = (name: string) => within(screen.getByRole('region', { name }));

beforeEach(() => beginAgain({ consent: 1, accounts: [SHOP] }));

describe('own accounts', () => {
  it('are added by pasting an address', async () => {
    await open();
    await userEvent.type(screen.getByLabelText('Address of a profile or Page'), 'linkedin.com/in/lena-lumen');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    await waitFor(async () =>
      expect((await savedSettings()).accounts.map(({ id }) => id)).toContain('linkedin:lena-lumen'),
    );
  });

  it.each([
    [
      'leads nowhere of ours',
      'https://example.org/me',
      /leads to no profile or Page of Facebook, LinkedIn or Instagram/,
    ],
    ['is no address', 'hello you', /leads to no profile/],
    ['is there already', 'https://www.linkedin.com/in/LUMEN/', /Café Lumen is already in the list/],
  ])('say what is wrong with an address that %s', async (_, address, fault) => {
    await open();
    await userEvent.type(screen.getByLabelText('Address of a profile or Page'), `${address}{Enter}`);
    expect(screen.getByText(fault)).toBeTruthy();
    expect((await savedSettings()).accounts).toEqual([SHOP]);
  });

  it('are renamed as typed, and keep the last name while the field is empty', async () => {
    await open();
    const name = screen.getByRole('textbox', { name: /^LinkedIn/ });
    await userEvent.clear(name);
    expect(screen.getByText(/A name is needed/)).toBeTruthy();
    expect((await savedSettings()).accounts[0]?.name).toBe('Café Lumen');
    await userEvent.type(name, 'Lumen');
    await waitFor(async () => expect((await savedSettings()).accounts[0]?.name).toBe('Lumen'));
  });

  it('come back by undoing, and nothing else changes', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Remove: Café Lumen, LinkedIn' }));
    await waitFor(async () => expect((await savedSettings()).accounts).toEqual([]));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await savedSettings()).toEqual({ ...DEFAULTS, consent: 1, accounts: [SHOP] }));
  });
});

describe('undoing', () => {
  it('puts a word that was typed letter by letter back at once', async () => {
    await open();
    await userEvent.type(screen.getByLabelText('Buying words'), 'price{Enter}book');
    await waitFor(async () => expect((await savedSettings()).buyingWords).toEqual(['price', 'book']));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await savedSettings()).buyingWords).toEqual([]));
    expect(screen.getByLabelText('Buying words')).toHaveProperty('value', '');
  });

  it('touches only what the change touched', () => {
    expect(touched(DEFAULTS, { ...DEFAULTS, weighted: true })).toEqual({ weighted: false });
    expect(touched(DEFAULTS, { ...DEFAULTS })).toEqual({});
  });
});

describe('networks', () => {
  it('are allowed and given back here too', async () => {
    const { asked } = grant([]);
    await open();
    await userEvent.click(screen.getByTestId('allow-instagram'));
    expect(asked).toEqual(['https://*.instagram.com/*']);
    await waitFor(() => expect(screen.getByTestId('allow-instagram')).toHaveProperty('checked', true));
  });

  it('have badges off until asked for, each with its risk beside it', async () => {
    await open();
    const badges = screen.getByRole('switch', { name: 'Show badges in the pages of LinkedIn' });
    expect(badges).toHaveProperty('checked', false);
    expect(part('Networks').getAllByText(/your account could be limited/)).toHaveLength(3);
    await userEvent.click(badges);
    await waitFor(async () => expect((await savedSettings()).badges).toEqual(['linkedin']));
  });

  it('can be told in which language a page writes its numbers, and to forget it again', async () => {
    await open();
    const language = screen.getByRole('combobox', { name: 'Language of the numbers on Facebook' });
    await userEvent.selectOptions(language, 'fr');
    await waitFor(async () => expect((await savedSettings()).numberLanguage).toEqual({ facebook: 'fr' }));
    await userEvent.selectOptions(language, '');
    await waitFor(async () => expect((await savedSettings()).numberLanguage).toEqual({}));
  });
});

describe('numbers', () => {
  it.each([
    ['0.5', 0.5],
    ['1,5', 1.5],
    ['3', 3],
  ])('a weekly target of "%s" is saved as typed', async (typed, target) => {
    await open();
    await userEvent.type(screen.getByLabelText('How many posts I plan per week'), typed);
    await waitFor(async () => expect((await savedSettings()).weeklyTarget).toBe(target));
  });

  it.each(['often', '-1', '0', '51'])('a weekly target of "%s" is refused in words, and not saved', async (typed) => {
    await open();
    await userEvent.type(screen.getByLabelText('How many posts I plan per week'), typed);
    expect(screen.getByText('A number from 0.1 to 50, or nothing.')).toBeTruthy();
    const { weeklyTarget } = await savedSettings();
    expect(weeklyTarget === null || weeklyTarget <= 50).toBe(true);
  });

  it('a level’s threshold out of range says the range', async () => {
    await open();
    const days = screen.getByLabelText('Within how many days');
    await userEvent.clear(days);
    await userEvent.type(days, '3');
    expect(screen.getByText('A whole number from 7 to 730.')).toBeTruthy();
    expect((await savedSettings()).levelRules.days).toBe(90);
  });
});

describe('audiences', () => {
  it('start from an example, with its signs one a line', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Cafés and restaurants nearby' }));
    const audience = within(await screen.findByRole('region', { name: 'Cafés and restaurants nearby' }));
    expect(audience.getByLabelText('Signs')).toHaveProperty('value', 'café\nrestaurant\nbarista\nchef');
    expect((await savedSettings()).audiences).toHaveLength(1);
  });

  it('are tried at once on the people who are known, with the word that decided', async () => {
    await beginAgain({
      consent: 1,
      people: { on: true, months: 24 },
      audiences: [{ id: 'a', name: 'Cafés', relation: 'prospect', signs: ['barista'], excluded: [], interests: [] }],
    });
    const seen = { profiles: [], firstSeen: 1, lastSeen: 1 };
    await db.people.bulkAdd([
      { id: '1', name: 'Anna Berg', headline: 'Barista in Bern', handles: ['x:1'], ...seen },
      { id: '2', name: 'Luc Martin', headline: 'Teacher', handles: ['x:2'], ...seen },
      { id: '3', name: 'Ines Costa', handles: ['x:3'], ...seen },
    ]);
    await open();
    const audience = within(screen.getByRole('region', { name: 'Cafés' }));
    expect(await audience.findByText(/Of the 2 people whose line was seen, 1 fits\./)).toBeTruthy();
    expect(audience.getByText('For 1 more, the line was never shown.')).toBeTruthy();
    expect(audience.getByText('Anna Berg: “Barista”')).toBeTruthy();
    await userEvent.type(audience.getByLabelText('Signs'), '{Enter}teacher');
    expect(await audience.findByText(/2 fit\./)).toBeTruthy();
  });

  it('say how many posts speak of what they care about', async () => {
    await beginAgain({
      consent: 1,
      accounts: [SHOP],
      audiences: [{ id: 'a', name: 'Cafés', relation: 'prospect', signs: [], excluded: [], interests: ['prices'] }],
    });
    await keepPosts([
      { text: 'Why our price went up', reactions: 1, comments: 0, shares: 0, days: 1 },
      { text: 'Rain', reactions: 1, comments: 0, shares: 0, days: 2 },
    ]);
    await open();
    expect(await screen.findByText('1 of your 2 posts speaks of this.')).toBeTruthy();
  });
});

describe('deleting everything', () => {
  it('waits for its word, and then leaves nothing', async () => {
    grant(['linkedin']);
    await keepPosts([{ text: 'Rain', reactions: 1, comments: 0, shares: 0, days: 1 }]);
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    const dialog = within(screen.getByRole('alertdialog'));
    expect(dialog.getByRole('button', { name: 'Delete for good' })).toHaveProperty('disabled', true);
    await userEvent.type(dialog.getByRole('textbox'), 'delete');
    await userEvent.click(dialog.getByRole('button', { name: 'Delete for good' }));
    expect(await screen.findByText(/Everything is deleted/)).toBeTruthy();
    expect(await db.posts.count()).toBe(0);
    expect(await savedSettings()).toEqual(DEFAULTS);
  });
});

describe('how reading goes', () => {
  it('is said in words, network by network', async () => {
    const day = new Date().toLocaleDateString('sv');
    await db.health.bulkAdd([
      { network: 'facebook', day, posts: 15, blind: { shares: 14 } },
      { network: 'linkedin', day, posts: 20, blind: {} },
    ]);
    await open();
    expect(await screen.findByText(/^Facebook: shares not found since .*, last on 14 of 15 posts\.$/)).toBeTruthy();
    expect(screen.getByText(/^LinkedIn: all counts found on 20 posts since/)).toBeTruthy();
    expect(screen.getByText('Instagram: nothing read in the last 7 days.')).toBeTruthy();
  });
});

it('the settings have nothing that axe objects to', async () => {
  const { container } = await open();
  await userEvent.click(screen.getByRole('button', { name: 'New audience' }));
  await screen.findByRole('region', { name: 'New audience' });
  expect(await faults(container)).toEqual([]);
});
