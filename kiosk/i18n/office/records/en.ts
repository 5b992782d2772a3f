/** Words of the records and what may still be done about them: clauses 5, 6, 9 and 18. In English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  notice: {
    title: 'Notice',
    number: 'Number',
    received: 'Received',
    from: 'From whom',
  },
  convening: {
    title: 'Convening',
    when: 'Date and time',
    place: 'Place',
    presiding: 'Presides',
    broadcast: 'Online broadcast',
    edition: 'Edition of the Rules',
    sites: 'Official internet resources',
    further: 'Record a further publication',
  },
  adjourned: {
    title: 'Adjourned to another day',
    reason: 'Reason',
    sites: 'Internet resources that say so',
  },
  total: {
    title: 'Total number of deputies',
    lead: 'Clause 9 of the Rules does not say whether the seats or the mandates in force are counted. Both numbers are shown.',
    unset: 'The seats are not stated; the deputies on the list are counted.',
    seats: 'Seats set by the Central Election Commission',
    reading: 'How the total is taken',
    readings: {
      seats: 'By seats',
      mandates: 'By mandates in force',
    },
    seatsHint: 'The larger number. Without a document it holds',
    mandatesHint: 'Needs a document where the numbers differ',
    document: 'Document it rests on: date, number',
    inForce: 'Applies',
    change: 'Fix the total',
  },
  presiding: {
    title: 'Who presides',
    unset: 'Not yet chosen from the list',
    typed: 'As written when the meeting was convened',
    capacity: 'In what capacity',
    capacities: {
      chairman: 'Chairman of the maslikhat',
      acting: 'Acting chairman of the maslikhat',
    },
    basis: 'Document it rests on: date, number',
    basisHint: 'Needed for an acting chairman',
    change: 'Record who presides',
  },
};
