/** The words of the shell in English. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  product: 'Kelisim',
  languageLabel: 'Language',
  pairing: {
    title: 'This device is not registered',
    how: 'Scan the QR code on the screen of the maslikhat apparatus, or type the ten-character code from the same screen.',
    code: 'Ten-character code',
    codeHint: 'The code is valid for two minutes.',
    codeIncomplete: 'The code has ten characters: digits and Latin letters.',
    enter: 'Connect the device',
    unknown: 'The hub did not recognise this device. Connect it again.',
    revoked: 'The maslikhat apparatus has withdrawn the admission of this device.',
    unsent: (count) => `Records not yet sent – ${count}`,
  },
  problems: {
    'invitation-invalid':
      'The code or link is not valid: mistyped, used already, or expired. Ask the maslikhat apparatus for a new one.',
    'too-fast': 'Codes are being typed too often. Try again in a minute.',
    'pairing-locked': 'Too many wrong codes. Ask the maslikhat apparatus for a new code.',
    unreachable: 'No connection with the hub. Check the local network and try again.',
    refused: 'The hub did not accept the request. Tell the maslikhat apparatus.',
  },
  connecting: { title: 'Connecting', line: 'The page will open by itself.' },
  away: {
    title: 'No connection',
    line: 'The hub does not answer. The connection will come back by itself.',
  },
  noMeeting: {
    title: 'The meeting has not been prepared yet',
    line: 'The page will open by itself once the maslikhat apparatus has prepared the meeting.',
  },
  forked: {
    title: 'Data conflict',
    line: 'The records on this device do not match those of the hub. The device has been stopped.',
    act: 'Do not use the device, do not switch it off, and call the maslikhat apparatus.',
    record: (length, hash) => `Record No. ${length} · ${hash}`,
  },
  notLoaded: {
    title: 'The page did not load',
    line: 'It will load again by itself in a few seconds.',
  },
};
