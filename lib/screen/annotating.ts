import { useState } from 'react';
import type { PostKey } from '../post';
import { annotate, type AnnotationChange } from '../store/notes';
import { StoreProblem, type StoreProblemKind } from '../store/problem';

/** Changes what is written on a post (by any of its keys), and tells what came of the last change; null before the first. */
export function useAnnotating(post: PostKey) {
  const [said, setSaid] = useState<'saved' | StoreProblemKind | null>(null);
  const change = async (what: AnnotationChange) => {
    try {
      await annotate(post, what);
      setSaid('saved');
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      setSaid(error.kind);
    }
  };
  return { change, said };
}
