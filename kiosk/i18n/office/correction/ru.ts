/** Words of a correction: what was recorded stays, another record takes its place (I9). In Russian. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const ru: Phrases<typeof kk> = {
  act: 'Исправить',
  reason: 'Причина исправления',
  save: 'Записать исправление',
  kept: 'Прежняя запись остается в журнале, вместо нее действует исправленная.',
};
