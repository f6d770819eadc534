import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { loadMessages } from '../../lib/words';

/** A Friday at noon, in the zone of whoever runs this. */
export const NOW = new Date(2026, 10, 20, 12).getTime();

const messages = await loadMessages('en');

/** Shows something in English, on a Friday at noon. */
export function speak(page: ReactNode) {
  return render(
    <IntlProvider locale="en-GB" messages={messages} now={new Date(NOW)} timeZone="UTC">
      {page}
    </IntlProvider>,
  );
}

/** What axe has against an element. Colours are tested by themselves (tokens.test.ts): jsdom paints none. */
export async function faults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
