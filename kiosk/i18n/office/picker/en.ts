/** Words of finding one deputy on the roster. In English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  search: 'Find a deputy',
  found: (number) => `Found: ${number}`,
  none: 'No such deputy on the list',
  clear: 'Clear',
  another: 'Another deputy',
};
