import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '../../lib/messages';
import { exactly, type Account, type Network, type PostKey } from '../../lib/post';
import { DEFAULTS, type Settings } from '../../lib/settings';
import { db } from '../../lib/store/db';
import type { PostRow } from '../../lib/store/rows';

/** A small world for a page of the extension: settings, permissions, a page in front, and posts in the database. */

export const SHOP: Account = {
  id: 'linkedin:lumen',
  network: 'linkedin',
  handle: 'lumen',
  aliases: [],
  name: 'Café Lumen',
};

// jsdom has no locks; nobody else holds one here.
vi.stubGlobal(
  'navigator',
  Object.assign(navigator, { locks: { request: (_: string, work: () => unknown) => work() } }),
);

/** Starts afresh: no settings, no posts, nothing granted, no page in front. */
export async function beginAgain(settings: Partial<Settings> = {}): Promise<void> {
  localStorage.clear();
  fakeBrowser.reset();
  await Promise.all(db.tables.map((table) => table.clear()));
  fakeBrowser.i18n.getUILanguage = () => 'en-GB';
  grant([]);
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, ...settings } });
}

/** The settings as they were saved. */
export async function savedSettings(): Promise<Settings> {
  return (await fakeBrowser.storage.local.get('settings')).settings as Settings;
}

/** Lets some networks be read; asking for another grants it, as a user who says yes would. Gives what was asked for. */
export function grant(networks: readonly Network[]): { readonly asked: string[] } {
  const asked: string[] = [];
  const granted = new Set(networks.map((network) => `https://*.${network}.com/*`));
  const listeners = new Set<() => void>();
  const change =
    (act: (origin: string) => void) =>
    async ({ origins = [] }: { origins?: string[] }) => {
      origins.forEach(act);
      listeners.forEach((tell) => tell());
      return true;
    };
  const told = {
    addListener: (tell: () => void) => listeners.add(tell),
    removeListener: (tell: () => void) => listeners.delete(tell),
  };
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => granted.has(origin)),
      request: change((origin) => {
        asked.push(origin);
        granted.add(origin);
      }),
      remove: change((origin) => granted.delete(origin)),
      onAdded: told,
      onRemoved: told,
    },
  });
  return { asked };
}

/** Puts a page in front of the user; null is one that Embers does not read. */
export function putInFront(page: PageState | null): void {
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 1, windowId: 1 }],
    // As Chromium answers a callback: nothing where nobody listens.
    sendMessage: (_tab: number, _message: unknown, _frame: unknown, answer: (said?: { res: PageState }) => void) =>
      page ? answer({ res: page }) : answer(),
  });
}

/** Keeps posts of the shop, one look each, an hour ago: reactions, comments and shares, published so many days ago. */
export async function keepPosts(
  posts: readonly { text: string; reactions: number; comments: number; shares?: number; days: number }[],
): Promise<void> {
  const now = Date.now();
  for (const [place, { text, reactions, comments, shares, days }] of posts.entries()) {
    const key: PostKey = `linkedin:${place}`;
    const counts = {
      reactions: exactly(reactions),
      comments: exactly(comments),
      ...(shares !== undefined && { shares: exactly(shares) }),
    };
    const at = now - days * 86_400_000;
    const row: PostRow = {
      key,
      aliases: [],
      account: SHOP.id,
      network: 'linkedin',
      listedAt: at,
      publishedAt: { at, within: 0 },
      firstSeen: at,
      lastSeen: now - 3_600_000,
      countedAt: {},
      blind: shares === undefined ? ['shares'] : [],
      unshown: [],
      media: 'text',
      text,
      sponsored: false,
      ...counts,
    };
    await db.posts.add(row);
    await db.observations.add({ post: key, at: now - 3_600_000, ...counts });
  }
}
