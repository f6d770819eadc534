import type { NetworkInfo } from '../../../lib/networks/network';
import { readHandle } from './address';

/** Meadow, a network made up for the tests: the smallest one that has all that a network needs. */
export const meadow: NetworkInfo = {
  id: 'meadow',
  name: 'Meadow',
  origins: ['https://meadow.example/*'],
  home: 'https://meadow.example/mine',
  handle: readHandle,
};
