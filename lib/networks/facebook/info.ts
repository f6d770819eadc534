import type { NetworkInfo } from '../network';
import { readHandle } from './address';

export const facebook: NetworkInfo = {
  id: 'facebook',
  name: 'Facebook',
  origins: ['https://*.facebook.com/*'],
  home: 'https://www.facebook.com/me',
  handle: readHandle,
};
