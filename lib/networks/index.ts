import { facebook } from './facebook/info';
import { instagram } from './instagram/info';
import { linkedin } from './linkedin/info';
import type { NetworkInfo } from './network';

/** The networks Embers knows, in the order of every list on screen. Data only: no page ships a reader it does not use. */
export const NETWORKS: readonly NetworkInfo[] = [facebook, linkedin, instagram];

/** The network whose host permission covers an address; undefined where none does. */
export function networkAt({ hostname }: URL): NetworkInfo | undefined {
  const covers = (origin: string) => `.${hostname}`.endsWith(`.${new URL(origin.replace('*.', '')).hostname}`);
  return NETWORKS.find(({ origins }) => origins.some(covers));
}
