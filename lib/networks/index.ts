import { facebook } from './facebook/info';
import { instagram } from './instagram/info';
import { linkedin } from './linkedin/info';
import type { NetworkInfo } from './network';

/** The networks Embers knows, in the order of every list on screen. Data only: no page ships a reader it does not use. */
export const NETWORKS: readonly NetworkInfo[] = [facebook, linkedin, instagram];
