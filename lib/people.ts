import type { InteractionKind, Moment, Network, PostKey } from './post';

/**
 * The vocabulary of the human half of Embers: who answers, whom the user wants to reach, what they sow and whom they meet.
 * Types, names and defaults only; what is worked out of them lives in lib/insight.
 *
 * Ids are random strings given by the store; they are never made of a name. Times are milliseconds since 1970, UTC.
 */

/** One profile of a person: where they are found on a network. */
export interface Profile {
  readonly network: Network;
  /** The part of the profile's address that names it. */
  readonly handle: string;
}

/** What someone is to the user. `unknown` is a choice too: "I looked, and cannot say". */
export const RELATIONS = ['customer', 'prospect', 'peer', 'unknown'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Someone who answers, or whom the user meets off line. Kept only if the user turned people on. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Several once profiles of two networks were merged by hand; none for someone known only off line. */
  readonly profiles: readonly Profile[];
  /** The line under the name, as last seen; absent while no page has shown one. */
  readonly headline?: string;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** Set by hand; absent until then, and then only a proposal is shown. */
  readonly relation?: Relation;
  readonly note?: string;
}

/** One answer to one of the user's posts, kept with the person who gave it. */
export interface Interaction {
  readonly id: string;
  /** Person.id */
  readonly person: string;
  readonly post: PostKey;
  readonly kind: InteractionKind;
  /** When it was given. Where the page does not say: from the post's publication to the first sight of it. */
  readonly when: Moment;
  /** The first 280 characters of a comment or reply. */
  readonly text?: string;
  /** For a share: whether it carries a comment of the person who shared; absent where the page does not say. */
  readonly withComment?: boolean;
  /** The user's own reply to it was seen, or noted by hand. Absent: none was seen, which is not the same as none. */
  readonly replied?: true;
  /** Marked by the user as a criticism. Embers guesses no sentiment. */
  readonly criticism?: true;
}

/** The four levels of engagement (Gallup), from most to least. */
export const LEVELS = ['fully-engaged', 'engaged', 'not-engaged', 'actively-disengaged'] as const;
export type Level = (typeof LEVELS)[number];

/** What makes a level; the user can set each. */
export interface LevelRules {
  /** The window looked at, in days back from now. */
  readonly days: number;
  /** Fully engaged from this many interactions … */
  readonly interactions: number;
  /** … on at least this many posts. */
  readonly posts: number;
}
export const LEVEL_RULES: LevelRules = { days: 90, interactions: 4, posts: 3 };

/** The eight stages of the customer's journey, in order. */
export const STAGES = [
  'discovery',
  'evaluation',
  'trust',
  'consideration',
  'first-purchase',
  'work-evaluation',
  'new-purchase',
  'fan',
] as const;
export type Stage = (typeof STAGES)[number];

/** A person's stage, set by hand on a day. The latest one holds; the earlier ones tell the movement. */
export interface StageChange {
  readonly id: string;
  /** Person.id */
  readonly person: string;
  /** null takes the stage away again. */
  readonly stage: Stage | null;
  readonly at: number;
}

/** Whom the user wants to reach. Signs are words as typed; they are compared without accents and by their stems. */
export interface Audience {
  readonly id: string;
  readonly name: string;
  /** What people who fit are proposed to be. */
  readonly relation: Relation;
  /** Role, trade, place, language: looked for in the line under a name. Several words in one sign must all be there. */
  readonly signs: readonly string[];
  /** One of these in the line, and the person does not fit. */
  readonly excluded: readonly string[];
  /** Looked for in the text of the user's own posts. */
  readonly interests: readonly string[];
}

/** What the user wrote on one of their posts. */
export interface Annotation {
  readonly post: PostKey;
  /** The stage of the journey the post serves. */
  readonly stage?: Stage;
  /** Audience.id */
  readonly audience?: string;
  /** Seed.id */
  readonly seed?: string;
  readonly themes: readonly string[];
  readonly note?: string;
}

/** When a seed is judged: at so many posts or after so many weeks, whichever comes first. Set before sowing. */
export interface StopRule {
  readonly posts: number;
  readonly weeks: number;
}
export const STOP_RULE: StopRule = { posts: 8, weeks: 8 };

/** What a seed's one judgement says to do with the idea. */
export const SEED_VERDICTS = ['water', 'let-grow', 'move'] as const;
export type SeedVerdict = (typeof SEED_VERDICTS)[number];

/** A seed's verdict as it was given at its stop: it is judged once, so later counts don't change it. */
export interface SeedJudgement {
  readonly at: number;
  readonly verdict: SeedVerdict;
  /** The probability that the seed's posts go deeper than the others of the same time, from 0 to 1. */
  readonly better: number;
  /** How many of the seed's posts could be judged, and how many others they were held against. */
  readonly posts: number;
  readonly others: number;
}

/** An experiment: an idea sown in several posts. Its posts are those whose annotation names it, or that carry its tag. */
export interface Seed {
  readonly id: string;
  readonly idea: string;
  /** What the user expects, in their words: "carousels about prices draw more conversation than usual". */
  readonly hypothesis: string;
  /** A hashtag without "#": posts since the start whose text carries it join by themselves. */
  readonly tag?: string;
  readonly startedAt: number;
  readonly stop: StopRule;
  /** Ended by hand before its stop; such a seed is never judged. */
  readonly endedAt?: number;
  readonly judged?: SeedJudgement;
  /** What was learnt, in one line. */
  readonly lesson?: string;
}

/** How two people met off the networks. */
export const CHANNELS = ['phone', 'video', 'visit', 'mail', 'message', 'letter', 'event', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A contact off the networks, written down by hand in one line. */
export interface Touch {
  readonly id: string;
  /** Person.id; absent while nobody is chosen. */
  readonly person?: string;
  readonly channel: Channel;
  /** The day, or the days, it happened on. */
  readonly when: Moment;
  /** The line as it was typed. */
  readonly text: string;
  /** The user thanked the person. */
  readonly thanks?: true;
}

/** What was told once and is not told again: the id of a milestone, and when. */
export interface Told {
  readonly id: string;
  readonly at: number;
}

/** Someone the user asked to forget: pages that show them again must not bring them back. */
export interface Tombstone {
  /** SHA-256, in hexadecimal, of "network:handle": what is forgotten is not kept under another name. */
  readonly profile: string;
  readonly at: number;
}
