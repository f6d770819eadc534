import { Dexie } from 'dexie';
import type { Annotation, Interaction, Seed, StageChange, Told, Touch } from '../people';
import type { Observation, PostKey } from '../post';
import { db, withStore } from './db';
import type { FollowersRow, HealthRow, PersonRow, PostRow } from './rows';

/**
 * The questions pages ask, each made for useLiveQuery: plain async functions that read and nothing else. All throw a StoreProblem
 * where the browser's storage can't be read. Times are milliseconds since 1970, UTC.
 */

/** The posts of accounts (Account.id) published since a time, newest first. Where no page said when, the first look counts. */
export function postsOf(accounts: readonly string[], since = 0): Promise<PostRow[]> {
  return withStore(async () => {
    const lists = await Promise.all(
      accounts.map((id) => db.posts.where('[account+listedAt]').between([id, since], [id, Dexie.maxKey]).toArray()),
    );
    return lists.flat().sort((a, b) => b.listedAt - a.listedAt);
  });
}

/** A post by any of its keys. */
export function findPost(key: PostKey): Promise<PostRow | undefined> {
  return withStore(async () => (await db.posts.get(key)) ?? (await db.posts.where('aliases').equals(key).first()));
}

/** All observations of a post, by any of its keys, oldest first. */
export function historyOf(key: PostKey): Promise<Observation[]> {
  return withStore(async () => observationsOf((await findPost(key))?.key ?? key));
}

/** The observations of many posts, each oldest first, by the keys that their rows have. */
export function historiesOf(keys: readonly PostKey[]): Promise<Map<PostKey, Observation[]>> {
  return withStore(() =>
    db.transaction('r', db.observations, async () => {
      const histories = await Promise.all(keys.map(observationsOf));
      return new Map(keys.map((key, place) => [key, histories[place] ?? []]));
    }),
  );
}

function observationsOf(key: PostKey): PromiseLike<Observation[]> {
  return db.observations.where('post').equals(key).toArray();
}

/** What moved since a time: each post seen since, newest look first, with its last observation before; none where it is new. */
export interface Change {
  readonly post: PostRow;
  readonly before?: Observation;
}
export function changesSince(since: number): Promise<Change[]> {
  return withStore(() =>
    db.transaction('r', db.posts, db.observations, async () => {
      const posts = await db.posts.where('lastSeen').above(since).reverse().toArray();
      return Promise.all(
        posts.map(async (post): Promise<Change> => {
          const range = db.observations
            .where('[post+at]')
            .between([post.key, Dexie.minKey], [post.key, since], true, true);
          const before = await range.last();
          return before ? { post, before } : { post };
        }),
      );
    }),
  );
}

/** What the user wrote on their posts, by the key of the post's row. */
export function listAnnotations(): Promise<Map<PostKey, Annotation>> {
  return withStore(async () => new Map((await db.annotations.toArray()).map((one) => [one.post, one])));
}

/** Everybody who is kept, in no order. */
export function listPeople(): Promise<PersonRow[]> {
  return withStore(() => db.people.toArray());
}

/** One person with all that is known of them, newest first; undefined where they are forgotten. */
export interface Acquaintance {
  readonly person: PersonRow;
  readonly interactions: readonly Interaction[];
  readonly touches: readonly Touch[];
  readonly stages: readonly StageChange[];
}
export function findPerson(id: string): Promise<Acquaintance | undefined> {
  return withStore(() =>
    db.transaction('r', db.people, db.interactions, db.touches, db.stages, async () => {
      const person = await db.people.get(id);
      if (!person) return undefined;
      const interactions = await db.interactions.where('person').equals(id).toArray();
      const touches = await db.touches.where('person').equals(id).toArray();
      const stages = await db.stages.where('person').equals(id).toArray();
      return {
        person,
        interactions: interactions.sort((a, b) => b.when.at - a.when.at),
        touches: touches.sort((a, b) => b.when.at - a.when.at),
        stages: stages.sort((a, b) => b.at - a.at),
      };
    }),
  );
}

/** The interactions since a time, oldest first. */
export function interactionsSince(since = 0): Promise<Interaction[]> {
  return withStore(() => db.interactions.where('when.at').aboveOrEqual(since).toArray());
}

/** The interactions on one post (the key of its row), in no order. */
export function interactionsOn(post: PostKey): Promise<Interaction[]> {
  return withStore(() => db.interactions.where('post').equals(post).toArray());
}

/** Every change of a person's stage, oldest first. */
export function listStageChanges(): Promise<StageChange[]> {
  return withStore(async () => (await db.stages.toArray()).sort((a, b) => a.at - b.at));
}

/** The contacts off the networks since a time, oldest first. */
export function touchesSince(since = 0): Promise<Touch[]> {
  return withStore(() => db.touches.where('when.at').aboveOrEqual(since).toArray());
}

/** All seeds, the latest first. */
export function listSeeds(): Promise<Seed[]> {
  return withStore(async () => (await db.seeds.toArray()).sort((a, b) => b.startedAt - a.startedAt));
}

/** What was told once, by its id. */
export function listTold(): Promise<Map<string, Told>> {
  return withStore(async () => new Map((await db.told.toArray()).map((one) => [one.id, one])));
}

/** How reading went, by network and day ("2026-11-21"), from a day on, oldest first. */
export function healthSince(day: string): Promise<HealthRow[]> {
  return withStore(() => db.health.where('day').aboveOrEqual(day).toArray());
}

/** The followers of an account (Account.id) since a time, oldest first. */
export function followersOf(account: string, since = 0): Promise<FollowersRow[]> {
  return withStore(() =>
    db.followers.where('[account+at]').between([account, since], [account, Dexie.maxKey]).toArray(),
  );
}
