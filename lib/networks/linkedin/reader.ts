import type { Reader } from '../network';
import { linkedin } from './info';

export const reader: Reader = {
  info: linkedin,
  place: () => null,
  posts: () => [],
  read: () => null,
  account: () => null,
  seat: () => null,
};
