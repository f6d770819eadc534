import { CHANNELS, type Channel, type Interaction, type Person, type Touch } from '../people';
import type { Network, PostKey } from '../post';
import { isEffort, relationOf } from './people';
import { DAY, timeOf } from './time';

/** One way by which the user and people meet: a network or a channel off line, told by the same measures. */
export interface ChannelRow {
  readonly channel:
    { readonly kind: 'network'; readonly network: Network } | { readonly kind: 'offline'; readonly by: Channel };
  /** On a network, the posts published; absent off line. */
  readonly posts?: number;
  /** Contacts: comments, replies and shares whose people are known, or touches. Absent on networks while people are off. */
  readonly contacts?: number;
  /** Different people met; touches without a person count as contacts only. Absent on networks while people are off. */
  readonly people?: number;
  /** How many of them are customers; absent while people are off. */
  readonly customers?: number;
}

/** The channels side by side, and the people met by more than one of them. */
export interface ChannelTable {
  readonly rows: readonly ChannelRow[];
  /** People met on a network and off line. */
  readonly both: readonly string[];
}

/** What the table is made of; people and interactions are null while people are off. */
export interface ChannelFacts {
  readonly networks: readonly Network[];
  readonly posts: readonly { readonly key: PostKey; readonly network: Network; readonly at: number }[];
  readonly people: readonly Pick<Person, 'id' | 'relation'>[] | null;
  readonly interactions: readonly Interaction[] | null;
  readonly touches: readonly Touch[];
}

/** The channels of the days before `now`: each network of the user, then each channel off line that was used, in their order. */
export function compareChannels(facts: ChannelFacts, now: number, days: number): ChannelTable {
  const inside = (time: number) => time > now - days * DAY && time <= now;
  const customers =
    facts.people && new Set(facts.people.filter((one) => relationOf(one) === 'customer').map(({ id }) => id));
  const meet = (people: readonly string[]) => {
    const met = [...new Set(people)];
    return {
      people: met.length,
      ...(customers && { customers: met.filter((person) => customers.has(person)).length }),
    };
  };
  const networkOf = new Map(facts.posts.map(({ key, network }) => [key, network]));
  const efforts = facts.interactions?.filter((one) => isEffort(one) && inside(timeOf(one.when)));
  const touches = facts.touches.filter(({ when }) => inside(timeOf(when)));
  const onNetworks = facts.networks.map((network): ChannelRow => {
    const theirs = efforts?.filter(({ post }) => networkOf.get(post) === network);
    return {
      channel: { kind: 'network', network },
      posts: facts.posts.filter((post) => post.network === network && inside(post.at)).length,
      ...(theirs && { contacts: theirs.length, ...meet(theirs.map(({ person }) => person)) }),
    };
  });
  const offLine = CHANNELS.flatMap((by): ChannelRow[] => {
    const theirs = touches.filter(({ channel }) => channel === by);
    if (theirs.length === 0) return [];
    const people = theirs.flatMap(({ person }) => person ?? []);
    return [{ channel: { kind: 'offline', by }, contacts: theirs.length, ...meet(people) }];
  });
  const heard = new Set(efforts?.map(({ person }) => person));
  const both = [...new Set(touches.flatMap(({ person }) => person ?? []))].filter((person) => heard.has(person));
  return { rows: [...onNetworks, ...offLine], both };
}
