import * as v from 'valibot';
import {
  CHANNELS,
  RELATIONS,
  SEED_VERDICTS,
  STAGES,
  type Annotation,
  type Profile,
  type Seed,
  type SeedJudgement,
  type StageChange,
  type Told,
  type Touch,
} from '../people';
import type { Observation } from '../post';
import type {
  FollowersRow,
  HealthRow,
  InteractionRow,
  MergedRow,
  PersonRow,
  PostRow,
  TombstoneRow,
} from '../store/rows';
import {
  byCount,
  countNames,
  counts,
  key,
  list,
  moment,
  perhaps,
  record,
  text,
  time,
  whole,
  yes,
  count,
} from './schema';

/** Everything in the database, by table. */
export interface Tables {
  readonly posts: readonly PostRow[];
  readonly observations: readonly Observation[];
  readonly followers: readonly FollowersRow[];
  readonly health: readonly HealthRow[];
  readonly annotations: readonly Annotation[];
  readonly people: readonly PersonRow[];
  readonly interactions: readonly InteractionRow[];
  readonly stages: readonly StageChange[];
  readonly touches: readonly Touch[];
  readonly seeds: readonly Seed[];
  readonly told: readonly Told[];
  readonly tombstones: readonly TombstoneRow[];
}

const person = {
  id: text,
  name: text,
  profiles: list(record<Profile>({ network: text, handle: text })),
  handles: list(text),
  headline: perhaps(text),
  firstSeen: time,
  lastSeen: time,
  relation: perhaps(v.picklist(RELATIONS)),
  note: perhaps(text),
};

/** What may be in a backup. Every table of the database, and every field of its rows, is here, or this file does not compile. */
export const tablesSchema = record<Tables>({
  posts: list(
    record<PostRow>({
      ...counts,
      key,
      aliases: list(key),
      account: text,
      network: text,
      listedAt: time,
      publishedAt: perhaps(moment),
      firstSeen: time,
      lastSeen: time,
      observedAt: perhaps(time),
      countedAt: record<PostRow['countedAt']>(byCount),
      blind: countNames,
      unshown: countNames,
      reactionKinds: perhaps(v.record(text, count)),
      media: v.picklist([
        'text',
        'photo',
        'carousel',
        'video',
        'reel',
        'link',
        'document',
        'poll',
        'event',
        'repost',
        'unknown',
      ]),
      text: perhaps(text),
      address: perhaps(text),
      sponsored: v.boolean(),
      shownComments: perhaps(v.strictObject({ all: whole, own: whole })),
    }),
  ),
  observations: list(
    record<Observation>({
      ...counts,
      post: key,
      at: time,
      ownComments: perhaps(whole),
      shownComments: perhaps(whole),
    }),
  ),
  followers: list(record<FollowersRow>({ account: text, at: time, followers: count })),
  health: list(
    record<HealthRow>({
      network: text,
      day: v.pipe(text, v.isoDate()),
      posts: whole,
      blind: record<HealthRow['blind']>(byCount),
    }),
  ),
  annotations: list(
    record<Annotation>({
      post: key,
      stage: perhaps(v.picklist(STAGES)),
      audience: perhaps(text),
      seed: perhaps(text),
      themes: list(text),
      note: perhaps(text),
    }),
  ),
  people: list(
    record<PersonRow>({
      ...person,
      merged: perhaps(
        list(
          record<MergedRow>({
            at: time,
            kept: record<MergedRow['kept']>(person),
            other: record<MergedRow['other']>(person),
            inherited: whole,
            interactions: list(text),
            shared: list(text),
            stages: list(text),
            touches: list(text),
          }),
        ),
      ),
    }),
  ),
  interactions: list(
    record<InteractionRow>({
      id: text,
      person: text,
      post: key,
      kind: v.picklist(['comment', 'reply', 'share', 'reaction']),
      comment: text,
      when: moment,
      text: perhaps(text),
      withComment: perhaps(v.boolean()),
      replied: perhaps(yes),
      criticism: perhaps(yes),
    }),
  ),
  stages: list(record<StageChange>({ id: text, person: text, stage: v.nullable(v.picklist(STAGES)), at: time })),
  touches: list(
    record<Touch>({
      id: text,
      person: perhaps(text),
      channel: v.picklist(CHANNELS),
      when: moment,
      text,
      thanks: perhaps(yes),
    }),
  ),
  seeds: list(
    record<Seed>({
      id: text,
      idea: text,
      hypothesis: text,
      tag: perhaps(text),
      startedAt: time,
      stop: v.strictObject({ posts: whole, weeks: whole }),
      endedAt: perhaps(time),
      judged: perhaps(
        record<SeedJudgement>({
          at: time,
          verdict: v.picklist(SEED_VERDICTS),
          better: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
          posts: whole,
          others: whole,
        }),
      ),
      lesson: perhaps(text),
    }),
  ),
  told: list(record<Told>({ id: text, at: time })),
  tombstones: list(record<TombstoneRow>({ profile: v.pipe(text, v.regex(/^[0-9a-f]{64}$/)), salt: text, at: time })),
});
