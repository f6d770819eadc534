import type { Reader } from '../network';
import { facebook } from './info';

export const reader: Reader = {
  info: facebook,
  place: () => null,
  posts: () => [],
  read: () => null,
  account: () => null,
  seat: () => null,
};
