/** Words of finding one deputy on the roster. In Russian. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const ru: Phrases<typeof kk> = {
  search: 'Найти депутата',
  found: (number) => `Найдено – ${number}`,
  none: 'В списке такого депутата нет',
  clear: 'Очистить',
  another: 'Другой депутат',
};
