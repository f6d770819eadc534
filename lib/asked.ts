import { storage } from 'wxt/utils/storage';
import type { PostKey } from './post';

/** The post that the side panel should show next, by the tab whose badge was clicked. Gone when the browser closes. */
const item = storage.defineItem<Readonly<Record<number, PostKey>>>('session:asked', { fallback: {} });

/** Notes which post was asked for in a tab. */
export async function askFor(tab: number, post: PostKey): Promise<void> {
  await item.setValue({ ...(await item.getValue()), [tab]: post });
}

/** The post that was asked for in a tab, once; null where none was. */
export async function takeAsked(tab: number): Promise<PostKey | null> {
  const { [tab]: post, ...rest } = await item.getValue();
  if (post === undefined) return null;
  await item.setValue(rest);
  return post;
}

/** Calls back whenever a post is asked for. Gives back the way to stop. */
export function watchAsked(tell: () => void): () => void {
  return item.watch(tell);
}
