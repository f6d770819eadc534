import type { NetworkInfo } from '../network';
import { readHandle } from './address';

export const instagram: NetworkInfo = {
  id: 'instagram',
  name: 'Instagram',
  origins: ['https://*.instagram.com/*'],
  home: 'https://www.instagram.com/',
  handle: readHandle,
};
