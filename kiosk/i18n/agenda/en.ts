/** The agenda's items in English. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

/** Items 1 to 5, in short and in full. */
export const en: Phrases<typeof kk> = {
  1: { short: 'Opening remarks', full: 'Brief opening remarks of the chairman of the maslikhat' },
  2: {
    short: 'Election of the counting commission',
    full: 'Election of the members of the counting commission, and of the chair and secretary of the commission',
  },
  3: { short: 'Choice of the voting method', full: 'Choice of the voting method (open or secret)' },
  4: {
    short: "The President's submission",
    full: "Reading out the President's submission and presentation of the candidacies for the office of akim",
  },
  5: {
    short: "The candidates' theses",
    full: 'The candidates present the theses of the programme of their future work',
  },
};
