import { useMemo } from 'react';
import type { JudgedPost } from '../../../lib/judged';

/** Gives the first words of a post by any of its keys; undefined where it has none, or is not in view. */
export function useTexts(posts: readonly JudgedPost[]): (key: string) => string | undefined {
  const texts = useMemo(
    () =>
      new Map(posts.flatMap(({ row }) => [row.key, ...row.aliases].map((key) => [key as string, row.text] as const))),
    [posts],
  );
  return (key) => texts.get(key);
}
