import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Confirm } from '../../components/Confirm';
import { EmptyState } from '../../components/EmptyState';
import { Field } from '../../components/Field';
import { Select } from '../../components/Select';
import { Toggle } from '../../components/Toggle';
import { faults, speak } from './speak';

describe('a switch', () => {
  it('is named, says whether it is on, and turns by a click on its name', async () => {
    const onChange = vi.fn();
    speak(<Toggle label="Badges" hint="Off until asked for" on={false} onChange={onChange} />);
    const toggle = screen.getByRole('switch', { name: 'Badges', description: 'Off until asked for', checked: false });
    expect(toggle).toBeTruthy();
    await userEvent.click(screen.getByText('Badges'));
    expect(onChange).toHaveBeenCalledWith(true);
  });
});

describe('a list of choices', () => {
  it('has a name that is spoken, and gives back the value that was chosen', async () => {
    const onChange = vi.fn();
    const choices = [
      { value: '7', label: '7 days' },
      { value: '30', label: '30 days' },
    ];
    speak(<Select label="Period" value="7" choices={choices} onChange={onChange} />);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Period' }), '30 days');
    expect(onChange).toHaveBeenCalledWith('30');
  });
});

describe('a field', () => {
  it('ties its hint and its fault to itself for the screen reader', () => {
    speak(<Field label="Name" hint="As people know it" error="A name is needed." />);
    const field = screen.getByRole('textbox', { name: 'Name' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const said = document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(said).toBe('As people know itA name is needed.');
    expect(screen.getByRole('alert').textContent).toBe('A name is needed.');
  });
});

describe('a question before something that cannot be undone', () => {
  const ask = (onConfirm: () => void, onCancel = () => undefined) =>
    speak(
      <Confirm
        open
        question="All of it?"
        word="delete"
        action="Delete for good"
        onConfirm={onConfirm}
        onCancel={onCancel}
      />,
    );

  it('waits for its word', async () => {
    const onConfirm = vi.fn();
    ask(onConfirm);
    const deed = screen.getByRole('button', { name: 'Delete for good' });
    await userEvent.click(deed);
    expect(onConfirm).not.toHaveBeenCalled();
    await userEvent.type(screen.getByRole('textbox'), ' Delete');
    await userEvent.click(deed);
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('is a dialog named by its question, and cancels when it is closed', () => {
    const onCancel = vi.fn();
    ask(() => undefined, onCancel);
    const dialog = screen.getByRole('alertdialog', { name: 'All of it?' });
    fireEvent(dialog, new Event('close'));
    expect(onCancel).toHaveBeenCalled();
  });
});

it('an empty place says what to do, one step after the other', async () => {
  const { container } = speak(
    <main>
      <h1>Posts</h1>
      <EmptyState
        title="Nothing has been read yet."
        steps={['Open your posts', 'Scroll']}
        actions={<button>Go</button>}
      >
        Because nobody looked.
      </EmptyState>
    </main>,
  );
  expect(screen.getAllByRole('listitem').map((step) => step.textContent)).toEqual(['1Open your posts', '2Scroll']);
  expect(await faults(container)).toEqual([]);
});
