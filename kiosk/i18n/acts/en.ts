/** Words of the shared acts, in English. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  incomplete: 'Fill in the fields first',
  confirm: 'Confirm',
  cancel: 'Cancel',
  close: 'Close',
  queued:
    'No connection to the hub. The record is kept on this device and will be sent when the connection returns.',
  nextStep: 'Next step',
  revote: (number) => `Revote no. ${number}`,
  round: (number) => `Voting round no. ${number}`,
  readAloud: 'Read aloud',
  lastRead: 'Last read',
  waitingFor: 'Waiting for',
  nothingToDo: 'Nothing is asked of you now',
  done: 'The meeting is over, the minutes are sent',
  pinOf: (name) => `Personal PIN: ${name}`,
  erase: 'Erase',
  enter: 'Enter',
  signed: 'Signed',
  attending: 'Attending',
  record: 'Control code of the record',
  stripLabel: 'State of the meeting',
  languageLabel: 'Language',
  live: 'Connected',
  stale: (time) => `Data out of date: ${time}`,
  offline: (queued) => (queued === 0 ? 'No connection' : `No connection. Records not yet sent: ${queued}`),
  rehearsal: 'REHEARSAL',
};
