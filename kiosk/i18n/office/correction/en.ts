/** Words of a correction: what was recorded stays, another record takes its place (I9). In English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  act: 'Correct',
  reason: 'Reason of the correction',
  save: 'Record the correction',
  kept: 'The former record stays in the journal; the corrected one holds in its place.',
};
