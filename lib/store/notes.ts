import type { Annotation, Seed, Touch } from '../people';
import type { PostKey } from '../post';
import { changed, type ChangeOf } from './change';
import { findPost } from './ask';
import { db, withStore } from './db';

/**
 * What the user writes by hand, other than on people: annotations, seeds, touches, and what they were told once. Each function
 * is one transaction; all throw a StoreProblem where the browser does not store. Times are milliseconds since 1970, UTC.
 */

/** A change of an annotation: what is not named stays, null takes away. */
export type AnnotationChange = ChangeOf<Omit<Annotation, 'post'>>;

/** Changes what is written on posts, by any of their keys. Throws a RangeError, and changes nothing, where one is not kept. */
export function annotate(posts: PostKey | readonly PostKey[], change: AnnotationChange): Promise<void> {
  return withStore(() =>
    db.transaction('rw', db.posts, db.annotations, async () => {
      for (const key of [posts].flat()) {
        const post = await findPost(key);
        if (!post) throw new RangeError(`No post ${key} is kept.`);
        const before: Annotation = (await db.annotations.get(post.key)) ?? { post: post.key, themes: [] };
        await db.annotations.put(changed<Annotation>(before, change));
      }
    }),
  );
}

/** Keeps a seed, new or changed (with its id). Gives its id. */
export function saveSeed(seed: Omit<Seed, 'id'> & { readonly id?: string }): Promise<string> {
  return withStore(() => db.seeds.put({ ...seed, id: seed.id ?? crypto.randomUUID() }));
}

/**
 * Ends a seed: by hand before its stop, or with its judgement, which is given once and stays. Its lesson can be written, and
 * rewritten, at any time. Throws a RangeError where the seed is not kept.
 */
export function finishSeed(id: string, end: Pick<Seed, 'endedAt' | 'judged' | 'lesson'>): Promise<void> {
  return withStore(() =>
    db.transaction('rw', db.seeds, async () => {
      const seed = await db.seeds.get(id);
      if (!seed) throw new RangeError('This seed is not kept.');
      await db.seeds.put({ ...seed, ...end, ...(seed.judged && { judged: seed.judged }) });
    }),
  );
}

/** Takes a seed away, as if it had never been sown; its posts stay, and belong to none. */
export function deleteSeed(id: string): Promise<void> {
  return withStore(() =>
    db.transaction('rw', db.seeds, db.annotations, async () => {
      await db.seeds.delete(id);
      const sown = await db.annotations.where('seed').equals(id).toArray();
      await db.annotations.bulkPut(sown.map((one) => changed<Annotation>(one, { seed: null })));
    }),
  );
}

/** Keeps a touch, new or changed (with its id). Gives its id. */
export function saveTouch(touch: Omit<Touch, 'id'> & { readonly id?: string }): Promise<string> {
  return withStore(() => db.touches.put({ ...touch, id: touch.id ?? crypto.randomUUID() }));
}

/** Takes a touch away. */
export function deleteTouch(id: string): Promise<void> {
  return withStore(() => db.touches.delete(id));
}

/** Notes that something was told, so that it is told once: the first time stands. */
export function markTold(id: string, now: number): Promise<void> {
  return withStore(() =>
    db.transaction('rw', db.told, async () => {
      if (!(await db.told.get(id))) await db.told.add({ id, at: now });
    }),
  );
}
