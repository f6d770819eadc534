import type { Profile } from '../people';

/** What a profile is found by: the networks don't tell upper from lower case in their addresses. */
export function handleOf({ network, handle }: Profile): string {
  return `${network}:${handle.toLowerCase()}`;
}
