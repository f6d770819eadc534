/**
 * The vocabulary of Embers: one word per thing, in code and on screen. Imports nothing.
 *
 * The rule behind every type here: *unknown is not zero*. What a page did not say is absent.
 */

/** The id of a network, as its folder in lib/networks is called: "facebook", "linkedin", "instagram". */
export type Network = string;

/**
 * What names one post for good: the network and an id that never changes ("linkedin:7400000000000000001").
 * Never a `pfbid`, a DOM id, or the id of the event that brought a post into a feed.
 */
export type PostKey = `${Network}:${string}`;

/** A whole number known to lie between `low` and `high`, both included. Exact when they are equal. */
export interface Count {
  readonly low: number;
  readonly high: number;
}

/** The counts a post can have. Reposts and reshares are shares; likes are one kind of reaction. */
export const COUNTS = ['reactions', 'comments', 'shares', 'views'] as const;
export type CountName = (typeof COUNTS)[number];

/** What was read of each count; a count that is not here is unknown. */
export type Counts = { readonly [name in CountName]?: Count };

/** Who published a post, as far as the page says. `handle` is the part of the profile's address that names it. */
export interface Author {
  readonly name?: string;
  readonly handle?: string;
}

/** What an address leads to. */
export type PlaceKind = 'profile' | 'page' | 'feed' | 'post' | 'photo' | 'video' | 'reel' | 'group' | 'search';

export interface Place {
  readonly kind: PlaceKind;
  /** The handle whose profile or Page this is; absent in a feed or where the address does not say. */
  readonly account?: string;
  /** The id of the one post that the address names, in the form a post key uses after its colon. */
  readonly post?: string;
}

/** What a post is made of. `unknown` where the page does not tell. */
export type MediaKind =
  'text' | 'photo' | 'carousel' | 'video' | 'reel' | 'link' | 'document' | 'poll' | 'event' | 'repost' | 'unknown';

/** When something happened, and how far the page leaves that open: the moment lies in [at, at + within]. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Milliseconds; 0 where the page is exact. */
  readonly within: number;
}

/** How someone answered a post. */
export type InteractionKind = 'comment' | 'reply' | 'share' | 'reaction';

/** One answer that a page shows under a post, with the person who gave it. */
export interface Answer {
  readonly kind: InteractionKind;
  readonly name: string;
  /** The handle of the person's profile; absent where the page gives no link. */
  readonly handle?: string;
  /** The line under the name, where the page shows one. */
  readonly headline?: string;
  /** The network's own id of the comment, so that it is counted once. */
  readonly id?: string;
  readonly when?: Moment;
  /** The first 280 characters of a comment or reply, only to look for the user's own buying words. */
  readonly text?: string;
  /** For a share: whether it carries a comment of the person who shared. */
  readonly withComment?: boolean;
}

/** What one look at a post gave. A count is present, or named in `blind`, or named in `unshown`: nothing is forgotten. */
export interface Reading extends Counts {
  readonly key: PostKey;
  /** Other keys the same post answers to. */
  readonly aliases: readonly PostKey[];
  readonly network: Network;
  readonly author: Author;
  /** Counts that should stand here and could not be read with certainty. */
  readonly blind: readonly CountName[];
  /** Counts that this page never shows, or that the author hid. */
  readonly unshown: readonly CountName[];
  /** Reactions by kind ("like", "love", "celebrate" …), only where the page is exact. */
  readonly reactionKinds?: Readonly<Record<string, Count>>;
  readonly publishedAt?: Moment;
  readonly media: MediaKind;
  /** The first 280 characters of the text. */
  readonly text?: string;
  /** An address that opens the post, where the page has one. */
  readonly address?: string;
  readonly sponsored: boolean;
  /** Comments and replies whose authors are on the page, and how many of them the author of the post wrote. */
  readonly shownComments?: { readonly all: number; readonly own: number };
  /** The answers shown on the page. Kept by the worker only if the user turned people on. */
  readonly answers: readonly Answer[];
}

/** What a page says of the account it belongs to. */
export interface AccountReading {
  readonly network: Network;
  readonly handle: string;
  /** Other handles of the same account (a numeric id beside a vanity name). */
  readonly aliases: readonly string[];
  readonly name?: string;
  readonly followers?: Count;
  /** True where the page shows the controls only an owner sees; false says nothing. */
  readonly own: boolean;
}

/** A profile or Page of the user's own that Embers follows. */
export interface Account {
  /** "network:handle" */
  readonly id: string;
  readonly network: Network;
  readonly handle: string;
  readonly aliases: readonly string[];
  readonly name: string;
}

/** A reading kept, with its time. Written when a count changed, or once a day. */
export interface Observation extends Counts {
  readonly post: PostKey;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly ownComments?: number;
  readonly shownComments?: number;
}

/** What Embers dares to say of a post. */
export type Verdict = 'conversation' | 'between' | 'likes' | 'early' | 'unreadable';

/** A sure count. */
export function exactly(n: number): Count {
  return { low: n, high: n };
}

/** The middle of a count, for estimates; both ends stay the truth. */
export function middle(count: Count): number {
  return (count.low + count.high) / 2;
}
