import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyStore } from '../store/invented';

/** A browser in which Embers was just installed. Node has no locks; one test changes settings once at a time anyway. */
export async function newBrowser(): Promise<void> {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => Promise<unknown>) => work() } });
  await emptyStore();
}
