import { useMemo } from 'react';
import { useLive } from '../../../lib/screen/live';
import type { Account } from '../../../lib/post';
import { postsOf } from '../../../lib/store/ask';

/** Gives the first words of a post of some accounts, by any of its keys; undefined where it has none. */
export function useTexts(accounts: readonly Account[]): (key: string) => string | undefined {
  const ids = accounts.map(({ id }) => id);
  const live = useLive(() => postsOf(ids), [ids.join()]);
  const rows = live.state === 'there' ? live.answer : undefined;
  const texts = useMemo(
    () => new Map(rows?.flatMap(({ key, aliases, text }) => [key, ...aliases].map((one) => [one as string, text]))),
    [rows],
  );
  return (key) => texts.get(key);
}
