/** Words of how the record is kept: copy, end in doubt, what was rebuilt. In English. */
import type { Phrases } from '../../phrases.ts';
import type { kk } from './kk.ts';

export const en: Phrases<typeof kk> = {
  none: 'No copy of the record is kept on a second medium: the hub has to be started with a folder for it.',
  copied: 'The copy of the record is complete.',
  copying: 'The record is being copied.',
  missing: (since, errno) =>
    `No copy since ${since} (${errno}). The meeting goes on; once the medium is back the copy catches up by itself.`,
  ahead:
    'The copy holds more than the hub: its disk has lost something. Do not go on; restore the record from the copy.',
  sameMedium: 'The copy lies on the same disk as the record itself: it would be lost with it.',
  tail: 'The last record may be missing',
  tailWait:
    'The hub stopped unexpectedly and a torn end of the record was set aside. Wait for desks and screens to come back, then confirm. Nothing is recorded before that.',
  tailAhead:
    'A device has seen more than the hub holds: the last record is lost. It cannot be confirmed. Restore the record from the copy, or from what that device has kept.',
  tailAlone: 'No other device has come back yet: there is nothing to compare with.',
  tailConfirm: 'The devices are back, go on',
  rebuilt: 'This is a history rebuilt from what one device had kept',
  rebuiltText:
    "It is shown and archived only. Signatures and sealed parts are on paper: registration sheets, the commission's protocols No. 1, 2 and 3, the minutes.",
  archive: 'Save the archive',
  verify: 'The page that checks a record',
};
