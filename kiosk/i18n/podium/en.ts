/** Words of the chairman's podium from the first moment, in English. The sentences read aloud stay in the two languages of the law. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  face: "Chairman's podium",

  agenda: 'Agenda',

  others: {
    label: 'What is going on in the hall',
    desks: 'Desks merged',
    ballotsSigned: 'Ballots signed by',
    protocolSigned: 'Protocol signed by',
  },

  desks: {
    title: 'Registration desks',
    desk: (number) => `Desk no. ${number}`,
    queued: (since) => `Records not yet sent, ${since}`,
    offline: (since) => `No connection, ${since}`,
    forked: (since) => `Sees another history, ${since}`,
    confirmed: 'List read by hand',
  },

  quorum: {
    announceAgain: 'Announce the registration results again',
    changed: (announced, now) => `Announced: ${announced}. Attending now: ${now}.`,
  },
};
