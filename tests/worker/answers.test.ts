import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../lib/settings';
import { db } from '../../lib/store/db';
import { answerPages, networkOf } from '../../lib/worker/answers';
import { CAFE, comment, counts, emptyStore, MORNING, reading, sight } from '../store/invented';

const { id } = fakeBrowser.runtime;
const page = { id, frameId: 0, url: 'https://www.linkedin.com/in/lumen/' };

describe('a message is believed', () => {
  it.each([
    ['from a page of its network', page],
    ['from its bare host', { ...page, url: 'https://linkedin.com/in/lumen/' }],
    ['from another host of it', { ...page, url: 'https://de.linkedin.com/in/lumen/' }],
  ])('%s', (_, sender) => {
    expect(networkOf(sender, 'linkedin')).toBe('linkedin');
  });
});

describe('a message is refused', () => {
  it.each([
    ['from a page of another network', { ...page, url: 'https://www.facebook.com/lumen' }],
    ['from a host that only ends alike', { ...page, url: 'https://notlinkedin.com/in/lumen/' }],
    ['from a host that only begins alike', { ...page, url: 'https://www.linkedin.com.example.org/in/lumen/' }],
    ['from a frame inside a page', { ...page, frameId: 3 }],
    ['from another extension', { ...page, id: 'another' }],
    ['from nowhere', { id, frameId: 0 }],
  ])('%s', (_, sender) => {
    expect(() => networkOf(sender, 'linkedin')).toThrow(/linkedin came from/);
  });
});

describe('a sight that comes while people are turned off', () => {
  beforeAll(answerPages);
  beforeEach(emptyStore);

  /** Sends what a page saw, and gives the names that are kept when the worker has answered. */
  async function namesAfter(people: boolean, meanwhile: () => void): Promise<string[]> {
    const settings = { ...DEFAULTS, consent: 1, accounts: [CAFE], people: { ...DEFAULTS.people, on: people } };
    await fakeBrowser.storage.local.set({ settings });
    db.people.hook('creating', meanwhile);
    onTestFinished(() => db.people.hook('creating').unsubscribe(meanwhile));
    const seen = sight(MORNING, reading(1, { ...counts(5, 1), answers: [comment('Ada Invented', 'c1')] }));
    const message = { id: 1, type: 'saw', data: seen, timestamp: MORNING };
    const tell = fakeBrowser.runtime.onMessage.trigger as (...said: unknown[]) => Promise<unknown>;
    await new Promise((answer) => void tell(message, page, answer));
    return (await db.people.toArray()).map(({ name }) => name);
  }

  it('keeps names while people are on', async () => {
    expect(await namesAfter(true, () => undefined)).toEqual(['Ada Invented']);
  });

  it('leaves nobody behind that was being written', async () => {
    const turnOff = () =>
      void fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, consent: 1, accounts: [CAFE] } });
    expect(await namesAfter(true, turnOff)).toEqual([]);
  });
});
