/** Words the office begins with, in English. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  face: 'Maslikhat office',
  tabs: 'Sections',
  tab: {
    meeting: 'Meeting',
    roster: 'List of deputies',
    candidates: 'Candidates',
    records: 'Records',
    devices: 'Devices',
    meetings: 'Other meetings',
  },
  about: 'About',
  open: {
    save: 'Open registration',
    confirm:
      'The list is fixed and from now on changes only by a document. Registration of the deputies begins.',
  },
  overview: {
    title: 'The meeting',
    territory: 'Territory',
    notice: 'Notice',
    date: 'Date',
    place: 'Place',
    presiding: 'Presides',
    edition: 'Edition of the Rules',
    phrase: 'Opening words of the record, read aloud when the meeting opens',
    waived: 'Without encryption',
    adjourned: 'Adjourned to another day',
    withdrawn: 'withdrawn',
    sent: 'Sent to the Administration of the President',
    missing: (devices) => `Devices not admitted yet: ${devices}`,
    none: '–',
  },
};
