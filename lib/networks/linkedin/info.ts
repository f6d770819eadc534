import type { NetworkInfo } from '../network';
import { readHandle } from './address';

export const linkedin: NetworkInfo = {
  id: 'linkedin',
  name: 'LinkedIn',
  origins: ['https://*.linkedin.com/*'],
  home: 'https://www.linkedin.com/in/me/recent-activity/all/',
  handle: readHandle,
};
