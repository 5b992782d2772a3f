/** Words for what the hub answers over HTTP when it does not do what was asked. In English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  offline: 'No connection to the hub. Try again.',
  'not-admitted': 'The device is not admitted.',
  'not-office': 'This is done only from a device of the maslikhat office.',
  'not-confirmed':
    'The check code of this device has not been confirmed yet. Confirm it from another device.',
  'invitation-invalid': 'The invitation is not valid or has expired.',
  'pairing-locked': 'Too many wrong codes. Make a new invitation.',
  'no-number-left': 'No number is left for this role.',
  'foreign-page': 'The request came from a foreign page.',
  'wrong-host': 'Wrong address.',
  'not-found': 'No such record.',
  'wrong-method': 'Wrong request.',
};
