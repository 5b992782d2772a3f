/** Words about the record as people guard it, in English. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  code: {
    title: 'Control code of the record',
    what: 'All entries of the meeting are linked in one chain. After “No.” stands how many there are, then the mark of the last one. If any entry is changed, the mark changes too.',
    same: 'Two screens with the same number must show the same mark. With different numbers the marks are not compared: one screen has not received the last entries yet, or votes are being counted.',
    differs:
      'If the numbers are the same and the marks differ: photograph both screens, stop working on both, and call the maslikhat apparatus.',
    photograph: 'Whole code',
  },
  phrase: {
    title: 'Opening words of the record',
    readAloud: 'They are read aloud and entered into the minutes of the meeting.',
    why: 'A record that begins with other words is not the record of this meeting.',
  },
  forked: {
    title: (device, time) => `${device} sees another history since ${time}`,
    line: 'This device has seen other entries than those on the hub, and has stopped.',
    compare:
      'Do not switch it off and do not use it. Photograph both codes on its screen and compare them with the code on the other screens.',
    one: 'If this device alone differs: go on without it, pair another in its place, and keep this one as evidence.',
    several:
      'If other screens differ too: tell the chairman, announce nothing, and rely on the paper documents.',
  },
  room: {
    none: {
      title: 'Nothing more can be recorded: the disk of the hub is full',
      line: 'Everything recorded before is safe. The maslikhat apparatus frees space on the disk and restarts the hub.',
    },
    last: {
      title: 'The disk of the hub is almost full',
      line: 'Only the reserve for ending the meeting is left. The maslikhat apparatus frees space on the disk and restarts the hub.',
    },
  },
};
