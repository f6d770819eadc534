import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Account, AccountReading, Network, Place, PostKey, Reading, Verdict } from './post';

/** What a content script needs to know before it reads: whose posts to keep, and whether to draw. */
export interface Greeting {
  /** The accounts followed on this network; empty means: read nothing but the account in front. */
  readonly accounts: readonly Account[];
  readonly badges: boolean;
  /** Whether the answers of other people may be sent at all. */
  readonly people: boolean;
  /** The language of the page's numbers if the user set one because the page hides it; "" otherwise. */
  readonly lang: string;
}

/** What one look at a page gave that concerns the user's own accounts. */
export interface Sight {
  readonly network: Network;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The profile or Page in front, if it is one of the followed accounts. */
  readonly account: AccountReading | null;
  /** Own posts only, changed since they were last sent. */
  readonly readings: readonly Reading[];
}

/** A badge in finished words of the user's language: the page draws text and knows no insight. */
export interface BadgeWords {
  readonly verdict: Verdict;
  /** "Draws conversation" */
  readonly title: string;
  /** "61 per 100 likes"; absent where there is nothing to say. */
  readonly detail?: string;
  /** "+6 since Tuesday"; absent where nothing moved. */
  readonly change?: string;
}

/** The answer to `saw`: the words for the badges, by post; empty while badges are off. */
export type Told = Readonly<Record<PostKey, BadgeWords>>;

/** What a page has in front of the user right now. */
export interface PageState {
  readonly network: Network;
  readonly url: string;
  readonly place: Place | null;
  readonly account: AccountReading | null;
  /** The readings of own posts on the page, in page order. */
  readonly own: readonly Reading[];
  /** How many posts of others are on the page; they are counted and forgotten. */
  readonly others: number;
}

/** All that travels between the extension's parts. Handlers are `async` functions: both browsers honour native promises only. */
interface Protocol {
  /** Page to worker: a content script starts, or asks again after the settings changed. */
  hello(network: Network): Greeting;
  /** Page to worker: readings to keep. Resolves once they are written. */
  saw(sight: Sight): Told;
  /** Page to worker: the user clicked a badge; open the side panel at this post. */
  show(post: PostKey): void;
  /** Page to the extension's own pages: something in front of the user changed. */
  here(): void;
  /** Extension to page: what do you have in front of the user? */
  look(): PageState;
  /** Worker to page: the settings changed, say hello again. */
  again(): void;
  /** Worker to page: the permission is gone, stop and leave no trace. */
  quiet(): void;
  /** Extension to page: a scrubbed copy of one post's markup, to attach to a report that it reads wrong. */
  specimen(post: PostKey): string | null;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>({
  logger: { debug: () => undefined, log: () => undefined, warn: console.warn, error: console.error },
});
