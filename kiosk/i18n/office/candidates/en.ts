/** Words of the candidates: clauses 3 and 4. In English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  empty: 'No candidates have been entered yet',
  add: 'Add a candidate',
  kk: 'In Kazakh',
  ru: 'In Russian',
  correct: 'Correct the record of the candidate',
  save: 'Enter the candidate',
  length: (length, limit) => `Characters: ${length} / ${limit}`,
  tooLong: 'The text is too long. Enter the whole text by file.',
  tooLongToCorrect: 'The text is too long to be corrected here. Shorten it.',
  withdraw: 'Withdraw the candidate',
  withdrawn: 'Withdrawn',
  document: 'Document it rests on: date, number',
  confirm: (name) =>
    `${name} is withdrawn. A vote under way ends without a result. This cannot be taken back.`,
};
