import { browser } from '../browser';
import type { PostKey } from '../post';

/** The addresses of the extension's pages, for links between them. */
export const WAYS = {
  welcome: 'welcome.html',
  options: 'options.html',
  /** What an address is pasted into. */
  accounts: 'options.html#accounts',
  /** Where other people's answers are switched on. */
  people: 'options.html#people',
  /** Whom the user wants to reach. */
  audiences: 'options.html#audiences',
  dashboard: 'dashboard.html',
  posts: 'dashboard.html#/posts',
} as const;

/** Where one post is open with all that is known of it. */
export function wayToPost(key: PostKey): string {
  return `${WAYS.posts}/${encodeURIComponent(key)}`;
}

/** Where one person is open with all that is known of them. */
export function wayToPerson(id: string): string {
  return `dashboard.html#/people/${encodeURIComponent(id)}`;
}

/** Chrome's side panel, which the polyfill's types do not know. */
interface WithSidePanel {
  readonly sidePanel: { open(beside: { windowId: number }): Promise<void> };
}

/** Opens the side panel beside the page. Must be called directly in a click, with the window known beforehand. */
export async function openPanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return browser.sidebarAction.open();
  await (browser as unknown as WithSidePanel).sidePanel.open({ windowId });
}
