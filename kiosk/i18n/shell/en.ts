/** The words of the shell in English. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  product: 'Kelisim',
  languageLabel: 'Language',
  connecting: { title: 'Connecting', line: 'The page will open by itself.' },
  away: {
    title: 'No connection',
    line: 'The hub does not answer. The connection will come back by itself.',
  },
  noMeeting: {
    title: 'The meeting has not been prepared yet',
    line: 'The page will open by itself once the maslikhat apparatus has prepared the meeting.',
  },
  unconfirmed: {
    title: 'The device waits to be confirmed',
    line: 'The maslikhat apparatus compares the code on its own screen with this one and confirms the device. Then the page opens by itself.',
    code: (fingerprint) => `Check code – ${fingerprint}`,
  },
  forked: {
    title: 'Data conflict',
    line: 'The records on this device do not match those of the hub. The device has been stopped.',
    act: 'Do not use the device and do not switch it off. Photograph this screen and call the maslikhat apparatus.',
    own: 'On this device',
    hub: 'On the hub',
    kept: 'Check and save what this device has kept',
  },
  notLoaded: {
    title: 'The page did not load',
    line: 'It will load again by itself in a few seconds.',
  },
};
