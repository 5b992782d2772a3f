/** Words of the page that checks a record, in English. */
import type { Phrases } from '../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  language: 'Language',
  title: 'Check a record',
  lead: 'The file is checked on this device and sent nowhere. Once the page is open it needs no network.',
  file: "A meeting's archive, or one device's copy",
  choose: 'Choose a file',
  hint: "The archive is the journal's file in the meeting's folder.",
  head: 'The head written down in the hall',
  headHint: 'For example № 57 · a3f1 09bc, or the text of a photographed code. May be left empty.',
  check: 'Check',
  noFile: 'Choose a file first.',
  here: 'What this device has kept',
  hereText:
    "If the hub's record is lost or in doubt, the lines that this screen received can be checked and saved as a file.",
  look: 'Show what was kept',
  nothing: 'Nothing is kept on this device.',
  copy: (meeting, epoch, lines) => `Meeting ${meeting}, epoch ${epoch}, lines: ${lines}`,
  save: 'Save as a file',
};
