/** Why a command could not be considered at all, in English: what is wrong, and what to do. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

/** The same faults as in Kazakh. */
export const en: Phrases<typeof kk> = {
  malformed: 'The hub did not understand this record. Reload the page and try again.',
  'too-large': 'The record is too long. Shorten the text and send it again.',
  'too-fast': 'Records were sent too often. Wait a moment and try again.',
  'other-meeting': 'This record belongs to another meeting. Reload the page.',
  'no-meeting': 'There is no meeting yet. The maslikhat apparatus creates it.',
  'wrong-pin': 'The PIN is wrong. Enter it again.',
  'pin-locked':
    'A wrong PIN was entered several times. Wait, or ask the chairman for permission to choose a new PIN.',
  offline: 'There is no connection to the hub. This can only be done while connected.',
  'read-only':
    'The hub records nothing at present: its disk is full, or its last record is being checked. The office’s screen says what to do.',
  'hub-failed': 'The hub could not save the record. Inform the maslikhat apparatus.',
  'bad-signature': 'This record does not carry the right signature of the device. Connect the device again.',
  replayed: 'The number of this record has been used before. Reload the page and try again.',
  'stale-head': 'Something changed in the meeting meanwhile. Look at the screen and repeat the action.',
  'too-old': 'The record came too late. Repeat the action.',
  unencrypted:
    'The connection is not encrypted. The maslikhat office has to switch encryption on or record that the meeting does without.',
};
