/** The words of admission in English. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  title: 'This device is not registered',
  how: 'Scan the QR code on the screen of the maslikhat apparatus, or type the ten-character code from the same screen.',
  code: 'Ten-character code',
  codeHint: 'The code is valid for two minutes.',
  codeIncomplete: 'The code has ten characters: digits and Latin letters.',
  enter: 'Connect the device',
  fingerprint: 'Check code of this device',
  fingerprintHint: 'Exactly this code has to appear on the screen of the maslikhat apparatus.',
  unknown: 'The hub did not recognise this device. Connect it again.',
  revoked: 'The maslikhat apparatus has withdrawn the admission of this device.',
  unsent: (count) => `Records not yet sent – ${count}`,

  problems: {
    'invitation-invalid':
      'The code or link is not valid: mistyped, used already, or expired. Ask the maslikhat apparatus for a new one.',
    'too-fast': 'Codes are being typed too often. Try again in a minute.',
    'pairing-locked': 'Too many wrong codes. Ask the maslikhat apparatus for a new code.',
    unreachable: 'No connection with the hub. Check the local network and try again.',
    refused: 'The hub did not accept the request. Tell the maslikhat apparatus.',
  },
};
