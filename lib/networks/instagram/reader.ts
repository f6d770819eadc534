import type { Reader } from '../network';
import { instagram } from './info';

export const reader: Reader = {
  info: instagram,
  place: () => null,
  posts: () => [],
  read: () => null,
  account: () => null,
  seat: () => null,
};
