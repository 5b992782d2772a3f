/** Words about the product itself: what it is not, whose texts it shows, what still needs a lawyer (gap G18). In English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  system: {
    title: 'This is not the electronic vote-counting system',
    text: 'The product does not count votes. It records the totals counted by the counting commission: two members enter the figures without seeing each other, and both entries must match.',
  },
  text: {
    title: 'The text of the Decree is an unofficial copy',
    text: 'The text of the Rules is given in two languages. The official text is published in the legal databases ("Әділет") and prevails where they differ. The English translation has no legal force.',
  },
  gaps: {
    title: 'Questions that need the word of a lawyer',
    text: 'The Decree does not say this, or says it differently in its two languages. What the product does is its own reading. Before use at a real meeting it needs the opinion of a Kazakhstan lawyer.',
    G1: 'What a majority is: more than half of those who took part, or more than any other candidate (clause 17)',
    G2: 'What follows when nobody has a majority and there is no tie (clause 17)',
    G3: 'The total number of deputies: seats, or mandates in force (clause 9)',
    G4: 'Who took part in the vote: whether invalid ballots are counted (clause 17)',
    G10: 'Whether a blank ballot, or one marked for more than one candidate, is valid (clause 15)',
    G15: 'What follows a second tie and those after it (clause 17)',
  },
  trace: {
    title: 'Every clause of the Rules',
    text: 'Which rule carries out each clause, which test shows it, and everything the Decree does not say, on one page.',
    link: 'Table of clauses, rules and tests',
  },
};
