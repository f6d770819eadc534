import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Welcome } from '../../entrypoints/welcome/Welcome';
import { Screen } from '../../lib/screen/screen';
import { faults } from './speak';
import { beginAgain, grant, savedSettings } from './world';

const open = () => render(<Screen>{(settings) => <Welcome settings={settings} />}</Screen>);

beforeEach(() => beginAgain());

describe('the welcome page', () => {
  it('says what is read, where it stays, what is never done, and what each network says', async () => {
    open();
    for (const name of ['What is read', 'Where it stays', 'What is never done']) {
      expect(await screen.findByRole('heading', { name })).toBeTruthy();
    }
    expect(screen.getByText(/LinkedIn’s user agreement forbids browser add-ons/)).toBeTruthy();
    expect(screen.getByText(/Meta’s terms forbid collecting data from Facebook/)).toBeTruthy();
    expect(screen.getByText(/Instagram belongs to Meta/)).toBeTruthy();
  });

  it('lets no network be allowed before the agreement', async () => {
    open();
    const allow = await screen.findByRole('button', { name: 'Allow Facebook' });
    expect(allow).toHaveProperty('disabled', true);
  });

  it('keeps the agreement with its time, and takes it back', async () => {
    open();
    const tick = await screen.findByRole('checkbox');
    await userEvent.click(tick);
    await waitFor(async () => expect((await savedSettings()).consent).toBeTypeOf('number'));
    await waitFor(() => expect(tick).toHaveProperty('checked', true));
    await userEvent.click(tick);
    await waitFor(async () => expect((await savedSettings()).consent).toBeNull());
  });

  it('asks the browser for one network only, directly in the click, and shows at once that it is allowed', async () => {
    await beginAgain({ consent: 1 });
    const { asked } = grant([]);
    open();
    await userEvent.click(await screen.findByTestId('allow-linkedin'));
    expect(asked).toEqual(['https://*.linkedin.com/*']);
    expect(await screen.findByRole('link', { name: 'Open my posts' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Allow/ })).toHaveLength(2);
  });

  it('gives a permission back', async () => {
    await beginAgain({ consent: 1 });
    grant(['facebook']);
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Turn off: Facebook' }));
    expect(await screen.findByRole('button', { name: 'Allow Facebook' })).toBeTruthy();
  });

  it('has nothing that axe objects to', async () => {
    const { container } = open();
    await screen.findByRole('checkbox');
    expect(await faults(container)).toEqual([]);
  });
});
